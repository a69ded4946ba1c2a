package org.heard.review;

import java.util.Locale;
import java.util.Optional;

/** How the people of a review meet. Stored by name. */
public enum ReviewFormat {
    IN_PERSON("in person"),
    VIDEO("by video"),
    PHONE("by phone"),
    MIXED("some in person, some by video");

    private final String wording;

    ReviewFormat(String wording) {
        this.wording = wording;
    }

    /** How people say it, for example {@code by video}. */
    public String wording() {
        return wording;
    }

    /** From the name or an extract's spelling of it ({@code in_person}, {@code In person}); empty when it is neither. */
    public static Optional<ReviewFormat> of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT).replace(' ', '_')) {
            case "in_person" -> Optional.of(IN_PERSON);
            case "video" -> Optional.of(VIDEO);
            case "phone" -> Optional.of(PHONE);
            case "mixed" -> Optional.of(MIXED);
            default -> Optional.empty();
        };
    }
}
