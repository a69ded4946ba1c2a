package org.heard.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.inbox.Deadline;
import org.heard.inbox.Deadlines;
import org.heard.inbox.IroInbox;
import org.heard.inbox.NeedsYou;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class HalfwayDataTest {
    @Inject
    Halfway halfway;

    @Inject
    Evidence evidence;

    @Inject
    IroInbox inbox;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    private PersonId ivan;
    private AChild amara;
    private ReviewId next;

    @Inject
    Deadlines deadlines;

    @BeforeEach
    void between_two_reviews() {
        ivan = council.iro("Ivan Price");
        amara = council.child("Amara").iro(ivan);
        amara.review().held("2026-01-09");
        next = amara.review().planned("2026-07-09").id();
    }

    @Test
    void the_child_is_asked_from_the_day_in_the_middle_on() {
        time.is(LocalDate.of(2026, 4, 8));
        assertThat(asAmara().call(() -> halfway.since(amara.id()))).isEmpty();
        time.is(LocalDate.of(2026, 4, 9));
        assertThat(asAmara().call(() -> halfway.since(amara.id()))).contains(LocalDate.of(2026, 4, 9));
        time.is(LocalDate.of(2026, 7, 9));
        assertThat(asAmara().call(() -> halfway.since(amara.id())))
                .as("on the day of the review it is talked about there")
                .isEmpty();
    }

    @Test
    void what_they_say_is_evidence_once_a_day_and_reaches_their_iro() {
        time.is(LocalDate.of(2026, 4, 10));
        asAmara().run(() -> {
            halfway.said(amara.id());
            halfway.said(amara.id());
        });

        assertThat(council.as(ivan).call(() -> evidence.of(next)))
                .extracting(PieceOfEvidence::kind)
                .containsExactly(EvidenceKind.SAID_HALFWAY);
        assertThat(council.as(ivan).call(() -> inbox.mine(time.today())).needsYou())
                .filteredOn(NeedsYou.SaidHalfway.class::isInstance)
                .singleElement()
                .satisfies(need -> assertThat(need.child().fullName()).isEqualTo("Amara"));

        time.is(LocalDate.of(2026, 4, 13));
        asAmara().run(() -> halfway.said(amara.id()));
        assertThat(council.as(ivan).call(() -> evidence.of(next)))
                .extracting(PieceOfEvidence::day)
                .containsExactly(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 13));
        assertThat(council.as(ivan).call(() -> inbox.mine(time.today())).needsYou())
                .filteredOn(NeedsYou.SaidHalfway.class::isInstance)
                .extracting(need -> ((NeedsYou.SaidHalfway) need).on())
                .as("one line, with the newest day")
                .containsExactly(LocalDate.of(2026, 4, 13));
    }

    @Test
    void what_they_take_back_is_no_view_any_more_and_they_can_say_again() {
        time.is(LocalDate.of(2026, 4, 10));
        asAmara().run(() -> halfway.said(amara.id()));
        asAmara().run(() -> halfway.takenBack(amara.id()));

        assertThat(council.as(ivan).call(() -> evidence.of(next)))
                .noneMatch(piece -> piece.kind().isAView());
        assertThat(council.as(ivan).call(() -> inbox.mine(time.today())).needsYou())
                .noneMatch(NeedsYou.SaidHalfway.class::isInstance);
        time.is(LocalDate.of(2026, 4, 20));
        assertThat(council.as(ivan).call(() -> deadlines.all(time.today())))
                .extracting(Deadline::clock)
                .contains(Deadline.Clock.HALFWAY);

        asAmara().run(() -> halfway.said(amara.id()));
        assertThat(council.as(ivan).call(() -> inbox.mine(time.today())).needsYou())
                .filteredOn(NeedsYou.SaidHalfway.class::isInstance)
                .hasSize(1);
    }

    private Caller asAmara() {
        return council.as(amara.person());
    }
}
