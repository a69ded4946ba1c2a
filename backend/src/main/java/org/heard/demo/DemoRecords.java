package org.heard.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.base.Caller;
import org.heard.base.Role;
import org.heard.minutes.MinutesElsewhere;
import org.heard.review.Attendance;
import org.heard.review.CarerRelay;
import org.heard.review.Channel;
import org.heard.review.Led;
import org.heard.review.Logged;
import org.heard.review.OwnWords;
import org.heard.review.ParticipationRecords;
import org.heard.review.Representative;
import org.heard.review.TakingPart;
import org.heard.review.WhatHappened;
import org.heard.review.WhatHappened.AtTheReview;
import org.heard.review.WhatHappened.Beforehand;
import org.heard.review.WhatHappened.Briefing;
import org.heard.review.WhatHappened.Brought;
import org.heard.review.WhatHappened.SpokenTo;

/**
 * What IROs wrote down of reviews some months ago, so that the figures have something to count. The code is what the case
 * system has, too; the reviews are so long ago that nobody's minutes are late for them.
 */
@Singleton
@Requires(property = "heard.demo", value = "true")
class DemoRecords {
    private static final int MOST = 60;
    private static final int FIRST_DAYS_AGO = 330;
    private static final int LAST_DAYS_AGO = 95;
    /** When everybody had the minutes, written in the case system then; some late, of some nobody says. */
    private static final List<Integer> DAYS_TO_MINUTES = List.of(12, 19, 41, 26, 14, 33, 21);

    private static final String ADVOCATE = "Rosa Bell";

    private final DemoRows rows;
    private final ParticipationRecords records;
    private final TakingPart takingPart;
    private final MinutesElsewhere minutes;
    private final DemoTime time;

    DemoRecords(
            DemoRows rows,
            ParticipationRecords records,
            TakingPart takingPart,
            MinutesElsewhere minutes,
            DemoTime time) {
        this.rows = rows;
        this.records = records;
        this.takingPart = takingPart;
        this.minutes = minutes;
        this.time = time;
    }

    void write(LocalDate today) {
        List<DemoRows.Held> held =
                rows.notRecorded(today.minusDays(FIRST_DAYS_AGO), today.minusDays(LAST_DAYS_AGO), MOST);
        for (int i = 0; i < held.size(); i++) {
            int number = i;
            DemoRows.Held one = held.get(i);
            time.is(one.day());
            Caller.Someone iro = new Caller.Someone(one.iro(), Role.IRO);
            iro.run(() -> record(one, number));
            if (number % 3 != 2) {
                LocalDate given = one.day().plusDays(DAYS_TO_MINUTES.get(number % DAYS_TO_MINUTES.size()));
                time.is(given);
                iro.run(() -> minutes.given(one.review(), given));
            }
        }
    }

    private void record(DemoRows.Held one, int number) {
        WhatHappened what = new WhatHappened(there(one, number), brought(one, number), before(one, number));
        if (records.suggest(one.review(), what, one.day()).code() != one.code()) {
            return;
        }
        records.confirm(one.review(), what, one.day(), one.code(), null);
        if (number % 9 == 4) {
            takingPart.log(one.review(), Logged.TOOK_MINUTES, one.day(), null);
        }
        if (number % 6 == 1) {
            takingPart.log(one.review(), Logged.ADVOCATE_CAME, one.day(), null);
        }
    }

    private static AtTheReview there(DemoRows.Held one, int number) {
        return switch (one.code()) {
            case PN1 ->
                new AtTheReview(
                        number % 3 == 0 ? Attendance.IN_PERSON_PART : Attendance.IN_PERSON_ALL,
                        true,
                        false,
                        Representative.NONE,
                        null,
                        number % 4 == 0 ? Led.SOME : Led.NO);
            case PN2 ->
                new AtTheReview(Attendance.IN_PERSON_ALL, false, false, Representative.ADVOCATE, ADVOCATE, Led.NO);
            case PN3 -> new AtTheReview(Attendance.IN_PERSON_PART, false, true, Representative.NONE, null, Led.NO);
            case PN4 -> new AtTheReview(Attendance.IN_PERSON_ALL, false, false, Representative.NONE, null, Led.NO);
            case PN0, PN5, PN6, PN7 -> WhatHappened.NOTHING.there();
        };
    }

    private static Brought brought(DemoRows.Held one, int number) {
        return switch (one.code()) {
            case PN5 ->
                new Brought(
                        OwnWords.NONE,
                        Set.of(),
                        new Briefing(
                                Representative.ADVOCATE, ADVOCATE, one.day().minusDays(5), Channel.PHONE_CALL),
                        CarerRelay.NONE);
            case PN6 ->
                new Brought(
                        OwnWords.BROUGHT,
                        Set.of(number % 2 == 0 ? Channel.TEXT : Channel.LETTER),
                        null,
                        CarerRelay.NONE);
            case PN0, PN1, PN2, PN3, PN4, PN7 -> Brought.NOTHING;
        };
    }

    /** Most children were spoken to, many of them seen, some alone; most were offered an advocate. */
    private static Beforehand before(DemoRows.Held one, int number) {
        SpokenTo spokenTo = number % 5 == 0
                ? null
                : new SpokenTo(
                        one.day().minusDays(3),
                        number % 3 == 0 ? Channel.PHONE_CALL : Channel.IN_PERSON,
                        number % 3 == 1);
        return new Beforehand(spokenTo, number % 7 != 0, number % 4 == 0, false, Set.of());
    }
}
