package org.heard.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.review.Attendance;
import org.heard.review.CarerRelay;
import org.heard.review.Evidence;
import org.heard.review.EvidenceKind;
import org.heard.review.Led;
import org.heard.review.OwnWords;
import org.heard.review.ParticipationCode;
import org.heard.review.ParticipationRecords;
import org.heard.review.Representative;
import org.heard.review.WhatHappened;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class ReviewChecksDataTest {
    private static final LocalDate FROM = LocalDate.of(2025, 4, 1);
    private static final LocalDate TO = LocalDate.of(2026, 3, 31);
    private static final LocalDate HELD = LocalDate.of(2026, 2, 2);
    private static final Caller PORTAL = new Caller.Portal();

    @Inject
    ReviewChecks checks;

    @Inject
    ParticipationRecords records;

    @Inject
    Evidence evidence;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    private PersonId ivan;
    private AChild amara;

    @BeforeEach
    void a_child_in_care_since_5_january_with_an_iro() {
        ivan = council.iro("Ivan Price");
        amara = council.child("Amara").iro(ivan).inCareSince("2026-01-05");
    }

    @Test
    void a_sound_review_gives_no_warning() {
        amara.review().held("2026-02-02").importedCode("PN1");

        assertThat(check()).isEmpty();
    }

    @Test
    void a_row_that_the_validator_would_refuse_is_named_with_the_rule() {
        amara.review().held("2026-02-02");

        assertThat(warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.child()).isEqualTo(amara.id());
            assertThat(warning.what()).isEqualTo("The review has no participation code.");
            assertThat(warning.whatToDo()).isEqualTo("Say what happened at the review and confirm the code.");
            assertThat(warning.rule()).isEqualTo("167");
        });
    }

    @Test
    void a_first_review_after_twenty_working_days_is_late() {
        amara.review().held("2026-02-03").importedCode("PN1");

        assertThat(check()).containsExactly("The first known review was later than 20 working days after care began.");
    }

    @Test
    void a_second_review_after_three_months_is_late() {
        time.is(TO);
        amara.inCareSince("2025-11-03");
        amara.review().held("2025-11-28").importedCode("PN1");
        amara.review().held("2026-03-02").importedCode("PN1");

        assertThat(check()).containsExactly("The review was later than the law allows after the one before it.");
    }

    @Test
    void a_later_review_after_six_months_is_late_and_one_on_the_day_is_not() {
        amara.inCareSince("2025-01-06");
        amara.review().held("2025-01-30").importedCode("PN1");
        amara.review().held("2025-04-15").importedCode("PN1");
        amara.review().held("2025-10-15").importedCode("PN1");
        var ben = council.child("Ben").inCareSince("2025-01-06");
        ben.review().held("2025-01-30").importedCode("PN1");
        ben.review().held("2025-04-15").importedCode("PN1");
        ben.review().held("2025-10-16").importedCode("PN1");

        assertThat(warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.child()).isEqualTo(ben.id());
            assertThat(warning.what()).isEqualTo("The review was later than 6 months after the one before it.");
        });
    }

    @Test
    void two_reviews_on_one_day_are_both_named() {
        amara.review().held("2026-02-02").importedCode("PN1");
        amara.review().held("2026-02-02").importedCode("PN1");

        assertThat(check()).hasSize(2).allMatch("The child has two reviews on the same day."::equals);
    }

    @Test
    void reviews_outside_care_are_named() {
        amara.leftCare("2026-02-10");
        amara.review().held("2026-01-02").importedCode("PN1");
        amara.review().held("2026-02-11").importedCode("PN1");

        assertThat(check())
                .contains(
                        "The review was before the present period of care began.", "The review was after care ended.");
    }

    @Test
    void a_child_without_a_known_period_of_care_is_named() {
        amara.inCareSince(null).review().held("2026-02-02").importedCode("PN1");

        assertThat(warnings()).extracting(Warning::rule).containsExactly("1012");
    }

    @Test
    void a_young_person_of_eighteen_is_named_from_the_birthday_on() {
        amara.born("2008-02-02").review().held("2026-02-02").importedCode("PN1");
        council.child("Ben").born("2008-02-03").review().held("2026-02-02").importedCode("PN1");

        assertThat(check()).containsExactly("The young person was 18 or older.");
    }

    @Test
    void reviews_of_the_next_collection_year_are_named() {
        time.is(LocalDate.of(2026, 5, 1));
        amara.inCareSince("2026-03-09").review().held("2026-04-01").importedCode("PN1");
        amara.review().held("2026-03-31").importedCode("PN1");

        assertThat(PORTAL.call(() -> checks.check(FROM, LocalDate.of(2026, 4, 30))))
                .extracting(Warning::what)
                .containsExactly(
                        "The review is in another collection year than 2025/26, that of the first day asked for.");
    }

    @Test
    void case_system_and_portal_saying_different_codes_is_named_until_it_is_settled() {
        var review = amara.review().importedCode("PN5").id();
        confirm(review, WhatHappened.NOTHING, ParticipationCode.PN7);

        assertThat(check()).containsExactly("The case system says PN5, the portal says PN7.");
    }

    @Test
    void pn7_from_the_case_system_is_named_when_the_child_said_something_here() {
        var review = amara.review().held("2026-02-02").importedCode("PN7").id();
        sent(review);

        assertThat(check()).containsExactly("The code is PN7, but the child said something for this review.");

        PORTAL.run(() -> evidence.takeBack(review, Set.of(EvidenceKind.FORM_SENT), amara.person(), HELD));
        assertThat(check()).isEmpty();
    }

    @Test
    void pn7_with_a_written_reason_is_settled() {
        var review = amara.review().id();
        sent(review);
        council.as(ivan)
                .call(() -> records.confirm(
                        review, WhatHappened.NOTHING, HELD, ParticipationCode.PN7, "She asked me not to bring it."));

        assertThat(check()).isEmpty();
    }

    @Test
    void a_view_that_came_after_the_code_was_confirmed_is_named() {
        var review = amara.review().id();
        confirm(review, here(Attendance.IN_PERSON_ALL, true, Representative.NONE), ParticipationCode.PN1);
        sent(review);

        assertThat(check()).containsExactly("A view arrived, or was taken back, after the code was confirmed.");
    }

    @Test
    void a_representative_without_a_name_is_named() {
        confirm(
                amara.review().id(),
                here(Attendance.IN_PERSON_ALL, false, Representative.ADVOCATE),
                ParticipationCode.PN2);

        assertThat(check()).containsExactly("Someone spoke for the child, but has no name here.");
    }

    @Test
    void own_words_without_a_way_are_named() {
        var words =
                WhatHappened.NOTHING.with(new WhatHappened.Brought(OwnWords.BROUGHT, Set.of(), null, CarerRelay.NONE));
        confirm(amara.review().id(), words, ParticipationCode.PN6);

        assertThat(check()).containsExactly("It is not said how the child's own words came.");
    }

    @Test
    void a_code_for_attending_without_attendance_is_named() {
        var review = amara.review().id();
        council.as(ivan)
                .call(() -> records.confirm(
                        review, WhatHappened.NOTHING, HELD, ParticipationCode.PN1, "She came after all."));

        assertThat(check()).containsExactly("The code says that the child attended, but no attendance is recorded.");
    }

    @Test
    void a_day_that_has_passed_without_a_record_is_named() {
        amara.review().planned("2026-03-08");
        council.child("Ben").review().due("2026-03-08");
        council.child("Cara").review().planned("2026-03-09");
        council.child("Dan").leftCare("2026-01-10").review().planned("2026-03-08");

        assertThat(check())
                .containsExactly(
                        "The day for which the review was planned has passed, and nothing is recorded.",
                        "The review is overdue and has no day yet.");
    }

    @Test
    void an_iro_sees_the_warnings_of_the_reviews_they_chair() {
        var olu = council.iro("Olu Bright");
        var mine = amara.review().held("2026-02-02").id();
        amara.review().held("2026-01-30").iro(olu);
        amara.review().planned("2026-03-01");
        council.child("Ben").iro(olu).review().planned("2026-03-01");

        var warnings = council.as(ivan).call(() -> checks.checkMine(FROM, TO));

        assertThat(warnings).hasSize(2).allMatch(warning -> warning.child().equals(amara.id()));
        assertThat(warnings.getFirst().review()).isEqualTo(mine);
    }

    private List<String> check() {
        return warnings().stream().map(Warning::what).toList();
    }

    private List<Warning> warnings() {
        var manager = council.manager("May Stone");
        return council.as(manager).call(() -> checks.check(FROM, TO));
    }

    private void confirm(ReviewId review, WhatHappened what, ParticipationCode code) {
        var outcome = council.as(ivan).call(() -> records.confirm(review, what, HELD, code, null));
        assertThat(outcome).isInstanceOf(ParticipationRecords.Outcome.Confirmed.class);
    }

    private void sent(ReviewId review) {
        PORTAL.run(() -> evidence.add(review, EvidenceKind.FORM_SENT, null, amara.person(), HELD, null));
    }

    private static WhatHappened here(Attendance attendance, boolean spoke, Representative by) {
        return WhatHappened.NOTHING.with(new WhatHappened.AtTheReview(attendance, spoke, false, by, null, Led.NO));
    }
}
