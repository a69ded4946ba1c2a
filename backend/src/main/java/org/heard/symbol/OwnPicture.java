package org.heard.symbol;

import org.heard.base.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a child's own, with its word.
 *
 * @param concept what it stands for, where it takes the place of a symbol
 * @param address where a page finds it; nothing for a word without a picture
 * @param licence what its makers ask to be said about it
 */
public record OwnPicture(
        long id,
        ChildId child,
        Kind kind,
        String word,
        @Nullable String concept,
        @Nullable String address,
        @Nullable String licence) {

    /** What it shows. Stored by name. */
    public enum Kind {
        PERSON,
        PLACE,
        /** Anything else, for example from a communication book. */
        WORD
    }
}
