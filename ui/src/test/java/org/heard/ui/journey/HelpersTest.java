package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.outbox.Outbox;
import org.heard.outbox.OutboxMessage;
import org.heard.schedule.DueWork;
import org.heard.support.Organisations;
import org.heard.testing.AChild;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** "I want someone to help me", from asking to stopping; and how those who help come in. */
class HelpersTest {
    private static final int PORT = ARealKeycloak.freePort();

    @RegisterExtension
    static final PortalRunning portal = new PortalRunning().on(PORT);

    private PersonId priya;
    private AChild amara;

    @BeforeEach
    void a_girl_and_her_iro() {
        priya = portal.council().iro("Priya Nair");
        amara = portal.council().child("Amara Osei").born("2010-06-01").iro(priya);
        amara.review().planned("2026-03-17").at("16:00", "School");
    }

    @Test
    void she_asks_for_an_advocate_an_organisation_finds_one_and_she_stops_it_in_two_taps() {
        new Caller.Portal()
                .run(() -> portal.bean(Organisations.class).add("Speak Up", "Lena", "Ford", "lena@speakup.example"));
        try (Visitor phone = Visitor.onAPhone(portal).signedInAs(amara.person());
                Visitor desk = Visitor.atADesk(portal).signedInAs(priya);
                Visitor lead = Visitor.atADesk(portal).signedInAs(person("lena@speakup.example"))) {
            phone.opens("/my").opens("/my/helpers");
            phone.isAt("Someone to help me").findsNoFault().taps("I want an advocate");
            phone.sees("Your IRO will answer you.").findsNoFault();

            desk.opens("/staff/child/" + amara.id() + "/ways-in")
                    .sees("Amara wants someone to help")
                    .findsNoFault();
            desk.taps("Ask Speak Up to find somebody").sees("was told that a young person waits");

            lead.opens("/helper").taps("My organisation: advocates, and who waits for one");
            lead.isAt("Speak Up").sees("Amara, 15 years old").findsNoFault();
            lead.writes("First name", "Leo")
                    .writes("Email", "leo@speakup.example")
                    .taps("Invite them");
            lead.page().getByLabel("Who helps?").selectOption("Leo");
            lead.taps("They help from today").sees("Nobody waits now.");

            try (Visitor leo = Visitor.onAPhone(portal).signedInAs(person("leo@speakup.example"))) {
                leo.opens("/helper").sees("Amara");
                phone.opens("/my/helpers").sees("I want another advocate").taps("Stop: Leo");
                phone.isAt("Stop Leo helping you here?").findsNoFault().taps("Yes, stop it");
                phone.sees("Done. You can ask for someone else any time.").findsNoFault();
                leo.opens("/helper").doesNotSee("Amara");
                leo.opens("/helper/" + amara.id()).doesNotSee("Amara");
            }
        }
        assertThat(bodies(person("leo@speakup.example")))
                .anySatisfy(body -> assertThat(body).contains("has ended").doesNotContain("Amara"));
    }

    @Test
    void she_asks_for_somebody_she_knows_and_reads_a_kind_answer() {
        try (Visitor phone = Visitor.onAPhone(portal).signedInAs(amara.person());
                Visitor desk = Visitor.atADesk(portal).signedInAs(priya)) {
            phone.opens("/my/helpers").taps("Ask for them").sees("Tell us who first.");
            phone.writes("Who is it?", "Miss Obi, my form tutor")
                    .taps("Ask for them")
                    .sees("Miss Obi, my form tutor");
            desk.opens("/staff/child/" + amara.id() + "/ways-in").sees("Miss Obi, my form tutor");
            desk.page().getByText("Not this time").click();
            desk.page().getByLabel("What Amara will read").fill("Miss Obi is away until May. Shall we ask her then?");
            desk.taps("Tell Amara").sees("Amara can read your answer.");
            phone.opens("/my/helpers").sees("Miss Obi is away until May. Shall we ask her then?");
        }
    }

