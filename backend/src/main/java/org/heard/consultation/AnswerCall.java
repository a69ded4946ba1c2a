package org.heard.consultation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.stream.Stream;
import org.heard.form.Audience;
import org.jspecify.annotations.Nullable;

/**
 * One answer on its way from a phone.
 *
 * @param key made on the phone, different for every answer: the same call twice is stored once
 * @param body JSON of the answer, or {@code {"skipped":true}}
 * @param ago how long ago it was given, in milliseconds by the phone's own running clock; the phone's idea of the date is
 *     never asked
 * @param phone which browser it comes from; random, says nothing about the person
 * @param how with what it was given, for example {@code touch}; nothing where the page does not know
 */
@Serdeable
public record AnswerCall(
        String key,
        String question,
        String body,
        Audience audience,
        long ago,
        String phone,
        @Nullable String how) {
    public AnswerCall(String key, String question, String body, Audience audience, long ago, String phone) {
        this(key, question, body, audience, ago, phone, null);
    }

    /** Whether it says all that it must; what comes from outside may leave out anything. */
    public boolean isWhole() {
        return Stream.<@Nullable Object>of(key, question, body, audience, phone).allMatch(Objects::nonNull);
    }

    /** In place of a browser: the answer came by text. */
    public static final String SMS = "by-sms";

    public static final String WHATSAPP = "by-whatsapp";
}
