package org.heard.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.Settings;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class DueDatesDataTest {
    private static final Caller PORTAL = new Caller.Portal();

    @Inject
    DueDates dueDates;

    @Inject
    Reviews reviews;

    @Inject
    Settings settings;

    @Inject
    ACouncil council;

    @Test
    void a_child_without_an_open_review_gets_one_when_it_is_due() {
        var amara = council.child("Amara").inCareSince("2026-01-05");
        amara.review().held("2026-01-28");

        assertThat(dueDates.fill()).isEqualTo(new DueDates.Outcome(0, 1, 0));

        var next = next(amara).orElseThrow();
        assertThat(next.dueComputed()).isEqualTo("2026-04-28");
        assertThat(next.source()).isEqualTo(Review.PLANNED_HERE);
    }

    @Test
    void an_open_review_gets_the_due_date_and_keeps_what_the_case_system_said() {
        var amara = council.child("Amara").inCareSince("2026-01-05");
        amara.review().due("2026-02-20");

        assertThat(dueDates.fill()).isEqualTo(new DueDates.Outcome(1, 0, 0));

        assertThat(next(amara).orElseThrow().dueComputed()).isEqualTo("2026-02-02");
        assertThat(next(amara).orElseThrow().due()).isEqualTo("2026-02-20");
    }

    @Test
    void reviews_of_an_earlier_period_of_care_do_not_count() {
        var amara = council.child("Amara").inCareSince("2026-01-05");
        amara.review().held("2024-05-05");
        amara.review().held("2024-08-05");

        dueDates.fill();

        assertThat(next(amara).orElseThrow().dueComputed()).isEqualTo("2026-02-02");
    }

    @Test
    void nothing_is_planned_for_children_who_are_not_looked_after() {
        council.child("Left").leftCare("2026-02-01");
        council.child("Short").onlyShortBreaks();
        council.child("Died").died("2026-02-01");
        council.child("Unknown").inCareSince(null);

        assertThat(dueDates.fill()).isEqualTo(new DueDates.Outcome(0, 0, 0));
    }

    @Test
    void what_the_portal_planned_is_cancelled_when_care_ends_and_what_the_case_system_planned_stays() {
        var amara = council.child("Amara");
        var ben = council.child("Ben");
        ben.review().due("2026-05-01");
        dueDates.fill();
        amara.leftCare("2026-03-01");
        ben.leftCare("2026-03-01");

        assertThat(dueDates.fill()).isEqualTo(new DueDates.Outcome(0, 0, 1));

        assertThat(next(amara)).isEmpty();
        assertThat(next(ben)).isPresent();
    }

    @Test
    void a_second_time_changes_nothing() {
        council.child("Amara").review().held("2026-01-28");
        council.child("Ben").review().due("2026-03-20");
        dueDates.fill();

        assertThat(dueDates.fill()).isEqualTo(new DueDates.Outcome(0, 0, 0));
    }

    @Test
    void one_child_can_be_filled_alone() {
        var amara = council.child("Amara");
        var ben = council.child("Ben");

        assertThat(dueDates.fill(amara.id())).isEqualTo(new DueDates.Outcome(0, 1, 0));

        assertThat(next(amara)).isPresent();
        assertThat(next(ben)).isEmpty();
    }

    @Test
    void the_clocks_are_the_councils() {
        PORTAL.run(() -> settings.set(StatutoryClocks.FIRST_REVIEW, "10"));

        assertThat(dueDates.due(LocalDate.of(2026, 1, 5), java.util.List.of())).contains(LocalDate.of(2026, 1, 19));
    }

    private Optional<Review> next(AChild child) {
        return PORTAL.call(() -> reviews.next(child.id()));
    }
}
