package org.heard.review;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a child took part in one review: all that the participation code is derived from, and what councils count besides.
 * Kept with the code, so that it can always be explained.
 */
@Serdeable
public record WhatHappened(AtTheReview there, Brought brought, Beforehand before) {

    private static final int LONGEST_NAME = 100;

    /** Nothing is known yet: not there, nothing brought. */
    public static final WhatHappened NOTHING =
            new WhatHappened(AtTheReview.ABSENT, Brought.NOTHING, Beforehand.NOTHING);

    public WhatHappened with(AtTheReview other) {
        return new WhatHappened(other, brought, before);
    }

    public WhatHappened with(Brought other) {
        return new WhatHappened(there, other, before);
    }

    public WhatHappened with(Beforehand other) {
        return new WhatHappened(there, brought, other);
    }

    /** Whether, by what stands here, the child had something to say, whether or not it reached the review. */
    boolean holdsAView() {
        return there.spoke()
                || there.usedSymbols()
                || there.representedBy().isAdvocateOrIro()
                || brought.ownWords() != OwnWords.NONE
                || brought.briefing() != null
                || brought.carerRelay() == CarerRelay.CHILDS_OWN_MESSAGE;
    }

    /**
     * The child in the meeting.
     *
     * @param representedBy who spoke for the child in the meeting, whether or not the child was there
     * @param representedByName the name of that person
     */
    @Serdeable
    public record AtTheReview(
            Attendance attendance,
            boolean spoke,
            boolean usedSymbols,
            Representative representedBy,
            @Nullable String representedByName,
            Led led) {
        public static final AtTheReview ABSENT =
                new AtTheReview(Attendance.NONE, false, false, Representative.NONE, null, Led.NO);

        public AtTheReview {
            representedByName = tidy(representedByName);
        }
    }

    /**
     * What came to the meeting from outside it.
     *
     * @param ownWordsBy the ways by which the child's own words came
     * @param briefing whom the child asked to speak for them, if anybody
     */
    @Serdeable
    public record Brought(
            OwnWords ownWords,
            Set<Channel> ownWordsBy,
            @Nullable Briefing briefing,
            CarerRelay carerRelay) {
        public static final Brought NOTHING = new Brought(OwnWords.NONE, Set.of(), null, CarerRelay.NONE);

        public Brought {
            ownWordsBy = inOrder(ownWordsBy);
        }
    }

    /** The child asked someone to speak for them. */
    @Serdeable
    public record Briefing(
            Representative who,
            @Nullable String name,
            @Nullable LocalDate on,
            @Nullable Channel by) {
        public Briefing {
            name = tidy(name);
        }
    }

    /**
     * Before the review.
     *
     * @param spokenTo when the IRO spoke with the child, if at all
     * @param declined the child was asked and did not want to say
     * @param waysOffered the ways in which the child was asked
     */
    @Serdeable
    public record Beforehand(
            @Nullable SpokenTo spokenTo,
            boolean advocateOffered,
            boolean advocateWanted,
            boolean declined,
            Set<Channel> waysOffered) {
        public static final Beforehand NOTHING = new Beforehand(null, false, false, false, Set.of());

        public Beforehand {
            waysOffered = inOrder(waysOffered);
        }
    }

    /** The IRO spoke with the child before the review. */
    @Serdeable
    public record SpokenTo(LocalDate on, Channel how, boolean alone) {}

    private static @Nullable String tidy(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST_NAME));
    }

    private static Set<Channel> inOrder(Set<Channel> channels) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(channels));
    }
}
