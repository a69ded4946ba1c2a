package org.heard.consultation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.form.Answer;
import org.heard.form.FormDefinition;
import org.heard.form.Question;
import org.heard.review.Channel;

/** All answers of one consultation: which one counts for each question. */
record History(FormDefinition form, List<AnswerRow> rows) {
    private static final Comparator<AnswerRow> GIVEN_LATER =
            Comparator.comparing(AnswerRow::answeredAt).thenComparing(row -> Objects.requireNonNull(row.id()));

    /** As it stood when it was sent. */
    History upTo(long lastAnswer) {
        return new History(
                form,
                rows.stream()
                        .filter(row -> Objects.requireNonNull(row.id()) <= lastAnswer)
                        .toList());
    }

    /** What counts now, in the order of the questions. */
    Map<String, Given> counting() {
        Map<String, Given> counting = new LinkedHashMap<>();
        for (Question question : form.questions()) {
            latest(question.key())
                    .map(row -> given(question, row))
                    .ifPresent(given -> counting.put(question.key(), given));
        }
        return counting;
    }

    /** The answer given last, by whichever phone. */
    Optional<AnswerRow> latest(String question) {
        return rows.stream().filter(row -> row.question().equals(question)).max(GIVEN_LATER);
    }

    Given given(Question question, AnswerRow row) {
        boolean otherPhoneToo = rows.stream()
                .anyMatch(other -> other.question().equals(row.question())
                        && !other.phone().equals(row.phone()));
        return new Given(
                row.question(),
                row.body(),
                Answer.read(question, row.body()),
                row.audience(),
                row.answeredAt(),
                otherPhoneToo,
                Locale.forLanguageTag(row.language()),
                Hand.read(row.hand()).orElse(null));
    }

    /** By which way the answers that count came: by text as soon as one of them did. */
    Channel channel() {
        boolean byText = form.questions().stream()
                .flatMap(question -> latest(question.key()).stream())
                .map(AnswerRow::phone)
                .anyMatch(phone -> phone.equals(AnswerCall.SMS) || phone.equals(AnswerCall.WHATSAPP));
        return byText ? Channel.TEXT : Channel.PORTAL_FORM;
    }

    /** The number of the newest answer, 0 when there is none. */
    long last() {
        return rows.stream()
                .mapToLong(row -> Objects.requireNonNull(row.id()))
                .max()
                .orElse(0);
    }
}
