package org.heard.questions;

import java.util.List;
import java.util.OptionalInt;

/**
 * What could be better in a draft.
 *
 * @param age about how old a reader of the whole set must be; empty when it is too short to judge
 * @param notes what breaks it first, then by question
 */
public record Advice(OptionalInt age, List<Note> notes) {

    /** Whether it can be asked. */
    public boolean canBeAsked() {
        return notes.stream().noneMatch(note -> note.kind() == Note.Kind.BREAKS);
    }

    public List<Note> about(String question) {
        return notes.stream().filter(note -> note.question().equals(question)).toList();
    }
}
