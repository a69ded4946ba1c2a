package org.heard.form;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question, one screen. Any question may be left out, whatever stands here.
 *
 * @param key the same for every age where the meaning is the same, so that last time's answer can stand beside today's
 * @param listen what is read aloud, where it differs from the title and the hint
 * @param picture the concept of a symbol beside the title
 * @param audience who sees the answer unless the person who answers chooses otherwise
 * @param simple the same in simple words; where there are none, the words themselves are said
 * @param easyRead the same as Easy Read: one idea a line, each with a picture; where there is none, the simple words are said
 */
@Serdeable
public record Question(
        String key,
        String title,
        @Nullable String hint,
        @Nullable String listen,
        @Nullable String picture,
        Audience audience,
        List<Part> parts,
        @Nullable SimpleWords simple,
        List<EasyLine> easyRead) {

    /** What can be said to every question besides, where a page offers it. */
    private static final List<Part> ALWAYS = List.of(Also.PART, Also.WORDS);

    private static final Set<String> RESERVED = Set.of("skipped", Also.KEY, Also.WORDS_KEY, Attachment.FIELD);

    public Question {
        Checks.check(!parts.isEmpty(), key + ": nothing to answer");
        Checks.onceEach(parts.stream().map(Part::key).toList(), key);
        Checks.check(
                parts.stream().noneMatch(part -> RESERVED.contains(part.key())), key + ": a part called " + RESERVED);
    }

    /** What is read aloud. */
    public String readAloud() {
        if (listen != null) {
            return listen;
        }
        return hint == null ? title : title + " " + hint;
    }

    /** The parts as they are written, then what can be said to every question: see {@link Also}. */
    public List<Part> partsAndAlso() {
        return Stream.concat(parts.stream(), ALWAYS.stream()).toList();
    }

    public Optional<Part> part(String partKey) {
        return partsAndAlso().stream()
                .filter(part -> part.key().equals(partKey))
                .findFirst();
    }
}
