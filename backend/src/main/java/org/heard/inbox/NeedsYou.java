package org.heard.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.base.ReviewId;
import org.heard.safeguarding.FlagKind;

/** Something an IRO should do, most urgent kind first. */
public sealed interface NeedsYou {

    ListedChild child();

    /**
     * The child asked for help, or said something that may mean they are not safe.
     *
     * @param drill whether it is practice
     * @param acknowledged whether somebody has it
     */
    record Urgent(ListedChild child, long flag, Instant since, FlagKind kind, boolean drill, boolean acknowledged)
            implements NeedsYou {}

    /** @param workingDays until the review; negative when it has passed */
    record Read(ListedChild child, ReviewId review, LocalDate sentOn, int workingDays) implements NeedsYou {}

    /**
     * The child asked for something, and has no answer.
     *
     * @param workingDays until an answer is owed; negative when that has passed
     */
    record Answer(ListedChild child, String asked, LocalDate owedBy, int workingDays) implements NeedsYou {}

    /** The child wrote, and nobody has read it. */
    record Unread(ListedChild child, int messages, LocalDate since) implements NeedsYou {}

    /**
     * The reader is this child's IRO since that day, and nobody has said hello.
     *
     * @param instead whether somebody else was it before
     */
    record Hello(ListedChild child, LocalDate since, boolean instead) implements NeedsYou {}

    /** A child asks for somebody to help them, an advocate or whoever they know. */
    record WantsSomeone(ListedChild child, LocalDate since) implements NeedsYou {}

    /** @param words whether anybody said something for it that can be taken there */
    record Tomorrow(ListedChild child, ReviewId review, LocalDate day, boolean words) implements NeedsYou {}

    /** @param workingDaysAgo since the day it was planned for */
    record Record(ListedChild child, ReviewId review, LocalDate planned, int workingDaysAgo) implements NeedsYou {}

    /** Something arrived, or was taken back, after the code of this review was confirmed. */
    record LookAgain(ListedChild child, ReviewId review, LocalDate held) implements NeedsYou {}

    /** The child said, between two reviews, how far what was decided has happened. */
    record SaidHalfway(ListedChild child, ReviewId review, LocalDate on) implements NeedsYou {}

    /** @param workingDays until the review; negative when it has passed */
    record Offer(ListedChild child, ReviewId review, int workingDays) implements NeedsYou {}

    /** @param workingDays until it is due; negative when that has passed */
    record Plan(ListedChild child, ReviewId review, LocalDate due, int workingDays) implements NeedsYou {}
}
