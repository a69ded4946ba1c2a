package org.heard.form;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question, one screen. Any question may be left out, whatever stands here.
 *
 * @param key the same for every age where the meaning is the same, so that last time's answer can stand beside today's
 * @param listen what is read aloud, where it differs from the title and the hint
 * @param picture the concept of a symbol beside the title
 * @param audience who sees the answer unless the person who answers chooses otherwise
 */
@Serdeable
public record Question(
        String key,
        String title,
        @Nullable String hint,
        @Nullable String listen,
        @Nullable String picture,
        Audience audience,
        List<Part> parts) {

    public Question {
        Checks.check(!parts.isEmpty(), key + ": nothing to answer");
        Checks.onceEach(parts.stream().map(Part::key).toList(), key);
        Checks.check(parts.stream().noneMatch(part -> part.key().equals("skipped")), key + ": a part called skipped");
    }

    /** What is read aloud. */
    public String readAloud() {
        if (listen != null) {
            return listen;
        }
        return hint == null ? title : title + " " + hint;
    }

    public Optional<Part> part(String partKey) {
        return parts.stream().filter(part -> part.key().equals(partKey)).findFirst();
    }
}
