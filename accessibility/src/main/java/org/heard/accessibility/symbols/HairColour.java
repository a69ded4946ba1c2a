package org.heard.accessibility.symbols;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hair of people in pictures, chosen once. Only Mulberry marks hair; the others stay as drawn. */
public enum HairColour {
    BLACK("#241c17"),
    DARK_BROWN("#4a2f1d"),
    BROWN("#7a4a26"),
    FAIR("#d9b25f"),
    RED("#b5502a"),
    GREY("#a6a6a6");

    private final String colour;

    HairColour(String colour) {
        this.colour = colour;
    }

    /** As CSS writes it. */
    public String colour() {
        return colour;
    }

    /** Its name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<HairColour> of(@Nullable String key) {
        return List.of(values()).stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
