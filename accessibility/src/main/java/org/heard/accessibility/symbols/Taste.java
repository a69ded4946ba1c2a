package org.heard.accessibility.symbols;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants pictures to be like; nothing chosen means: as we choose, as they are drawn.
 *
 * @param set the set to look in first
 */
public record Taste(
        @Nullable SymbolSet set,
        @Nullable SkinTone skin,
        @Nullable HairColour hair) {
    public static final Taste NONE = new Taste(null, null, null);

    /** What is put behind the address of a picture; empty where it stays as drawn. */
    public String query() {
        StringBuilder query = new StringBuilder();
        if (skin != null) {
            query.append("?skin=").append(skin.key());
        }
        if (hair != null) {
            query.append(query.isEmpty() ? "?" : "&").append("hair=").append(hair.key());
        }
        return query.toString();
    }
}
