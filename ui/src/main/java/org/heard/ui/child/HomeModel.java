package org.heard.ui.child;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a child's home shows.
 *
 * @param newIro whether somebody else was the IRO until a month ago
 * @param fresh how many messages wait to be read
 * @param proposedBy who proposes how pages could look and sound; nobody: nothing waits for an answer
 */
public record HomeModel(
        String name,
        String iro,
        boolean newIro,
        @Nullable String face,
        Hero hero,
        @Nullable Turn turn,
        String readsLine,
        int fresh,
        String freshLine,
        @Nullable String proposedBy) {

    /** How things stand with the review. */
    public enum When {
        /** A day is set and it is to come. */
        SET,
        /** No day yet; it has to be by {@code day}. */
        NOT_SET,
        /** No day yet, and it should have been by {@code day}. */
        LATE,
        /** The day is over and nobody wrote down yet that it was held. */
        OVER,
        /** No review is known. */
        NONE
    }

    /**
     * What we tell.
     *
     * @param day the day, or the last day it may be; empty when none is known
     * @param time as people say it; empty when not set
     * @param until how long until then
     * @param change whether the child can say how they want it to be
     */
    public record Hero(
            When when,
            String day,
            String time,
            String place,
            String until,
            List<String> letters,
            String people,
            boolean change) {}

    /** How far the child's say is. */
    public enum Say {
        NOT_BEGUN,
        BEGUN,
        ALL_DONE,
        SENT,
        CHANGED,
        TAKEN_BACK;

        /** Part of the keys of its texts. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What the child may do.
     *
     * @param moment when it was saved, sent or taken back
     * @param reads who has read it, a sentence each
     */
    public record Turn(Say say, int done, int of, int minutes, String moment, List<String> reads) {}
}
