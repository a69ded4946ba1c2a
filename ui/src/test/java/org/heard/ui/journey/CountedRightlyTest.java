package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.review.EvidenceKind;
import org.heard.review.TakingPart;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** J9 and the figures: nobody is forgotten, taking part is written down when it happens, and counted. Monday 9 March 2026. */
class CountedRightlyTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private ACouncil council;
    private PersonId priya;
    private ReviewId review;

    @BeforeEach
    void a_child_with_a_review_next_week() {
        council = portal.council();
        priya = council.iro("Priya Nair");
        AChild amara = council.child("Amara Osei").born("2010-06-01").iro(priya);
        review = amara.review().planned("2026-03-17").id();
    }

    @Test
    void an_iro_finds_who_might_be_forgotten_and_writes_down_with_one_tap_how_the_child_takes_part() {
        try (Visitor desk = Visitor.atADesk(portal).signedInAs(priya)) {
            desk.opens("/staff/nobody-forgotten")
                    .isAt("Nobody forgotten")
                    .sees("Amara Osei")
                    .findsNoFault();
            desk.taps("I offered one today")
                    .sees("Amara was offered an advocate today")
                    .findsNoFault();

            desk.opens("/staff/review/" + review + "/taking-part").sees("Write it down with one tap");
            desk.taps("They sent a message (text, WhatsApp)")
                    .sees("Sent their own words, text message")
                    .findsNoFault();
            desk.opens("/staff/clocks").isAt("Late and soon").findsNoFault();
            desk.opens("/staff/checks").isAt("To put right").findsNoFault();
        }
        assertThat(council.as(priya).call(() -> portal.bean(TakingPart.class).story(review)))
                .extracting(line -> line.piece().kind())
                .containsExactly(EvidenceKind.ADVOCATE_OFFERED, EvidenceKind.FORM_SENT);
    }

    @Test
    void a_manager_sees_figures_with_what_they_are_of_and_opens_what_is_behind_one() {
        council.child("Ben Ward").iro(priya).review().held("2026-02-03").importedCode("PN6");
        try (Visitor desk = Visitor.atADesk(portal).signedInAs(council.manager("May Stone"))) {
            desk.opens("/staff/figures")
                    .isAt("Are children part of their reviews?")
                    .findsNoFault();
            desk.page().locator(".s-open").first().click();
            desk.sees("Close this list").sees("Ben Ward").findsNoFault();
            desk.taps("As readers outside see it").sees("are hidden").findsNoFault();
            desk.opens("/staff/reasons").isAt("Reasons IROs gave").findsNoFault();
        }
    }
}
