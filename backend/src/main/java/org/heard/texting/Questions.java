package org.heard.texting;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.base.ChildId;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.consultation.Saying;
import org.heard.form.Part;
import org.heard.form.Question;
import org.jspecify.annotations.Nullable;

/** Walks through the questions, keeps each answer in the child's own consultation, and says what comes next. */
@Singleton
class Questions {
    private static final String NOTHING = "{}";

    private final Consultations consultations;
    private final Asking asking;
    private final Gathered gathered;
    private final Wording wording;
    private final String address;

    Questions(
            Consultations consultations,
            Asking asking,
            Gathered gathered,
            Wording wording,
            @Value("${heard.address}") String address) {
        this.consultations = consultations;
        this.asking = asking;
        this.gathered = gathered;
        this.wording = wording;
        this.address = address;
    }

    /**
     * Where the conversation stands now.
     *
     * @param question what is asked; {@code null} when all was
     */
    record Next(@Nullable String question, @Nullable String part, String gathered, String words) {}

    Question question(Saying saying, TalkRow talk) {
        return saying.form().question(Objects.requireNonNull(talk.question())).orElseThrow();
    }

    Part part(Saying saying, TalkRow talk) {
        return question(saying, talk).part(Objects.requireNonNull(talk.part())).orElseThrow();
    }

    boolean isEmpty(TalkRow talk) {
        return gathered.read(talk.gathered()).isEmpty();
    }

    /** The same question once more. */
    String again(Saying saying, TalkRow talk) {
        Part part = part(saying, talk);
        return asking.words(question(saying, talk), part, gathered.wishes(talk.gathered(), part.key()) > 0);
    }

    /** The next question nobody has answered, here or on the page. */
    Next next(Saying saying, String after, String iro) {
        return next(saying, after, Set.of(), iro);
    }

    /** A whole question is left out: kept as left out, as on the page. */
    Next leaveOut(ChildId child, Saying saying, TalkRow talk, String iro) {
        return finished(child, saying, talk, NOTHING, iro);
    }

    /** Takes an answer to one part. */
    Next understood(ChildId child, Saying saying, TalkRow talk, Part part, Understood answer, String iro) {
        if (part instanceof Part.Ranked ranked && answer instanceof Understood.Own(String wish)) {
            String wishes = gathered.withMore(talk.gathered(), part.key(), wish);
            if (gathered.wishes(wishes, part.key()) < ranked.count()) {
                return new Next(talk.question(), talk.part(), wishes, asking.words(question(saying, talk), part, true));
            }
            return partDone(child, saying, talk, wishes, iro);
        }
        return partDone(child, saying, talk, gathered.with(talk.gathered(), part.key(), answer), iro);
    }

    /** This part is done: the next part of the same question, or the next question. */
    Next partDone(ChildId child, Saying saying, TalkRow talk, String parts, String iro) {
        Question question = question(saying, talk);
        Optional<Part> more = Asking.partAfter(question, Objects.requireNonNull(talk.part()));
        return more.map(part -> new Next(question.key(), part.key(), parts, asking.words(question, part, false)))
                .orElseGet(() -> finished(child, saying, talk, parts, iro));
    }

    private Next finished(ChildId child, Saying saying, TalkRow talk, String parts, String iro) {
        Question question = question(saying, talk);
        String phone = talk.whatsapp() ? AnswerCall.WHATSAPP : AnswerCall.SMS;
        consultations.save(
                child,
                List.of(new AnswerCall(
                        UUID.randomUUID().toString(),
                        question.key(),
                        gathered.body(parts),
                        question.audience(),
                        0,
                        phone)));
        return next(saying, question.key(), Set.of(question.key()), iro);
    }

    private Next next(Saying saying, String after, Set<String> justNow, String iro) {
        Set<String> answered = new HashSet<>(saying.answers().keySet());
        answered.addAll(justNow);
        Optional<Question> question = Asking.questionAfter(saying.form(), after, answered);
        if (question.isEmpty()) {
            String words =
                    wording.t("all", answered.size(), saying.form().questions().size(), iro);
            return new Next(null, null, NOTHING, words + onThePage(saying, answered));
        }
        Part part = Asking.firstPart(question.get()).orElseThrow();
        return new Next(question.get().key(), part.key(), NOTHING, asking.words(question.get(), part, false));
    }

    /** What a text cannot ask well stands on the page. */
    private String onThePage(Saying saying, Set<String> answered) {
        return saying.form().questions().stream()
                .filter(one ->
                        !answered.contains(one.key()) && Asking.firstPart(one).isEmpty())
                .findFirst()
                .map(one -> "\n" + wording.t("page", one.title()) + " " + address)
                .orElse("");
    }
}