    @Test
    void her_iro_brings_in_her_old_foster_carer_and_ends_it() {
        try (Visitor desk = Visitor.atADesk(portal).signedInAs(priya)) {
            desk.opens("/staff/child/" + amara.id() + "/ways-in");
            desk.page().getByText("Invite somebody").click();
            desk.page().getByLabel("First name").fill("Ruth");
            desk.page().getByLabel("Email").fill("ruth@home.example");
            desk.taps("Invite them")
                    .sees("Ruth helps from today.")
                    .sees("Email a link")
                    .findsNoFault();
            assertThat(bodies(person("ruth@home.example")))
                    .anySatisfy(body -> assertThat(body).contains("/l/"));
            desk.page().getByText("No longer helps Amara").click();
            desk.taps("End it: Ruth").sees("Ruth does not help Amara any more.");
        }
    }

    @Test
    void a_carer_comes_in_with_a_code_by_email_makes_a_passkey_and_comes_back_with_it() {
        PersonId denise = new Caller.Portal()
                .call(() -> portal.bean(People.class).add(Role.CARER, "Denise", "Hall", "denise@home.example"))
                .id();
        amara.carer(denise);
        try (Visitor phone = Visitor.onAPhone(portal)) {
            aPhoneThatKnowsItsOwner(phone);
            phone.opens("/sign-in").findsNoFault();
            phone.page().locator("#helper-email").fill("Denise@home.example");
            phone.taps("Email me a code").isAt("Look in your email").findsNoFault();
            phone.writes("Code", "1234 5678")
                    .taps("Go in")
                    .sees("That code doesn’t work.")
                    .findsNoFault();
            portal.bean(DueWork.class).run();
            String code = bodies(denise).getLast().replaceAll(".*?(\\d{4} \\d{4}).*", "$1");
            phone.writes("Code", code).taps("Go in").sees("Amara");

            phone.opens("/account").isAt("Your sign-in").sees("You have 0.").findsNoFault();
            phone.taps("Add one for this phone or computer").sees("You have 1.").findsNoFault();
            phone.taps("Sign out").isAt("Sign in");
            Captured captured = comesInWithPasskey(phone);
            assertThat(captured.again(portal)).as("the same answer once more").isEqualTo(401);
            assertThat(captured.toAnother(portal))
                    .as("the answer to something else")
                    .isEqualTo(401);

            phone.opens("/account")
                    .taps("Forget all of them")
                    .sees("You have 0.")
                    .taps("Sign out");
            phone.taps("Use my passkey").sees("That didn’t work here.");
        }
    }

    /** What the browser sent, as somebody on the line might have it. */
    private record Captured(String answer, String cookie) {
        int again(PortalRunning portal) {
            return sent(portal, cookie);
        }

        int toAnother(PortalRunning portal) {
            return sent(
                    portal,
                    post(portal, "/passkey/ask", "", "").headers().allValues("set-cookie").stream()
                            .filter(one -> one.startsWith("passkey="))
                            .findFirst()
                            .orElseThrow()
                            .split(";", 2)[0]);
        }

        private int sent(PortalRunning portal, String with) {
            return post(portal, "/passkey/in", answer, with).statusCode();
        }

        private static HttpResponse<String> post(PortalRunning portal, String path, String body, String cookie) {
            try (HttpClient client = HttpClient.newHttpClient()) {
                return client.send(
                        HttpRequest.newBuilder(URI.create(portal.address() + path))
                                .header("Cookie", cookie)
                                .header("Sec-Fetch-Site", "same-origin")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Captured comesInWithPasskey(Visitor phone) {
        Request sent = phone.page().waitForRequest("**/passkey/in", () -> phone.taps("Use my passkey"));
        Captured captured = new Captured(sent.postData(), sent.allHeaders().get("cookie"));
        phone.sees("Amara");
        return captured;
    }

    /** An authenticator of the browser's own, as a phone with a fingerprint has one (WebDriver's virtual authenticator). */
    private static void aPhoneThatKnowsItsOwner(Visitor phone) {
        CDPSession chromium = phone.page().context().newCDPSession(phone.page());
        chromium.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        chromium.send("WebAuthn.addVirtualAuthenticator", wanted);
    }

    private static List<String> bodies(PersonId person) {
        return portal.bean(Outbox.class).textsTo(person).stream()
                .map(OutboxMessage::body)
                .toList();
    }

    private static PersonId person(String email) {
        return portal.bean(People.class).findByEmail(email).orElseThrow().id();
    }
}
