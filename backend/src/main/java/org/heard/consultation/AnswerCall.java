package org.heard.consultation;

import io.micronaut.serde.annotation.Serdeable;
import org.heard.form.Audience;

/**
 * One answer on its way from a phone.
 *
 * @param key made on the phone, different for every answer: the same call twice is stored once
 * @param body JSON of the answer, or {@code {"skipped":true}}
 * @param ago how long ago it was given, in milliseconds by the phone's own running clock; the phone's idea of the date is
 *     never asked
 * @param phone which browser it comes from; random, says nothing about the person
 */
@Serdeable
public record AnswerCall(String key, String question, String body, Audience audience, long ago, String phone) {
    /** In place of a browser: the answer came by text. */
    public static final String SMS = "by-sms";

    public static final String WHATSAPP = "by-whatsapp";
}
