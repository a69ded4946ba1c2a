package org.heard.demo;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.heard.base.Role;
import org.heard.minutes.Section;
import org.jspecify.annotations.Nullable;

/**
 * What an IRO wrote to a child after their last review, and what became of it, as data: {@code demo/letters.json}. Days are
 * counted from that review. In its words {@code {iro}}, {@code {worker}} and {@code {carer}} stand for the child's own.
 *
 * @param parts words by the name of the part
 * @param easy a picture and a sentence each
 */
@Serdeable
record DemoLetter(
        String child,
        int daysAfter,
        @Nullable Integer readDaysAfter,
        Map<String, String> parts,
        @Nullable List<List<String>> easy,
        List<Promised> decisions,
        @Nullable List<Replied> replies,
        @Nullable Care care) {

    /**
     * What is done around a letter.
     *
     * @param noted by topic, while the review was held
     * @param notAlone parts to be read with {@code with}
     * @param shared parts by who reads them
     * @param translated lines in another language
     * @param older minutes from before the portal
     */
    @Serdeable
    record Care(
            @Nullable Map<String, String> noted,
            @Nullable List<Section> notAlone,
            @Nullable String with,
            @Nullable Held held,
            @Nullable Map<Role, List<Section>> shared,
            @Nullable Lines translated,
            @Nullable List<Older> older) {}

    /** A part that the child hears in person. */
    @Serdeable
    record Held(Section part, String reason, int untilDaysAfter) {}

    @Serdeable
    record Lines(String language, String by, Map<String, String> lines) {}

    @Serdeable
    record Older(int daysBefore, String fileName, String words, boolean shared) {}

    /** @param wish which of the child's wishes it answers, from 0 */
    @Serdeable
    record Promised(
            String title,
            @Nullable Integer wish,
            String answer,
            String what,
            @Nullable String reason,
            @Nullable String who,
            @Nullable Integer byDaysAfter,
            @Nullable List<Told> news,
            @Nullable Says childSays) {}

    @Serdeable
    record Told(String progress, String words, int daysAfter) {}

    @Serdeable
    record Says(boolean right, String words, int daysAfter) {}

    @Serdeable
    record Replied(
            String kind,
            @Nullable String line,
            String words,
            int daysAfter,
            @Nullable String answer,
            @Nullable Integer answeredDaysAfter) {}
}
