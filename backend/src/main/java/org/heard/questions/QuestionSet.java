package org.heard.questions;

import java.util.List;
import java.util.Optional;

/**
 * A set of the council's own.
 *
 * @param slug its name in addresses
 * @param like the shipped set in whose place it is asked
 * @param newest the draft as it is now
 * @param published newest first
 */
public record QuestionSet(String slug, String like, SetVersion newest, List<Publication> published) {

    /** What is asked now. */
    public Optional<Publication> asked() {
        return published.stream().findFirst().filter(one -> one.stopped() == null);
    }
}
