package org.heard.accessibility.symbols;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The skin of people in pictures, chosen once: the five tones of the emoji standard. Without a choice, pictures stay as drawn. */
public enum SkinTone {
    LIGHT("1F3FB", "#fadcbc"),
    MEDIUM_LIGHT("1F3FC", "#debb90"),
    MEDIUM("1F3FD", "#c19a65"),
    MEDIUM_DARK("1F3FE", "#a57939"),
    DARK("1F3FF", "#6a462f");

    private final String modifier;
    private final String colour;

    SkinTone(String modifier, String colour) {
        this.modifier = modifier;
        this.colour = colour;
    }

    /** As it stands in the names of emoji files. */
    String modifier() {
        return modifier;
    }

    /** As CSS writes it. */
    public String colour() {
        return colour;
    }

    /** Its name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SkinTone> of(@Nullable String key) {
        return List.of(values()).stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
