package org.heard.texting;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.consultation.Consultations;
import org.heard.consultation.Given;
import org.heard.consultation.Saying;
import org.heard.feedback.Tap;
import org.heard.feedback.TextFeedback;
import org.heard.form.Answer;
import org.heard.form.Attachment;
import org.heard.form.Part;
import org.heard.form.Question;
import org.heard.safeguarding.Flags;
import org.heard.text.IncomingText;
import org.jspecify.annotations.Nullable;

/** One turn of a conversation: a text comes in, what is said back goes out. */
@Singleton
class Turns {
    private static final int LONGEST_SAID = 900;

    private final TalkRepository talks;
    private final Consultations consultations;
    private final Questions questions;
    private final PassedOn passedOn;
    private final Flags flags;
    private final TextFeedback feedback;
    private final Wording wording;
    private final InstantSource time;

    Turns(
            TalkRepository talks,
            Consultations consultations,
            Questions questions,
            PassedOn passedOn,
            Flags flags,
            TextFeedback feedback,
            Wording wording,
            InstantSource time) {
        this.talks = talks;
        this.consultations = consultations;
        this.questions = questions;
        this.passedOn = passedOn;
        this.flags = flags;
        this.feedback = feedback;
        this.wording = wording;
        this.time = time;
    }

    /** Called as the child. */
    List<String> take(ChildId child, IncomingText text) {
        Optional<Saying> saying = consultations.saying(child);
        @Nullable
        TalkRow talk = talks.findByChildId(child.value())
                .filter(row -> saying.isPresent()
                        && row.reviewId() == saying.get().review().id().value())
                .orElse(null);
        @Nullable TalkRow asked = talk != null && talk.state() == TalkRow.State.ASKING ? talk : null;
        if (!text.attachments().isEmpty()) {
            return attached(child, saying, asked, text);
        }
        Optional<Tap> tap = asked == null && feedback.isAsked(child) ? Reading.tap(text.words()) : Optional.empty();
        if (tap.isPresent()) {
            feedback.answer(child, tap.get());
            return List.of(wording.t("feedback.thanks", passedOn.iro(child)));
        }
        return switch (Order.in(text.words())) {
            case HELP -> List.of(wording.t("help.numbers", passedOn.iro(child)));
            case HELP_ME -> {
                consultations.askForHelp(child, null);
                yield List.of(wording.t("help.told", passedOn.iro(child)));
            }
            case GO -> go(child, saying, talk, text);
            case LATER -> later(child, talk, text);
            case SEND -> send(child, saying);
            case WHAT_DID_I_SAY -> List.of(said(saying));
            case SKIP, DONE ->
                asked == null || saying.isEmpty() ? passedOn.words(child, text) : skip(child, saying.get(), asked);
            case NONE ->
                asked == null || saying.isEmpty()
                        ? passedOn.words(child, text)
                        : answer(child, saying.get(), asked, text);
        };
    }

    /** Where own words are asked for, a voice note or a photo is the answer; anywhere else it is a message. */
    private List<String> attached(ChildId child, Optional<Saying> saying, @Nullable TalkRow asked, IncomingText text) {
        List<Optional<Attachment>> kept = passedOn.kept(child, text);
        if (asked == null || saying.isEmpty()) {
            return passedOn.attachments(child, text, kept);
        }
        List<Attachment> all = kept.stream().flatMap(Optional::stream).toList();
        boolean fits = all.size() == kept.size()
                && all.size() <= Attachment.MOST
                && text.words().length() <= Part.Words.LONGEST;
        if (!(questions.part(saying.get(), asked) instanceof Part.Words part) || !fits) {
            List<String> said = new ArrayList<>(passedOn.attachments(child, text, kept));
            said.add(questions.again(saying.get(), asked));
            return said;
        }
        List<String> said = new ArrayList<>();
        Understood.Made made = new Understood.Made(text.words().strip(), all);
        said.add(
                worries(child, saying.get(), asked, part, made, text)
                        ? wording.t("help.words", passedOn.iro(child))
                        : wording.t("answered." + all.getFirst().kind().name().toLowerCase(Locale.ROOT)));
        Questions.Next next = questions.understood(child, saying.get(), asked, part, made, passedOn.iro(child));
        store(child, saying.get(), next, asked.whatsapp());
        said.add(next.words());
        return said;
    }

    private List<String> go(ChildId child, Optional<Saying> saying, @Nullable TalkRow talk, IncomingText text) {
        if (saying.isEmpty()) {
            return List.of(wording.t("no-review", passedOn.iro(child)));
        }
        Saying now = saying.get();
        if (talk != null && isInTheMiddle(now, talk)) {
            TalkRow on = kept(talk, TalkRow.State.ASKING);
            return List.of(wording.t("again"), questions.again(now, on));
        }
        int left = now.form().questions().size() - now.answers().size();
        Questions.Next next = questions.next(now, "", passedOn.iro(child));
        store(child, now, next, text.whatsapp());
        if (talk != null || left <= 0) {
            return List.of(next.words());
        }
        String hello = wording.t("hello", left, passedOn.iro(child));
        return List.of(text.whatsapp() ? hello + " " + wording.t("hello.whatsapp") : hello, next.words());
    }

