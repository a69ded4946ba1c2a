package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.base.PersonId;
import org.heard.invitation.Invitations;
import org.heard.message.Message;
import org.heard.message.Messages;
import org.heard.preference.OwnPreferences;
import org.heard.preference.Preferences;
import org.heard.testing.AChild;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sister and a brother with one phone between them: each comes in with their own card, and nothing of one is left for the other. */
class SharedPhoneTest {
    private static final String EVERYTHING_KEPT = """
            async () => {
              const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
              for (const one of await indexedDB.databases()) {
                const open = await new Promise((done) => { const o = indexedDB.open(one.name); o.onsuccess = () => done(o.result); });
                for (const store of open.objectStoreNames) {
                  kept.push(JSON.stringify(await new Promise((done) => {
                    const all = open.transaction(store).objectStore(store).getAll(); all.onsuccess = () => done(all.result); })));
                }
                open.close();
              }
              for (const name of await caches.keys()) kept.push(...(await (await caches.open(name)).keys()).map((r) => r.url));
              return kept.join("\\n");
            }""";

    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private PersonId priya;
    private AChild amara;
    private AChild theo;

    @BeforeEach
    void a_sister_and_a_brother_with_one_iro() {
        priya = portal.council().iro("Priya Nair");
        amara = child("Amara Osei", "2010-06-01");
        theo = child("Theo Osei", "2014-06-01");
    }

    @Test
    void she_says_something_hands_the_phone_over_and_he_finds_nothing_of_hers() {
        try (Visitor phone = Visitor.onAPhone(portal)) {
            comesInWith(phone, card(amara), "7042");
            phone.sees("Amara")
                    .opens("/my/say")
                    .writes("In a few words", "Nobody else may read this")
                    .sawItSaved();
            phone.loses();
            phone.writes("In a few words", "A secret without signal").sees("Not sent yet");
            phone.findsSignal().sawItSaved();

            phone.opens("/my").findsNoFault().taps("Somebody else’s turn on this phone");
            phone.isAt("Say it your way. See what happens.");
            assertThat((String) phone.page().evaluate(EVERYTHING_KEPT))
                    .doesNotContain("Nobody else", "secret", "Amara")
                    .doesNotContain("\"life\"");
            phone.page().goBack();
            phone.doesNotSee("Amara").doesNotSee("Nobody else may read this");

            comesInWith(phone, card(theo), "9513");
            phone.sees("Theo").doesNotSee("Amara");
            phone.opens("/my/say").doesNotSee("Nobody else may read this").doesNotSee("A secret without signal");
        }
    }

    @Test
    void a_photo_that_waits_on_a_page_left_open_never_goes_in_her_brothers_name() {
        try (Visitor phone = Visitor.onAPhone(portal)) {
            phone.signedInAs(amara.person()).opens("/my/messages").loses();
            phone.page().locator("[data-photo]").setInputFiles(TalkTest.photo());
            phone.sees("Not sent yet");

            phone.signedOut().signedInAs(theo.person()).findsSignal().sees("Sign in again, and your words go.");
            assertThat(read(theo)).isEmpty();

            phone.signedOut().signedInAs(amara.person()).opens("/my/messages").sees("Sent. Not read yet.");
        }
        assertThat(read(amara)).hasSize(1);
        assertThat(read(theo)).isEmpty();
    }

    @Test
    void a_page_left_open_never_shows_what_her_brother_wrote() {
        try (Visitor phone = Visitor.onAPhone(portal)) {
            phone.signedInAs(theo.person())
                    .opens("/my/messages")
                    .writes("Write to Priya", "this is mine")
                    .taps("Send to Priya")
                    .sees("Sent. Not read yet.");
            phone.signedOut().signedInAs(amara.person()).opens("/my/messages");

            phone.signedOut().signedInAs(theo.person());
            phone.page()
                    .waitForResponse(
                            "**/my/messages",
                            () -> phone.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))"));
            phone.page().waitForTimeout(300); // for what came to be shown
            phone.doesNotSee("this is mine");
        }
    }

    @Test
    void how_she_likes_her_pages_is_hers_and_he_begins_with_none_of_it() {
        OwnPreferences preferences = portal.bean(OwnPreferences.class);
        portal.council().as(amara.person()).run(() -> preferences.keep(Preferences.read("switches:two.theme:dark")));
        try (Visitor phone = Visitor.onAPhone(portal)) {
            phone.signedInAs(amara.person()).opens("/my");
            assertThat(phone.page().getAttribute("html", "data-scan")).startsWith("two");

            phone.signedOut().signedInAs(theo.person()).opens("/my");

            assertThat(phone.page().getAttribute("html", "data-scan")).isNull();
            assertThat(phone.page().getAttribute("html", "data-theme")).isNull();
        }
        assertThat(portal.council().as(theo.person()).call(preferences::own)).isEqualTo(Preferences.NONE);
    }

    private AChild child(String name, String born) {
        AChild child = portal.council().child(name).born(born).iro(priya);
        child.review().planned("2026-03-17").at("16:00", "School");
        return child;
    }

    private List<Message> read(AChild child) {
        return portal.council().as(priya).call(() -> portal.bean(Messages.class).open(child.id()));
    }

    private String card(AChild child) {
        return portal.council()
                .as(priya)
                .call(() -> portal.bean(Invitations.class).card(child.id(), child.person()))
                .code();
    }

    private static void comesInWith(Visitor phone, String card, String digits) {
        phone.opens("/card").writes("The code on your card", card).taps("Go in");
        phone.taps("Use numbers");
        for (int twice = 0; twice < 2; twice++) {
            digits.chars().forEach(digit -> phone.taps(String.valueOf((char) digit)));
            phone.taps("Next");
        }
    }
}
