package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.heard.base.PersonId;
import org.heard.consultation.Consultations;
import org.heard.preference.OwnPreferences;
import org.heard.speech.Voices;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.ui.page.AloudWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A child reads, answers and listens in their own language, as they like it; their IRO reads their words first. */
class InTheirLanguageTest {
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private PersonId priya;
    private AChild zofia;

    @BeforeEach
    void a_girl_who_reads_polish() {
        ACouncil council = portal.council();
        priya = council.iro("Priya Nair");
        zofia = council.child("Zofia Nowak").born("2015-06-01").iro(priya);
        zofia.review().planned("2026-03-17").at("16:00", "At home");
    }

    @Test
    void what_a_child_says_in_polish_their_iro_reads_in_polish_first() {
        try (Visitor child = Visitor.onAPhone(portal).signedInAs(zofia.person())) {
            child.opens("/my").taps("Polski").isAt("wtorek 17 marca, 16.00").findsNoFault();
            child.sees("Te słowa napisała maszyna.");
            assertThat(child.page().getAttribute("html", "lang")).isEqualTo("pl");
            child.opens("/my/say").isAt("Jak ci teraz jest?").taps("Dobrze").sawItSaved();
        }
        portal.council()
                .as(zofia.person())
                .run(() -> portal.bean(Consultations.class).send(zofia.id()));
        try (Visitor desk = Visitor.atADesk(portal).signedInAs(priya)) {
            desk.opens("/staff/child/" + zofia.id())
                    .sees("Dobrze")
                    .sees("Good")
                    .sees("In Polish")
                    .findsNoFault();
            assertThat(desk.page().locator(".own-words[lang=pl]").first().textContent())
                    .isEqualTo("Dobrze");
        }
    }

    @Test
    void somebody_who_speaks_it_reads_a_part_of_the_words_and_says_that_they_are_right() {
        PersonId asha = portal.council().administrator("Asha Patel");
        try (Visitor desk = Visitor.atADesk(portal).signedInAs(asha)) {
            desk.opens("/staff/languages").isAt("Languages");
            assertThat(desk.page().locator("main [lang=pl]").count()).isZero();
            desk.page()
                    .locator(".s-card", new Page.LocatorOptions().setHasText("Polish"))
                    .locator("summary", new Locator.LocatorOptions().setHasText("Signin"))
                    .click();
            PlaywrightAssertions.assertThat(
                            desk.page().locator("main [lang=pl]").first())
                    .isVisible();
            desk.findsNoFault().taps("I have checked these Polish words");
            desk.sees("Signin in Polish is checked.").sees("Checked by Asha Patel");
        }
    }

    @Test
    void from_right_to_left_the_page_turns_and_telephone_numbers_do_not() {
        try (Visitor anybody = Visitor.onAPhone(portal)) {
            anybody.opens("/help").taps("العربية").isAt("مساعدة الآن").findsNoFault();
            assertThat(anybody.page().getAttribute("html", "dir")).isEqualTo("rtl");
            assertThat(anybody.page()
                            .evaluate("getComputedStyle(document.querySelector('.call:nth-of-type(1) b')).direction"))
                    .isEqualTo("ltr");
        }
    }

    @Test
    void how_somebody_likes_it_is_kept_with_them_and_lasts_on_another_phone() {
        try (Visitor child = Visitor.onAPhone(portal).signedInAs(zofia.person())) {
            child.opens("/settings").taps("Huge").taps("Dark").taps("Very wide").sees("Changed, and kept for you.");
            child.findsNoFault();
            child.page().waitForFunction("document.cookie.includes('spacing:widest')");
            child.reloads();
        }
        assertThat(portal.council()
                        .as(zofia.person())
                        .call(portal.bean(OwnPreferences.class)::own)
                        .written())
                .isEqualTo("spacing:widest.text:200.theme:dark");
        try (Visitor otherPhone = Visitor.onAPhone(portal).signedInAs(zofia.person())) {
            otherPhone.opens("/my");
            assertThat(otherPhone.page().getAttribute("html", "data-theme")).isEqualTo("dark");
        }
    }

    @Test
    void before_sign_in_it_stays_on_the_phone() {
        try (Visitor anybody = Visitor.onAPhone(portal)) {
            anybody.opens("/settings")
                    .taps("Strong")
                    .taps("Heavy at the bottom")
                    .findsNoFault();
            anybody.opens("/");
            assertThat(anybody.page().getAttribute("html", "data-theme")).isEqualTo("contrast");
            assertThat(anybody.page().getAttribute("html", "data-letters")).isEqualTo("dyslexic");
        }
    }

    @Test
    void the_server_reads_what_the_portal_says_and_what_it_showed_and_nothing_else() {
        boolean voice = portal.bean(Voices.class).speaks(POLISH);
        String key = String.valueOf(portal.bean(AloudWords.class).key(POLISH, "Zofia dostanie paszport."));

        assertThat(listen("Jak ci teraz jest?", "").statusCode()).isEqualTo(voice ? 200 : 404);
        assertThat(listen("Zofia dostanie paszport.", key).statusCode()).isEqualTo(voice ? 200 : 404);
        assertThat(listen("Zofia dostanie paszport.", "").statusCode()).isEqualTo(404);
        assertThat(listen("Cokolwiek innego.", key).statusCode()).isEqualTo(404);
        assertThat(OverHttp.as(portal, zofia.person())
                        .postForm("/listen", "text", "Ada. Sam ci pomoże.", "sentence", "1", "language", "pl")
                        .statusCode())
                .as("whatever is before somebody who is signed in")
                .isEqualTo(voice ? 200 : 404);
    }

    private static HttpResponse<String> listen(String text, String key) {
        return OverHttp.nobody(portal).postForm("/listen", "text", text, "key", key, "language", "pl");
    }
}
