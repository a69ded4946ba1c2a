package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.preference.OwnPreferences;
import org.heard.preference.Preferences;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** "Listen" says all that somebody who reads would read, in the order in which it stands there: whoever cannot read misses nothing. */
class ListenTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private AChild mia;

    @BeforeEach
    void a_girl_of_six() {
        ACouncil council = portal.council();
        PersonId priya = council.iro("Priya Nair");
        mia = council.child("Mia Long").born("2019-06-01").iro(priya);
        mia.review().planned("2026-03-20");
    }

    @Test
    void who_reads_it_comes_before_the_first_question_and_its_answers_after() {
        assertThat(said("/my/say#1"))
                .startsWith("This is for your meeting.", "You choose what to say.", "Your IRO reads it.")
                .containsSubsequence("How are you today?", "Happy", "OK", "Sad");
    }

    @Test
    void what_can_be_written_is_named_too() {
        assertThat(said("/my/say#2"))
                .startsWith("How is it where you live?")
                .containsSubsequence("The best thing", "A hard thing");
    }

    @Test
    void easy_read_is_read_line_by_line_after_the_easy_words() {
        looksAt("simple");
        assertThat(said("/my/say#2"))
                .startsWith("How is your home?", "This is about your home.", "What is good?", "What is hard?");
    }

    @Test
    void in_pictures_the_button_stops_it_too() {
        mia.formVersion("symbols");
        try (Visitor phone = Visitor.onAPhone(portal).signedInAs(mia.person())) {
            phone.page().addInitScript("""
                    Object.defineProperty(window, "speechSynthesis", { value: {
                      getVoices: () => [{ localService: true, lang: "en-GB" }], cancel: () => {}, speak: () => {} } });
                    window.SpeechSynthesisUtterance = class {};
                    """);
            phone.opens("/my/say#1").taps("Listen").taps("Stop").taps("Listen");
        }
    }

    @Test
    void a_mat_says_what_to_do_what_is_in_the_hand_and_where_it_can_go() {
        mia.formVersion("symbols");
        assertThat(said("/my/say#2"))
                .startsWith("This is about your home.", "What do you like there?")
                .containsSubsequence(
                        "Where does it go?", "Tap a place.", "My bedroom", "Like", "Not sure", "Don’t like");
    }

    private List<String> said(String path) {
        try (Visitor phone = Visitor.onAPhone(portal).signedInAs(mia.person())) {
            phone.page().addInitScript(RecordedVoicesTest.A_DEVICE_WITH_A_VOICE);
            phone.opens(path).taps("Listen");
            Locator button = phone.page().locator("section:not([hidden]) > .q-title [data-listen]");
            phone.page().waitForCondition(() -> button.innerText().equals("Listen"));
            return List.of(((String) phone.page().evaluate("saidByDevice.join('|')")).split("\\|"));
        }
    }

    private void looksAt(String questions) {
        new Caller.Someone(mia.person(), Role.CHILD)
                .run(() -> portal.bean(OwnPreferences.class).keep(Preferences.read("questions:" + questions)));
    }
}
