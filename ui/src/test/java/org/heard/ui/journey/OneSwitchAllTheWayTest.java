package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.heard.base.PersonId;
import org.heard.consultation.Consultations;
import org.heard.consultation.SayingState;
import org.heard.invitation.Invitations;
import org.heard.preference.OwnPreferences;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A girl who has one switch and nothing else, on every page between the door and "Sent". */
class OneSwitchAllTheWayTest {
    private static final List<String> HER_CODE = List.of("dog", "bus", "star", "cake");
    private static final String CHECK = "Is this what you want to say?";

    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private ACouncil council;
    private PersonId priya;
    private AChild sofia;
    private Visitor tablet;
    private Page page;
    private Hands hands;

    @BeforeEach
    void her_tablet_was_set_up_for_a_switch_before_she_came_in() {
        council = portal.council();
        priya = council.iro("Priya Nair");
        sofia = council.child("Sofia Reyes")
                .born("2014-06-01")
                .formVersion("symbols")
                .iro(priya);
        sofia.review().planned("2026-03-17").at("16:00", "School");
        tablet = Visitor.onAPhone(portal);
        hands = new Hands(tablet);
        page = tablet.page();
        tablet.opens("/settings").taps("One switch").taps("2 seconds").findsNoFault();
        page.clock().install();
    }

    @AfterEach
    void she_puts_it_away() {
        tablet.close();
    }

    @Test
    void she_comes_in_rests_stops_goes_on_sorts_a_mat_and_sends() {
        comesIn();
        hands.switchOn("a[href='/my/say']");
        tablet.isAt("I feel…");
        hands.switchOn(".board .tile input");
        tablet.sawItSaved();
        hands.switchOn("[data-break]");
        tablet.isAt("Have a rest");
        hands.switchOn("[data-break-over]");
        tablet.isAt("I feel…");
        hands.switchOn("a[data-stop]");
        tablet.isAt("Your meeting");
        hands.switchOn("a[href='/my/say']");
        tablet.isAt("My home");
        PlaywrightAssertions.assertThat(page.locator("[data-column]:visible").first())
                .isVisible();
        for (int i = 0; i < 60 && !tablet.heading().equals(CHECK); i++) {
            if (page.locator("[data-column]:visible").count() > 0) {
                hands.switchOn("[data-column]");
            }
            String here = page.url();
            hands.switchOn("[data-next]");
            page.waitForFunction("here => location.href !== here", here); // each step has an address of its own
        }
        hands.switchOn("[data-send]");
        page.clock().runFor(1000);
        tablet.isAt("Sent. Thank you, Sofia.");
        hands.switchOn("[data-step=after] a[href='/my']");
        tablet.isAt("Your meeting");
        council.as(sofia.person()).run(() -> {
            var saying = portal.bean(Consultations.class).saying(sofia.id()).orElseThrow();
            assertThat(saying.state()).isInstanceOf(SayingState.Sent.class);
            assertThat(saying.answers().get("life").answer().chosen("how")).hasSize(1);
            assertThat(saying.answers()
                            .get("home")
                            .answer()
                            .placed("things")
                            .orElseThrow()
                            .places())
                    .hasSize(1);
        });
    }

    @Test
    void she_chooses_how_it_looks_and_finds_help_and_the_switch_goes_with_her() {
        comesIn();
        hands.switchOn(".looks summary");
        hands.switchOn(".looks a[href='/settings']");
        tablet.isAt("How I like it");
        hands.switchOn("[name=theme][value=dark]");
        hands.switchOn("[name=tiles][value='2']");
        tablet.sees("Changed, and kept for you.");
        page.waitForFunction("() => document.cookie.includes('tiles:2')");
        assertThat(page.getAttribute("html", "data-theme")).isEqualTo("dark");
        hands.switchOn("a.back");
        tablet.isAt("Your meeting");
        hands.switchOn(".top-link.help");
        tablet.isAt("Help now");
        assertThat(council.as(sofia.person())
                        .call(portal.bean(OwnPreferences.class)::own)
                        .chosen())
                .containsEntry("switches", "one")
                .containsEntry("tiles", "2");
        try (Visitor another = Visitor.onAPhone(portal).signedInAs(sofia.person())) {
            another.opens("/my/say");
            PlaywrightAssertions.assertThat(another.page().locator("html")).hasAttribute("data-scan", "one 2000 0 3");
            assertThat(another.page().locator(".board .tile:visible").count()).isEqualTo(2);
        }
    }

    @Test
    void a_question_that_stands_before_the_page_is_all_the_ring_goes_to() {
        tablet.signedInAs(sofia.person()).opens("/my");
        page.clock().fastForward("28:30");
        hands.switchOn("[data-stay] button");
        PlaywrightAssertions.assertThat(page.locator("[data-stay]")).isHidden();
        hands.switchOn("a[href='/my/say']");
        tablet.isAt("I feel…");
    }

    /** Somebody types in her card, once; her own code she chooses herself. */
    private void comesIn() {
        String card = council.as(priya)
                .call(() -> portal.bean(Invitations.class).card(sofia.id(), sofia.person()))
                .code();
        tablet.opens("/card").writes("The code on your card", card).taps("Go in");
        tablet.isAt("Make your own code");
        HER_CODE.forEach(picture -> hands.switchOn("[value=" + picture + "]"));
        tablet.isAt("Now once more");
        HER_CODE.forEach(picture -> hands.switchOn("[value=" + picture + "]"));
        tablet.isAt("Your meeting");
    }
}
