package org.heard.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.base.Settings;
import org.heard.inbox.Deadline.Clock;
import org.heard.review.Channel;
import org.heard.review.Logged;
import org.heard.review.PieceOfEvidence;
import org.heard.review.StepClocks;
import org.heard.review.TakingPart;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clocks that start with what an IRO writes down about a review. Today is Monday 9 March 2026. */
@PortalTest
class StepDeadlinesDataTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final Set<Clock> STEPS = Set.of(
            Clock.SPOKEN_ALONE,
            Clock.REPORT_SHARED,
            Clock.ADJOURNED,
            Clock.MANAGER_ANSWERS,
            Clock.SETTLE_INFORMALLY,
            Clock.SETTLE,
            Clock.CARE_PLAN);

    @Inject
    ACouncil council;

    @Inject
    TakingPart takingPart;

    @Inject
    Deadlines deadlines;

    @Inject
    Settings settings;

    @Inject
    TestTime time;

    private PersonId priya;
    private AChild amara;

    @BeforeEach
    void a_child_with_an_iro() {
        priya = council.iro("Priya Nair");
        amara = council.child("Amara").iro(priya);
        time.is(MONDAY);
    }

    @Test
    void an_adjourned_review_is_finished_within_twenty_working_days_and_a_second_time_gives_no_more() {
        ReviewId review = amara.review().held("2026-02-02").id();
        log(review, Logged.ADJOURNED, LocalDate.of(2026, 2, 9));
        assertThat(steps()).containsExactly("Adjourned by 2026-03-09");
        log(review, Logged.ADJOURNED, LocalDate.of(2026, 3, 2));
        assertThat(steps()).containsExactly("Adjourned by 2026-03-09");
        time.is(MONDAY.plusDays(1));
        assertThat(council.as(priya).call(() -> deadlines.all(time.today())))
                .filteredOn(one -> one.clock() == Clock.ADJOURNED)
                .singleElement()
                .satisfies(late -> assertThat(late.isLate()).isTrue());
        log(review, Logged.RESUMED, MONDAY.plusDays(1));
        assertThat(steps()).isEmpty();
    }

    @Test
    void what_was_written_down_by_mistake_starts_no_clock() {
        ReviewId review = amara.review().held("2026-02-02").id();
        PieceOfEvidence mistake = log(review, Logged.ADJOURNED, LocalDate.of(2026, 2, 9));
        council.as(priya).run(() -> takingPart.correct(review, mistake.id(), null));
        assertThat(steps()).isEmpty();
    }

    @Test
    void the_manager_answers_within_five_working_days_else_it_is_taken_as_agreed() {
        ReviewId review = amara.review().held("2026-03-02").id();
        log(review, Logged.DECISIONS_TO_MANAGER, MONDAY);
        assertThat(steps()).containsExactly("Manager answers by 2026-03-16");
        time.is(LocalDate.of(2026, 3, 17));
        assertThat(steps()).as("taken as agreed").isEmpty();
        log(review, Logged.MANAGER_DISAGREED, LocalDate.of(2026, 3, 17));
        assertThat(steps()).containsExactly("Settle informally by 2026-03-24");
    }

    @Test
    void a_disagreement_is_first_settled_informally_and_within_twenty_working_days_in_all() {
        ReviewId review = amara.review().held("2026-03-02").id();
        log(review, Logged.DISAGREEMENT_RAISED, MONDAY);
        assertThat(steps()).containsExactly("Settle informally by 2026-03-16");
        time.is(LocalDate.of(2026, 3, 31));
        assertThat(steps()).containsExactly("Settle by 2026-04-08");
        log(review, Logged.DISAGREEMENT_TO_CAFCASS, LocalDate.of(2026, 3, 31));
        assertThat(steps()).isEmpty();
    }

    @Test
    void before_a_review_the_iro_speaks_with_the_child_alone_unless_they_do_not_want_to() {
        ReviewId review = amara.review().planned("2026-03-12").id();
        ReviewId other =
                council.child("Ben").iro(priya).review().planned("2026-03-12").id();
        assertThat(steps()).containsExactly("Speak alone by 2026-03-11", "Speak alone by 2026-03-11");
        log(review, Logged.CALLED, MONDAY);
        assertThat(steps()).as("a call is not alone").hasSize(2);
        log(review, Logged.SPOKE_ALONE, MONDAY);
        assertThat(steps()).hasSize(1);
        council.as(priya).run(() -> takingPart.declined(other, Set.of(Channel.PHONE_CALL), MONDAY));
        assertThat(steps()).isEmpty();
    }

    @Test
    void a_baby_is_seen() {
        ReviewId review = council.child("Mo")
                .born("2024-05-01")
                .iro(priya)
                .review()
                .planned("2026-03-12")
                .id();
        assertThat(steps()).hasSize(1);
        log(review, Logged.SAW, MONDAY);
        assertThat(steps()).isEmpty();
    }

    @Test
    void the_report_and_the_care_plan_are_asked_for_where_the_council_wants_it() {
        ReviewId review = amara.review().planned("2026-03-16").id();
        ReviewId before =
                council.child("Ben").iro(priya).review().held("2026-02-27").id();
        log(review, Logged.SPOKE_ALONE, MONDAY);
        assertThat(steps()).isEmpty();
        new Caller.Portal().run(() -> {
            settings.set(StepClocks.REPORT_SHARED, "3");
            settings.set(StepClocks.CARE_PLAN, "10");
        });
        assertThat(steps()).containsExactly("Share the report by 2026-03-11", "Care plan by 2026-03-13");
        log(review, Logged.REPORT_SHARED, MONDAY);
        log(before, Logged.CARE_PLAN_UPDATED, MONDAY);
        assertThat(steps()).isEmpty();
    }

    @Test
    void another_iro_does_not_see_them_and_a_manager_does() {
        ReviewId review = amara.review().held("2026-02-02").id();
        log(review, Logged.ADJOURNED, LocalDate.of(2026, 2, 9));
        PersonId joe = council.iro("Joe Carter");
        assertThat(council.as(joe).call(() -> deadlines.all(time.today()))).isEmpty();
        assertThat(council.as(council.manager("Helen Reed")).call(() -> deadlines.all(time.today())))
                .filteredOn(one -> one.clock() == Clock.ADJOURNED)
                .extracting(Deadline::iroName)
                .containsExactly("Priya Nair");
    }

    private PieceOfEvidence log(ReviewId review, Logged what, LocalDate day) {
        return council.as(priya).call(() -> takingPart.log(review, what, day, null));
    }

    private List<String> steps() {
        return council.as(priya).call(() -> deadlines.all(time.today())).stream()
                .filter(one -> STEPS.contains(one.clock()))
                .map(one -> words(one.clock()) + " by " + one.by())
                .toList();
    }

    private static String words(Clock clock) {
        return switch (clock) {
            case SPOKEN_ALONE -> "Speak alone";
            case REPORT_SHARED -> "Share the report";
            case ADJOURNED -> "Adjourned";
            case MANAGER_ANSWERS -> "Manager answers";
            case SETTLE_INFORMALLY -> "Settle informally";
            case SETTLE -> "Settle";
            case CARE_PLAN -> "Care plan";
            case IRO_NAMED,
                    VIEWS_ASKED,
                    REVIEW_HELD,
                    RECORDED,
                    DECISIONS_WRITTEN,
                    DECISIONS_SENT,
                    MINUTES_WRITTEN,
                    MINUTES_SENT,
                    HALFWAY -> clock.words();
        };
    }
}