    /** A question was asked by text, and nobody has answered it on the page since. */
    private static boolean isInTheMiddle(Saying saying, TalkRow talk) {
        return (talk.state() == TalkRow.State.ASKING || talk.state() == TalkRow.State.PAUSED)
                && talk.question() != null
                && !saying.answers().containsKey(talk.question());
    }

    private List<String> later(ChildId child, @Nullable TalkRow talk, IncomingText text) {
        if (talk == null) {
            return passedOn.words(child, text);
        }
        kept(talk, TalkRow.State.PAUSED);
        return List.of(wording.t("later"));
    }

    private List<String> send(ChildId child, Optional<Saying> saying) {
        boolean something = saying.filter(one -> one.answered() > 0).isPresent();
        if (!something) {
            return List.of(wording.t("nothing-to-send"));
        }
        consultations.send(child);
        talks.findByChildId(child.value()).ifPresent(row -> kept(row, TalkRow.State.OVER));
        return List.of(wording.t("sent", passedOn.iro(child)));
    }

    private String said(Optional<Saying> saying) {
        StringBuilder lines = new StringBuilder();
        saying.ifPresent(one -> one.form().questions().forEach(question -> {
            Given given = one.answers().get(question.key());
            if (given != null && !given.answer().skipped()) {
                lines.append('\n').append(question.title()).append('\n');
                lines.append(String.join(
                        "\n",
                        given.answer().inWords(question).stream()
                                .map(Answer.Line::text)
                                .toList()));
            }
        }));
        if (lines.isEmpty()) {
            return wording.t("said.nothing");
        }
        String all = wording.t("said.head") + lines;
        return all.length() <= LONGEST_SAID ? all : all.substring(0, LONGEST_SAID) + "…";
    }

    private List<String> skip(ChildId child, Saying saying, TalkRow talk) {
        Question question = questions.question(saying, talk);
        Part part = questions.part(saying, talk);
        boolean whole = Asking.firstPart(question).filter(part::equals).isPresent() && questions.isEmpty(talk);
        Questions.Next next = whole
                ? questions.leaveOut(child, saying, talk, passedOn.iro(child))
                : questions.partDone(child, saying, talk, talk.gathered(), passedOn.iro(child));
        store(child, saying, next, talk.whatsapp());
        return whole ? List.of(wording.t("skipped"), next.words()) : List.of(next.words());
    }

    private List<String> answer(ChildId child, Saying saying, TalkRow talk, IncomingText text) {
        Part part = questions.part(saying, talk);
        Understood understood = Reading.as(part, text.words());
        if (understood instanceof Understood.Nothing) {
            List<String> said = new ArrayList<>(passedOn.notAnAnswer(child, text));
            said.add(questions.again(saying, talk));
            return said;
        }
        List<String> said = new ArrayList<>();
        if (worries(child, saying, talk, part, understood, text)) {
            said.add(wording.t("help.words", passedOn.iro(child)));
        }
        Questions.Next next = questions.understood(child, saying, talk, part, understood, passedOn.iro(child));
        store(child, saying, next, talk.whatsapp());
        said.add(next.words());
        return said;
    }

    /** A marked option, or words of the council's list: people are told now, not when it is sent; and the child hears so. */
    private boolean worries(
            ChildId child, Saying saying, TalkRow talk, Part part, Understood understood, IncomingText text) {
        String question = questions.question(saying, talk).key();
        if (understood instanceof Understood.One(String value)
                && part.options().stream()
                        .anyMatch(option -> option.flag() && option.value().equals(value))) {
            consultations.askForHelp(child, question);
            return true;
        }
        boolean own = understood instanceof Understood.Own
                || understood instanceof Understood.Some
                || understood instanceof Understood.Made;
        if (own && flags.areWorrying(text.words())) {
            flags.raiseForWords(child, saying.id(), question);
            return true;
        }
        return false;
    }

    private void store(ChildId child, Saying saying, Questions.Next next, boolean whatsapp) {
        TalkRow row = new TalkRow(
                child.value(),
                saying.review().id().value(),
                next.question(),
                next.part(),
                next.gathered(),
                whatsapp,
                next.question() == null ? TalkRow.State.ASKED_ALL : TalkRow.State.ASKING,
                time.instant());
        if (talks.findByChildId(child.value()).isPresent()) {
            talks.update(row);
        } else {
            talks.save(row);
        }
    }

    private TalkRow kept(TalkRow row, TalkRow.State state) {
        TalkRow changed = new TalkRow(
                row.childId(),
                row.reviewId(),
                row.question(),
                row.part(),
                row.gathered(),
                row.whatsapp(),
                state,
                time.instant());
        talks.update(changed);
        return changed;
    }
}
