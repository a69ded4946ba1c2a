package org.heard.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.base.Settings;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.minutes.Answered;
import org.heard.minutes.Decision;
import org.heard.minutes.DecisionEntry;
import org.heard.minutes.Decisions;
import org.heard.minutes.DoerLinks;
import org.heard.minutes.Draft;
import org.heard.minutes.Drafts;
import org.heard.minutes.Letters;
import org.heard.minutes.Progress;
import org.heard.minutes.Publishing;
import org.heard.minutes.Replies;
import org.heard.minutes.Reply;
import org.heard.minutes.Section;
import org.heard.minutes.Wish;
import org.heard.minutes.Wishes;
import org.heard.review.Review;
import org.heard.review.Reviews;

/** Writes the demo's letters after its reviews, each person doing what they would do on the day they would. */
@Singleton
@Requires(property = "heard.demo", value = "true")
class DemoLetters {
    private final Drafts drafts;
    private final Publishing publishing;
    private final Decisions decisions;
    private final Wishes wishes;
    private final Letters letters;
    private final Replies replies;
    private final Reviews reviews;
    private final People people;
    private final Settings settings;
    private final DemoRows rows;
    private final DemoTime time;
    private final DemoVoices voices;
    private final DemoCare care;
    private final ObjectMapper mapper;

    DemoLetters(
            Drafts drafts,
            Publishing publishing,
            Decisions decisions,
            Wishes wishes,
            Letters letters,
            Replies replies,
            Reviews reviews,
            People people,
            Settings settings,
            DemoRows rows,
            DemoTime time,
            DemoVoices voices,
            DemoCare care,
            ObjectMapper mapper) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.decisions = decisions;
        this.wishes = wishes;
        this.letters = letters;
        this.replies = replies;
        this.reviews = reviews;
        this.people = people;
        this.settings = settings;
        this.rows = rows;
        this.time = time;
        this.voices = voices;
        this.care = care;
        this.mapper = mapper;
    }

    /** One child of the story, with whom their letter names. */
    private record About(Child child, ReviewId review, LocalDate held, String iro, String worker, String carer) {

        String named(String words) {
            return words.replace("{iro}", iro).replace("{worker}", worker).replace("{carer}", carer);
        }

        Caller.Someone asIro() {
            return new Caller.Someone(Objects.requireNonNull(child.iro()), Role.IRO);
        }

        Caller.Someone asChild() {
            return new Caller.Someone(child.person().id(), Role.CHILD);
        }
    }

    void write() {
        settings.set(DoerLinks.ALLOWED, "yes");
        story().forEach(this::write);
    }

    private void write(DemoLetter letter) {
        time.runsTrue(); // whoever helps the child today, helped them then
        About about = about(rows.child(letter.child()));
        Review review = reviews.review(about.review());
        time.is(about.held());
        about.asIro().run(() -> care.notes(letter, about.review()));
        time.is(about.held().plusDays(letter.daysAfter()));
        about.asIro().run(() -> {
            drafts.save(about.review(), "demo", 0, care.notAlone(letter, draft(letter, about), about::named));
            care.holdBack(letter, review);
            List<Wish> wished = wishes.of(about.review());
            letter.decisions().forEach(one -> decisions.keep(about.review(), null, entry(one, about, wished)));
            publishing.publish(about.review());
        });
        time.runsTrue(); // shared with who helps the child today
        about.asIro().run(() -> care.share(letter, review));
        Integer read = letter.readDaysAfter();
        if (read != null) {
            time.is(about.held().plusDays(read));
            about.asChild().call(() -> letters.read(about.review()));
        }
        List<Decision> kept = about.asIro().call(() -> decisions.of(about.review()));
        for (int i = 0; i < kept.size(); i++) {
            happens(kept.get(i), letter.decisions().get(i), about);
        }
        Objects.requireNonNullElse(letter.replies(), List.<DemoLetter.Replied>of())
                .forEach(one -> replies(one, about));
    }

    private void happens(Decision decision, DemoLetter.Promised promised, About about) {
        for (DemoLetter.Told told : Objects.requireNonNullElse(promised.news(), List.<DemoLetter.Told>of())) {
            time.is(about.held().plusDays(told.daysAfter()));
            Caller.Someone worker =
                    new Caller.Someone(Objects.requireNonNull(about.child().socialWorker()), Role.SOCIAL_WORKER);
            worker.run(() -> decisions.update(
                    about.review(), decision.id(), Progress.valueOf(told.progress()), about.named(told.words())));
        }
        DemoLetter.Says says = promised.childSays();
        if (says != null) {
            time.is(about.held().plusDays(says.daysAfter()));
            about.asChild().run(() -> decisions.childSays(about.review(), decision.id(), says.right(), says.words()));
        }
    }

    private void replies(DemoLetter.Replied reply, About about) {
        time.is(about.held().plusDays(reply.daysAfter()));
        about.asChild()
                .run(() -> replies.say(about.review(), Reply.Kind.valueOf(reply.kind()), reply.line(), reply.words()));
        String answer = reply.answer();
        if (answer != null) {
            time.is(about.held().plusDays(Objects.requireNonNullElse(reply.answeredDaysAfter(), reply.daysAfter())));
            about.asIro()
                    .run(() -> replies.answer(
                            about.review(), replies.of(about.review()).getLast().id(), answer));
        }
    }

    private static Draft draft(DemoLetter letter, About about) {
        Draft draft = Draft.empty();
        for (Section section : Section.values()) {
            draft = draft.with(section, about.named(letter.parts().getOrDefault(section.name(), "")));
        }
        List<List<String>> easy = Objects.requireNonNullElse(letter.easy(), List.<List<String>>of());
        return draft.withEasy(easy.stream()
                .map(row -> new Draft.EasyLine(row.getFirst(), about.named(row.getLast())))
                .toList());
    }

    private static DecisionEntry entry(DemoLetter.Promised one, About about, List<Wish> wished) {
        Integer wish = one.wish();
        String reason = one.reason();
        String who = one.who();
        Integer by = one.byDaysAfter();
        return new DecisionEntry(
                about.named(one.title()),
                wish == null || wish >= wished.size() ? null : wished.get(wish),
                Answered.valueOf(one.answer()),
                about.named(one.what()),
                reason == null ? null : about.named(reason),
                who == null ? null : about.named(who),
                by == null ? null : about.held().plusDays(by));
    }

    private About about(ChildId id) {
        Child child = people.child(id);
        Review review = reviews.lastHeld(id).orElseThrow();
        return new About(
                child,
                review.id(),
                Objects.requireNonNull(review.held()),
                people.person(Objects.requireNonNull(child.iro())).shortName(),
                people.person(Objects.requireNonNull(child.socialWorker())).shortName(),
                voices.helperOf(id, Role.CARER)
                        .map(carer -> people.person(carer).shortName())
                        .orElse("home"));
    }

    private List<DemoLetter> story() {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/demo/letters.json"))) {
            return List.of(Objects.requireNonNull(mapper.readValue(in, DemoLetter[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
