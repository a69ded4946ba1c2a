package org.heard.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.base.ConsultationId;
import org.heard.form.FormDefinition;
import org.heard.form.Question;
import org.heard.form.Voice;
import org.heard.review.Review;

/**
 * One person's say for one review, as they themselves see it.
 *
 * @param form the questions as they were asked; they do not change under somebody who has begun
 * @param answers what counts now, by question; includes skipped ones
 * @param reads who has read what was sent, first to last
 */
public record Saying(
        ConsultationId id,
        Review review,
        Voice voice,
        FormDefinition form,
        Map<String, Given> answers,
        SayingState state,
        List<Read> reads) {

    /** The same with its questions in other words, for example in another language. */
    public Saying with(FormDefinition words) {
        return new Saying(id, review, voice, words, answers, state, reads);
    }

    /** The first question without an answer; empty when all have one. */
    public Optional<Question> firstOpen() {
        return form.questions().stream()
                .filter(question -> !answers.containsKey(question.key()))
                .findFirst();
    }

    /** How many questions have an answer that is not "skipped". */
    public int answered() {
        return (int) answers.values().stream()
                .filter(given -> !given.answer().skipped())
                .count();
    }
}
