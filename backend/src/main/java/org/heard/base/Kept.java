package org.heard.base;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is kept about a child.
 *
 * @param id its number, where it has one
 * @param says what it says, by what that is: {@code question}, {@code answer}, {@code words}; in reading order
 */
@Serdeable
public record Kept(String id, @Nullable Instant at, Map<String, String> says) {

    public static Kept of(String id, @Nullable Instant at) {
        return new Kept(id, at, new LinkedHashMap<>());
    }

    /** With one thing more; left out when there is nothing to say. */
    public Kept with(String what, @Nullable Object said) {
        if (said == null || said.toString().isBlank()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(says);
        more.put(what, said.toString());
        return new Kept(id, at, more);
    }
}
