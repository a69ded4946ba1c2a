package org.heard.consultation;

import java.time.Instant;
import java.util.Locale;
import org.heard.form.Answer;
import org.heard.form.Audience;
import org.jspecify.annotations.Nullable;

/**
 * The answer that counts for one question: the one given last.
 *
 * @param body the answer as it came, JSON
 * @param otherPhoneToo whether another phone also answered this question; both are in the history
 * @param language in which the question was asked, and so, as far as one can know, the answer given
 * @param hand with what it was given; nothing where nobody knows
 */
public record Given(
        String question,
        String body,
        Answer answer,
        Audience audience,
        Instant answeredAt,
        boolean otherPhoneToo,
        Locale language,
        @Nullable Hand hand) {}
