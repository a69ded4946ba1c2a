package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.testing.AChild;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody comes into the room: away at once, nothing to be read afterwards, and nothing lost. */
class LeavingTest {
    private static final String WORDS = "He shouts at night";

    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private AChild amara;
    private Visitor phone;

    @BeforeEach
    void a_girl_who_writes_something_private() {
        PersonId priya = portal.council().iro("Priya Nair");
        amara = portal.council().child("Amara Osei").born("2010-06-01").iro(priya);
        amara.review().planned("2026-03-17").at("16:00", "School");
        // A page of the portal itself stands for the weather, so that the test needs no other site.
        new Caller.Portal()
                .run(() -> portal.bean(Settings.class)
                        .set(Setting.text("leave.to", "", ""), portal.address() + "/accessibility"));
        phone = Visitor.onAPhone(portal).signedInAs(amara.person());
    }

    @AfterEach
    void she_is_alone_again() {
        phone.close();
    }

    @Test
    void the_button_takes_her_away_and_nothing_can_be_read_by_going_back() {
        phone.opens("/my").opens("/my/say").writes("In a few words", WORDS).sawItSaved();

        phone.taps("Leave");

        isAway();
        for (int steps = 1; steps <= 2; steps++) {
            phone.page().goBack();
            phone.page().waitForLoadState();
            assertThat(phone.page().content()).doesNotContain(WORDS, "Amara", "Priya");
        }
        phone.opens("/my");
        assertThat(phone.page().content()).doesNotContain("Amara");
    }

    @Test
    void shift_three_times_does_the_same_and_what_she_wrote_is_there_when_she_comes_back() {
        phone.opens("/my/say").writes("In a few words", WORDS).sawItSaved();
        String copied = phone.cookie();

        for (int i = 0; i < 3; i++) {
            phone.page().keyboard().press("Shift");
        }

        isAway();
        try (Visitor thief = Visitor.onAPhone(portal).withCookie(copied)) {
            thief.opens("/my");
            assertThat(thief.page().content()).as("ended on the server").doesNotContain("Amara");
        }
        phone.signedInAs(amara.person()).opens("/my/say#1");
        assertThat(phone.page().getByLabel("In a few words").inputValue()).isEqualTo(WORDS);
    }

    @Test
    void twice_shift_or_shift_for_a_capital_does_nothing() {
        phone.opens("/my/say");
        for (String key : new String[] {"Shift", "Shift", "Shift+A", "Shift", "Shift"}) {
            phone.page().keyboard().press(key);
        }
        assertThat(phone.page().url()).contains("/my/say");
    }

    @Test
    void the_page_is_covered_before_anything_else_happens() {
        phone.opens("/my/say").writes("In a few words", WORDS).sawItSaved();
        phone.loses();
        // In one breath: the browser is on its way elsewhere at once.
        assertThat((String) phone.page()
                        .evaluate("() => { document.querySelector('[data-leave]').click();"
                                + " return document.body.innerText + '|' + document.title; }"))
                .isEqualTo("|Weather");
        phone.findsSignal();
    }

    @Test
    void titles_and_icons_say_nothing_and_no_page_of_hers_is_kept_by_the_browser() {
        for (String path : new String[] {"/my", "/my/say", "/my/reads", "/my/review", "/my/messages", "/settings"}) {
            var answer = phone.page().navigate(portal.address() + path);
            assertThat(phone.page().title()).as(path).isEqualTo("Heard");
            assertThat(phone.page().locator("link[rel=icon]").getAttribute("href"))
                    .isEqualTo("data:,");
            assertThat(answer.headers().get("cache-control")).as(path).contains("no-store");
        }
    }

    @Test
    void a_page_that_nobody_touches_warns_stays_with_one_tap_and_closes_after_half_an_hour() {
        Page page = phone.page();
        page.clock().install();
        phone.opens("/my");
        page.clock().fastForward("28:10");
        page.locator("[data-stay]")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        phone.findsNoFault();
        page.locator("[data-stay] button").click();
        page.locator("[data-stay]")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(page.url()).endsWith("/my");

        page.clock().fastForward("30:10");
        page.waitForURL("**/away");
        phone.isAt("We closed the page");
        page.goBack();
        assertThat(page.content()).doesNotContain("Amara");
    }

    @Test
    void a_staff_page_that_nobody_touches_warns_stays_with_one_tap_and_closes_too() {
        PersonId priya = portal.council().iro("Priya Nair");
        try (Visitor desk = Visitor.atADesk(portal).signedInAs(priya)) {
            Page page = desk.page();
            page.clock().install();
            desk.opens("/staff/").sees("Inbox");
            page.clock().fastForward("28:10");
            page.locator("[data-stay]")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(WaitForSelectorState.VISIBLE));
            desk.findsNoFault();
            page.waitForResponse(
                    answer -> answer.request().method().equals("POST") && answer.status() == 204,
                    () -> page.locator("[data-stay] button").click());
            page.locator("[data-stay]")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(WaitForSelectorState.HIDDEN));
            assertThat(page.url()).contains("/staff");

            page.clock().fastForward("30:10");
            page.waitForURL("**/sign-in");
        }
    }

    private void isAway() {
        phone.page().waitForURL("**/accessibility");
        assertThat(phone.page().content()).doesNotContain(WORDS, "Amara");
    }
}
