package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import org.heard.base.PersonId;
import org.heard.speech.Recordings;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.ATone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody at the council reads a question aloud; from then on children hear that voice, even where the device has its own. */
class RecordedVoicesTest {
    private static final String QUESTION = "How are things for you right now?";
    static final String A_DEVICE_WITH_A_VOICE = """
            window.saidByDevice = [];
            Object.defineProperty(window, "speechSynthesis", { value: {
              getVoices: () => [{ localService: true, lang: "en-GB" }],
              cancel: () => {},
              speak: (one) => { window.saidByDevice.push(one.text); setTimeout(() => one.onend(), 10); },
            }});
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            """;

    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private PersonId ada;
    private AChild leo;

    @BeforeEach
    void a_boy_of_ten() {
        ACouncil council = portal.council();
        ada = council.administrator("Ada Stone");
        leo = council.child("Leo Marsh").born("2016-01-01").iro(council.iro("Priya Nair"));
        leo.review().planned("2026-03-20");
    }

    @Test
    void a_voice_is_put_in_heard_before_the_devices_own_and_deleted_again() {
        try (Visitor desk = Visitor.atADesk(portal).signedInAs(ada)) {
            desk.opens("/staff/questions").taps("Recorded voices").isAt("Recorded voices");
            desk.findsNoFault();
            desk.page().locator("#voices-what").selectOption("my-say");
            desk.taps("1. " + QUESTION + " – 0 of " + sentences(desk.page()) + " recorded");
            desk.taps("Put in a voice: " + QUESTION).findsNoFault();
            chooses(desk, new FilePayload("note.txt", "audio/wav", new byte[300]));
            desk.sees("That is no recording we can take");
            chooses(desk, new FilePayload("question.wav", "audio/wav", ATone.ofSeconds(0.3)));
            desk.sees("Put in by Ada Stone").sees("1. " + QUESTION + " – 1 of").findsNoFault();
        }
        byte[] recorded = portal.bean(Recordings.class)
                .find(Locale.UK, QUESTION)
                .orElseThrow()
                .content();

        try (Visitor phone = Visitor.onAPhone(portal).signedInAs(leo.person())) {
            Page page = phone.page();
            page.addInitScript(A_DEVICE_WITH_A_VOICE);
            phone.opens("/my/say#1").isAt(QUESTION);
            Response heard = page.waitForResponse(
                    response -> response.url().endsWith("/listen") && response.ok(), () -> phone.taps("Listen"));
            assertThat(heard.headers())
                    .containsEntry("content-type", "audio/wav")
                    .containsEntry("content-length", String.valueOf(recorded.length));
            PlaywrightAssertions.assertThat(page.locator("h1 .being-read, h1.being-read"))
                    .hasText(QUESTION);
            page.waitForFunction("() => saidByDevice.length > 2");
            assertThat(page.evaluate("saidByDevice.join('|')").toString())
                    .as("the device says what nobody recorded")
                    .doesNotContain(QUESTION);
        }

        try (Visitor desk = Visitor.atADesk(portal).signedInAs(ada)) {
            desk.opens("/staff/voices");
            desk.page().locator("#voices-what").selectOption("my-say");
            Locator question =
                    desk.page().locator("summary", new Page.LocatorOptions().setHasText("1. " + QUESTION + " – 1 of"));
            question.click();
            desk.taps("Delete: " + QUESTION).sees("A machine reads it again");
        }
        assertThat(portal.bean(Recordings.class).find(Locale.UK, QUESTION)).isEmpty();
    }

    private static int sentences(Page page) {
        String summary = page.locator("summary", new Page.LocatorOptions().setHasText("1. " + QUESTION))
                .innerText();
        return Integer.parseInt(summary.replaceAll(".* of (\\d+) recorded", "$1"));
    }

    private static void chooses(Visitor desk, FilePayload file) {
        desk.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
    }
}
