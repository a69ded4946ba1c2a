package org.heard.questions;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * A question set while it is written: it may lack anything.
 *
 * @param intro what it is for and who reads it
 * @param minutes about how long it takes
 */
@Serdeable
public record DraftSet(String title, String intro, int minutes, List<DraftQuestion> questions) {

    public DraftSet withTitle(String other) {
        return new DraftSet(other, intro, minutes, questions);
    }

    public DraftSet withIntro(String other) {
        return new DraftSet(title, other, minutes, questions);
    }

    public DraftSet withMinutes(int other) {
        return new DraftSet(title, intro, other, questions);
    }

    public DraftSet withQuestions(List<DraftQuestion> others) {
        return new DraftSet(title, intro, minutes, List.copyOf(others));
    }

    /** With this question in the place of the one of its key. */
    public DraftSet with(DraftQuestion other) {
        return withQuestions(questions.stream()
                .map(question -> question.key().equals(other.key()) ? other : question)
                .toList());
    }

    public Optional<DraftQuestion> question(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }

    List<String> keys() {
        return questions.stream().map(DraftQuestion::key).toList();
    }
}
