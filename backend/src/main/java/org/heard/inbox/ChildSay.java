package org.heard.inbox;

import java.time.LocalDate;

/** How far a child is with saying something for a review. */
public sealed interface ChildSay {

    /** No way in was made since the last review, and nothing was begun. */
    record NotOffered() implements ChildSay {}

    /** A link or card was made, and nothing has been begun. */
    record Offered(LocalDate on) implements ChildSay {}

    /** @param asked how many questions there are; 0 when the portal does not know the set any more */
    record Started(int answered, int asked) implements ChildSay {}

    /** @param read whether the child's IRO opened it */
    record Sent(int answers, LocalDate on, boolean read) implements ChildSay {}

    /** Sent, and taken back since; nobody may read it. */
    record TakenBack() implements ChildSay {}
}
