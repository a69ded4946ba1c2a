package org.heard.inbox;

import java.time.LocalDate;

/** Something that should be there before a review and is not. */
public sealed interface Missing {

    /** Whether it should have been there by now. */
    boolean late();

    /** The review has no date yet. */
    record NoDate(LocalDate due, boolean late) implements Missing {}

    /** It is planned for later than it was due. */
    record PlannedTooLate(LocalDate due) implements Missing {
        @Override
        public boolean late() {
            return true;
        }
    }

    /** Its day has passed, and nobody said what happened. */
    record NotRecorded(boolean late) implements Missing {}

    /** @param by when the child should have been asked */
    record NotOffered(LocalDate by, boolean late) implements Missing {}

    record NotStarted(boolean late) implements Missing {}

    record NotSent(boolean late) implements Missing {}

    /** The child's advocate has sent nothing. */
    record AdvocateSilent(String name, boolean late) implements Missing {}
}
