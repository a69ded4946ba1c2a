package org.heard.review;

import java.time.LocalDate;
import java.util.Set;
import org.heard.review.WhatHappened.AtTheReview;
import org.heard.review.WhatHappened.Beforehand;
import org.heard.review.WhatHappened.Briefing;
import org.heard.review.WhatHappened.Brought;
import org.heard.review.WhatHappened.SpokenTo;

/** What happened at a review, told in words: {@code aReview().cameInPerson().spoke().happened()}. */
final class AReviewMeeting {
    static final LocalDate A_DAY_BEFORE = LocalDate.of(2026, 3, 5);

    private WhatHappened what = WhatHappened.NOTHING;

    static AReviewMeeting aReview() {
        return new AReviewMeeting();
    }

    AReviewMeeting cameInPerson() {
        return came(Attendance.IN_PERSON_ALL);
    }

    AReviewMeeting cameForPart() {
        return came(Attendance.IN_PERSON_PART);
    }

    AReviewMeeting joinedByVideo() {
        return came(Attendance.VIRTUAL_ALL);
    }

    AReviewMeeting came(Attendance attendance) {
        AtTheReview there = what.there();
        return there(new AtTheReview(
                attendance,
                there.spoke(),
                there.usedSymbols(),
                there.representedBy(),
                there.representedByName(),
                there.led()));
    }

    AReviewMeeting spoke() {
        AtTheReview there = what.there();
        return there(new AtTheReview(
                there.attendance(),
                true,
                there.usedSymbols(),
                there.representedBy(),
                there.representedByName(),
                there.led()));
    }

    AReviewMeeting usedSymbols() {
        AtTheReview there = what.there();
        return there(new AtTheReview(
                there.attendance(),
                there.spoke(),
                true,
                there.representedBy(),
                there.representedByName(),
                there.led()));
    }

    AReviewMeeting representedBy(Representative who, String name) {
        AtTheReview there = what.there();
        return there(new AtTheReview(there.attendance(), there.spoke(), there.usedSymbols(), who, name, there.led()));
    }

    AReviewMeeting led() {
        AtTheReview there = what.there();
        return there(new AtTheReview(
                there.attendance(),
                there.spoke(),
                there.usedSymbols(),
                there.representedBy(),
                there.representedByName(),
                Led.ALL));
    }

    AReviewMeeting ownWords(OwnWords words, Channel... by) {
        Brought brought = what.brought();
        what = what.with(new Brought(words, Set.of(by), brought.briefing(), brought.carerRelay()));
        return this;
    }

    AReviewMeeting briefed(Representative who, String name) {
        Brought brought = what.brought();
        Briefing briefing = new Briefing(who, name, A_DAY_BEFORE, Channel.PHONE_CALL);
        what = what.with(new Brought(brought.ownWords(), brought.ownWordsBy(), briefing, brought.carerRelay()));
        return this;
    }

    AReviewMeeting carerBrought(CarerRelay relay) {
        Brought brought = what.brought();
        what = what.with(new Brought(brought.ownWords(), brought.ownWordsBy(), brought.briefing(), relay));
        return this;
    }

    AReviewMeeting declined(Channel... offered) {
        what = what.with(new Beforehand(null, true, false, true, Set.of(offered)));
        return this;
    }

    AReviewMeeting spokenToAlone() {
        what = what.with(
                new Beforehand(new SpokenTo(A_DAY_BEFORE, Channel.IN_PERSON, true), true, true, false, Set.of()));
        return this;
    }

    WhatHappened happened() {
        return what;
    }

    private AReviewMeeting there(AtTheReview there) {
        what = what.with(there);
        return this;
    }
}
