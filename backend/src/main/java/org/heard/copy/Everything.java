package org.heard.copy;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.heard.base.Kept;

/**
 * All that is kept about a child, as far as the caller may have it.
 *
 * @param files the pictures and recordings, as they lie in the folder {@code files}
 */
@Serdeable
public record Everything(Instant madeAt, List<Part> parts, List<String> files) {

    /** @param kind what it is, for example {@code answers} */
    @Serdeable
    public record Part(String kind, List<Kept> items) {}
}
