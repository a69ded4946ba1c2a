package org.heard.questions;

import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.form.Audience;

/**
 * One question, as far as it is written.
 *
 * @param key the same in every version, so that last time's answer can stand beside today's
 * @param words what is written; what is not there is not said
 * @param audience who sees the answer unless the child chooses otherwise
 */
@Serdeable
public record DraftQuestion(
        String key, Map<Words, String> words, Audience audience, List<DraftLine> easyRead, List<DraftPart> parts) {

    /** What is written of a question itself. */
    public enum Words {
        TITLE,
        HINT,
        SIMPLE_TITLE,
        SIMPLE_HINT,
        LISTEN,
        /** Not words: the concept of a symbol. */
        PICTURE
    }

    /** A new one, to be answered in one's own words. */
    public static DraftQuestion empty(String key) {
        return new DraftQuestion(
                key, Map.of(), Audience.IRO_AND_WORKER, List.of(), List.of(DraftPart.empty("words", PartKind.WORDS)));
    }

    /** Empty where nothing is written. */
    public String words(Words which) {
        return words.getOrDefault(which, "");
    }

    public DraftQuestion with(Words which, String other) {
        Map<Words, String> changed = new EnumMap<>(Words.class);
        changed.putAll(words);
        if (other.isBlank()) {
            changed.remove(which);
        } else {
            changed.put(which, other);
        }
        return new DraftQuestion(key, changed, audience, easyRead, parts);
    }

    public DraftQuestion with(Audience other) {
        return new DraftQuestion(key, words, other, easyRead, parts);
    }

    public DraftQuestion withEasyRead(List<DraftLine> lines) {
        return new DraftQuestion(key, words, audience, List.copyOf(lines), parts);
    }

    public DraftQuestion withParts(List<DraftPart> others) {
        return new DraftQuestion(key, words, audience, easyRead, List.copyOf(others));
    }

    /** With this part in the place of the one of its key. */
    public DraftQuestion with(DraftPart other) {
        return withParts(parts.stream()
                .map(part -> part.key().equals(other.key()) ? other : part)
                .toList());
    }
}
