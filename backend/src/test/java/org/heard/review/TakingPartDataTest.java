package org.heard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.review.ParticipationRecords.Outcome;
import org.heard.review.TakingPart.Line;
import org.heard.review.TakingPart.Meeting;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class TakingPartDataTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);

    @Inject
    TakingPart takingPart;

    @Inject
    ParticipationRecords records;

    @Inject
    Evidence evidence;

    @Inject
    ACouncil council;

    private PersonId ivan;
    private AChild amara;
    private ReviewId review;

    @BeforeEach
    void a_child_with_a_review() {
        ivan = council.iro("Ivan Price");
        amara = council.child("Amara").iro(ivan);
        review = amara.review().planned("2026-03-06").id();
    }

    @Test
    void one_tap_writes_down_what_when_by_which_way_and_who() {
        asIvan().run(() -> takingPart.log(review, Logged.CALLED, THURSDAY, null));

        Line line = story().getFirst();
        assertThat(line.piece().kind()).isEqualTo(EvidenceKind.SPOKEN_TO_BEFORE);
        assertThat(line.piece().channel()).isEqualTo(Channel.PHONE_CALL);
        assertThat(line.piece().day()).isEqualTo(THURSDAY);
        assertThat(line.piece().by()).isEqualTo(ivan);
        assertThat(line.piece().recordedBy()).isEqualTo(ivan);
    }

    @Test
    void views_on_whatsapp_make_the_review_pn6_and_never_pn7_without_a_reason() {
        asIvan().run(() -> takingPart.log(review, Logged.MESSAGE, THURSDAY, "WhatsApp"));

        WhatHappened known = asIvan().call(() -> records.prefilled(review));
        assertThat(known.brought().ownWordsBy()).containsExactly(Channel.TEXT);
        assertThat(asIvan().call(() -> records.confirm(review, known, FRIDAY, ParticipationCode.PN7, null)))
                .isInstanceOf(Outcome.ReasonNeeded.class);
        WhatHappened read =
                known.with(new WhatHappened.Brought(OwnWords.BROUGHT, Set.of(Channel.TEXT), null, CarerRelay.NONE));
        assertThat(asIvan().call(() -> records.suggest(review, read, FRIDAY)).code())
                .isEqualTo(ParticipationCode.PN6);
    }

    @Test
    void a_review_may_be_several_meetings_and_a_child_there_for_one_of_them_attended() {
        asIvan().run(() -> {
            takingPart.meeting(review, new Meeting(LocalDate.of(2026, 3, 3), Attendance.NONE, false, false));
            takingPart.meeting(review, new Meeting(FRIDAY, Attendance.IN_PERSON_ALL, true, false));
        });

        assertThat(asIvan().call(() -> takingPart.meetings(review)))
                .extracting(Meeting::attendance)
                .containsExactly(Attendance.NONE, Attendance.IN_PERSON_ALL);
        WhatHappened known = asIvan().call(() -> records.prefilled(review));
        assertThat(known.there().attendance()).isEqualTo(Attendance.IN_PERSON_PART);
        assertThat(known.there().spoke()).isTrue();
        assertThat(asIvan().call(() -> records.suggest(review, known, FRIDAY)).code())
                .isEqualTo(ParticipationCode.PN1);
    }

    @Test
    void leading_together_and_taking_minutes_are_kept() {
        asIvan().run(() -> {
            takingPart.meeting(review, new Meeting(FRIDAY, Attendance.IN_PERSON_ALL, true, false));
            takingPart.log(review, Logged.LED_TOGETHER, FRIDAY, null);
            takingPart.log(review, Logged.TOOK_MINUTES, FRIDAY, null);
        });

        assertThat(asIvan().call(() -> records.prefilled(review)).there().led()).isEqualTo(Led.SOME);
        assertThat(story()).extracting(line -> line.piece().kind()).contains(EvidenceKind.TOOK_MINUTES);
    }

    @Test
    void a_correction_adds_a_row_and_what_was_wrong_stays_to_be_seen() {
        PieceOfEvidence wrong = asIvan().call(() -> takingPart.log(review, Logged.SPOKE_ALONE, FRIDAY, null));

        asIvan().run(() -> takingPart.correct(review, wrong.id(), THURSDAY));

        assertThat(story()).hasSize(2);
        assertThat(story().getFirst().holds()).isFalse();
        assertThat(story().getLast().piece().day()).isEqualTo(THURSDAY);
        assertThat(asIvan().call(() -> evidence.of(review)))
                .extracting(PieceOfEvidence::day)
                .containsExactly(THURSDAY);
        assertThatThrownBy(() -> asIvan().run(() -> takingPart.correct(review, wrong.id(), null)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void what_did_not_happen_is_taken_back_and_can_still_be_seen() {
        PieceOfEvidence wrong = asIvan().call(() -> takingPart.log(review, Logged.SAW, FRIDAY, null));

        asIvan().run(() -> takingPart.correct(review, wrong.id(), null));

        assertThat(story()).singleElement().satisfies(line -> {
            assertThat(line.holds()).isFalse();
            assertThat(line.correctedBy()).isNotNull();
        });
        assertThat(asIvan().call(() -> evidence.of(review))).isEmpty();
    }

    @Test
    void a_child_who_declined_was_asked_in_so_many_ways() {
        asIvan().run(() -> takingPart.declined(
                review, Set.of(Channel.PORTAL_FORM, Channel.PHONE_CALL, Channel.IN_PERSON), FRIDAY));

        WhatHappened known = asIvan().call(() -> records.prefilled(review));
        assertThat(known.before().declined()).isTrue();
        assertThat(known.before().waysOffered()).hasSize(3);
        Suggestion suggestion = asIvan().call(() -> records.suggest(review, known, FRIDAY));
        assertThat(suggestion.code()).isEqualTo(ParticipationCode.PN7);
        assertThat(suggestion.because()).contains("phone call");
    }

    @Test
    void answers_that_nobody_opened_are_asked_about() {
        new Caller.Portal()
                .run(() -> evidence.add(
                        review, EvidenceKind.FORM_SENT, Channel.PORTAL_FORM, amara.person(), THURSDAY, null));
        WhatHappened came = new WhatHappened(
                new WhatHappened.AtTheReview(Attendance.IN_PERSON_ALL, true, false, Representative.NONE, null, Led.NO),
                WhatHappened.Brought.NOTHING,
                WhatHappened.Beforehand.NOTHING);

        assertThat(asIvan().call(() -> records.confirm(review, came, FRIDAY, ParticipationCode.PN1, null)))
                .isInstanceOfSatisfying(
                        Outcome.ReasonNeeded.class,
                        needed -> assertThat(needed.why()).contains("nobody has opened"));

        new Caller.Portal()
                .run(() -> evidence.add(review, EvidenceKind.FORM_READ, Channel.PORTAL_FORM, ivan, THURSDAY, null));
        assertThat(asIvan().call(() -> records.confirm(review, came, FRIDAY, ParticipationCode.PN1, null)))
                .isInstanceOf(Outcome.Confirmed.class);
    }

    @Test
    void nobody_but_the_childs_iro_writes_it_down() {
        var other = council.iro("Olu Bright");

        assertThatThrownBy(() -> council.as(other).run(() -> takingPart.log(review, Logged.SAW, FRIDAY, null)))
                .isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> asIvan().run(() -> takingPart.log(review, Logged.SAW, FRIDAY.plusYears(1), null)))
                .isInstanceOf(PortalException.class);
    }

    private List<Line> story() {
        return asIvan().call(() -> takingPart.story(review));
    }

    private Caller asIvan() {
        return council.as(ivan);
    }
}
