package org.heard.message;

import org.heard.media.MediaId;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way in.
 *
 * @param key made where it was written, different for every message: the same twice is stored once
 * @param what the child asks for with it
 */
public record Written(
        String key,
        String words,
        @Nullable MediaId media,
        @Nullable Wish what,
        Way way) {
    public static Written words(String key, String words) {
        return new Written(key, words, null, null, Way.PORTAL);
    }
}
