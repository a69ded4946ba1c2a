package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.feedback.Feedbacks;
import org.heard.form.Audience;
import org.heard.form.Question;
import org.heard.message.Message;
import org.heard.message.Messages;
import org.heard.safeguarding.Alert;
import org.heard.safeguarding.Flag;
import org.heard.safeguarding.Flags;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** J7 and J8: a child and their IRO write to each other; when it is urgent; how the review was. */
class TalkTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private PersonId priya;
    private AChild amara;
    private ReviewId review;

    @BeforeEach
    void a_girl_and_her_iro() {
        ACouncil council = portal.council();
        priya = council.iro("Priya Nair");
        council.reachable(priya, "07700 900301", "priya@council.example");
        amara = council.child("Amara Osei").born("2010-06-01").iro(priya);
        review = amara.review().planned("2026-03-17").id();
    }

    @Test
    void what_a_child_writes_without_signal_is_kept_and_arrives_and_is_answered() {
        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            child.opens("/my/messages").isAt("Priya Nair").findsNoFault();
            child.loses()
                    .writes("Write to Priya", "can chloe come to my review")
                    .taps("Send to Priya")
                    .sees("Not sent yet.");
            child.findsSignal().sees("Sent. Not read yet.").findsNoFault();
            child.taps("Ask for something")
                    .taps("I want to know about my savings")
                    .taps("Send to Priya");
            child.sees("You get an answer by Monday 16 March.");
        }
        try (Visitor iro = Visitor.atADesk(portal).signedInAs(priya)) {
            iro.opens("/staff/").sees("Amara wrote to you 2 times").findsNoFault();
            iro.opens("/staff/child/" + amara.id() + "/messages")
                    .sees("can chloe come to my review")
                    .sees("Amara asked")
                    .findsNoFault();
            iro.writes("Your answer to Amara", "You have £40. I ask the bank.")
                    .taps("Send the answer")
                    .sees("Answered. Amara sees it on their page.");
        }
        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            child.opens("/my").sees("1 new message").findsNoFault();
            child.opens("/my/messages")
                    .sees("You have £40. I ask the bank.")
                    .sees("Priya read this")
                    .sees("Answered below.");
        }
        assertThat(new Caller.Someone(priya, org.heard.base.Role.IRO)
                        .call(() -> portal.bean(Messages.class).open(amara.id())))
                .extracting(Message::fromChild)
                .containsExactly(true, true, false);
    }

    @Test
    void words_that_may_mean_danger_bring_numbers_at_once_and_somebody_says_i_have_it() {
        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            child.opens("/my/messages")
                    .writes("Write to Priya", "he hits me")
                    .taps("Send to Priya")
                    .sees("Some of these words may mean you are not safe.")
                    .sees("0800 1111")
                    .findsNoFault();
        }
        try (Visitor iro = Visitor.atADesk(portal).signedInAs(priya)) {
            iro.opens("/staff/urgent").sees("Nobody has it yet.").findsNoFault();
            iro.taps("I have it").sees("You have it.").sees("Somebody has it.").doesNotSee("Nobody has it yet.");
            iro.opens("/staff/child/" + amara.id())
                    .sees("used words that may mean danger")
                    .sees("Priya Nair has it")
                    .findsNoFault();
            iro.writes("What was done, and by whom?", "I rang her. She is at her aunt’s.")
                    .taps("Say it is answered")
                    .sees("Answered.");
        }
        assertThat(new Caller.Portal().call(() -> portal.bean(Flags.class).of(amara.id())))
                .singleElement()
                .satisfies(
                        flag -> assertThat(flag).matches(Flag::isAcknowledged).matches(one -> !one.isOpen()));
    }

    @Test
    void an_answer_that_is_marked_brings_numbers_at_once_alerts_by_two_ways_and_is_closed_with_what_was_done() {
        Consultations consultations = portal.bean(Consultations.class);
        Caller asAmara = new Caller.Someone(amara.person(), org.heard.base.Role.CHILD);
        asAmara.run(() -> consultations.saying(amara.id()).orElseThrow().form().questions().stream()
                .map(Question::key)
                .takeWhile(key -> !key.equals("safe"))
                .forEach(key -> consultations.save(
                        amara.id(),
                        List.of(new AnswerCall("p-" + key, key, "{\"skipped\":true}", Audience.IRO, 0, "p")))));
        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            child.opens("/my/say").isAt("Do you feel safe?");
            child.page()
                    .locator("label:visible")
                    .filter(new Locator.FilterOptions().setHasText("Not safe at all"))
                    .first()
                    .click();
            child.sees("You said you don’t feel safe.")
                    .sees("0800 1111")
                    .sees("999")
                    .findsNoFault();
            child.taps("Yes, tell Priya").sees("This is with Priya now.").findsNoFault();
        }
        try (Visitor iro = Visitor.atADesk(portal).signedInAs(priya)) {
            iro.opens("/staff/").sees("Amara Osei needs someone.");
            iro.opens("/staff/child/" + amara.id()).sees("Who was alerted");
            iro.taps("I have it").sees("You have it.");
            iro.opens("/staff/child/" + amara.id())
                    .writes("What was done, and by whom?", "I rang her.")
                    .taps("Say it is answered")
                    .sees("Answered.");
        }
        Caller.Portal portals = new Caller.Portal();
        Flag flag = portals.call(() -> portal.bean(Flags.class).of(amara.id())).getFirst();
        assertThat(flag.isOpen()).isFalse();
        assertThat(portals.call(() -> portal.bean(Flags.class).alertsOf(amara.id(), flag.id())))
                .extracting(Alert::channel)
                .contains("SMS", "EMAIL");
    }

    @Test
    void a_recording_a_photo_and_a_drawing_reach_the_iro() {
        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            child.opens("/my/messages").page().locator("button[data-voice]").dblclick(); // a shaky finger
            child.sees("Stop and send").page().waitForTimeout(1200);
            child.taps("Stop and send").sees("Sent.");
            child.page().locator("[data-photo]").setInputFiles(photo());
            child.page().locator(".said img").first().waitFor();
            child.taps("Draw").findsNoFault();
            child.page().locator("canvas").focus();
            for (String key : List.of(" ", "ArrowRight", "ArrowDown", "ArrowRight", " ")) {
                child.page().keyboard().press(key);
            }
            child.taps("Send the drawing");
            child.page().locator(".said img").nth(1).waitFor();
            assertThat(child.page().locator(".said audio").count()).isOne();
            child.findsNoFault();
        }
        assertThat(new Caller.Someone(priya, org.heard.base.Role.IRO)
                        .call(() -> portal.bean(Messages.class).open(amara.id())))
                .hasSize(3)
                .allMatch(message -> message.media() != null);
        try (Visitor iro = Visitor.atADesk(portal).signedInAs(priya)) {
            iro.opens("/staff/child/" + amara.id() + "/messages")
                    .page()
                    .locator("audio")
                    .waitFor();
            iro.findsNoFault();
            assertThat(iro.page().locator("audio").count()).isOne();
            assertThat(iro.page().locator("img.sent-photo").count()).isEqualTo(2);
        }
    }

    @Test
    void photos_taken_without_signal_are_kept_when_the_page_is_closed_and_arrive_once_each() {
        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            child.opens("/my/messages").loses();
            child.page().locator("[data-photo]").setInputFiles(photo());
            child.page().locator("[data-waiting] img").first().waitFor();
            child.page().locator("[data-photo]").setInputFiles(photo());
            child.page().locator("[data-waiting] img").nth(1).waitFor();
            child.sees("Not sent yet. It’s locked on this phone and goes as soon as it can.")
                    .findsNoFault();

            child.closesTheTab().findsSignal().opens("/my/messages");
            child.page().locator("[data-thread] img").nth(1).waitFor();
            PlaywrightAssertions.assertThat(child.page().locator("[data-waiting] img"))
                    .hasCount(0);
        }
        assertThat(new Caller.Someone(priya, org.heard.base.Role.IRO)
                        .call(() -> portal.bean(Messages.class).open(amara.id())))
                .hasSize(2)
                .allMatch(message -> message.media() != null);
    }

    @Test
    void what_the_server_has_stays_in_sight_until_the_thread_shows_it() {
        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            child.opens("/my/messages");
            List<Route> threads = new ArrayList<>();
            child.page().route("**/my/messages", threads::add);
            child.writes("Write to Priya", "is the dog ok")
                    .taps("Send to Priya")
                    .sees("Sent. Not read yet.");
            Locator waiting = child.page().locator("[data-waiting] .said");
            PlaywrightAssertions.assertThat(waiting).hasText("is the dog ok");
            child.findsNoFault();

            threads.forEach(Route::resume);
            PlaywrightAssertions.assertThat(child.page().locator("[data-thread] .said"))
                    .hasText("is the dog ok");
            PlaywrightAssertions.assertThat(waiting).hasCount(0);
        }
    }

    @Test
    void worrying_words_in_an_answer_bring_help_before_anything_is_sent_and_an_open_staff_page_sees_it() {
        try (Visitor iro = Visitor.atADesk(portal).signedInAs(priya);
                Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            iro.opens("/staff/children").sees("Amara");
            child.opens("/my/say");
            child.page().locator("textarea:visible").first().fill("he hits me");
            child.sees("Some of these words may mean you are not safe.")
                    .sees("We are telling Priya now.")
                    .sees("They can’t read this until you send it.")
                    .sees("0800 1111")
                    .findsNoFault();
            portal.time().passes(Duration.ofSeconds(20));
            // The schedule looks every two seconds, the page every four: longer than a page is usually waited for.
            iro.page()
                    .getByText("Amara Osei needs someone.")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setTimeout(20_000));
            iro.findsNoFault();
        }
    }

    @Test
    void how_the_review_was_is_asked_on_the_spot_with_or_without_a_name() {
        String code =
                new Caller.Portal().call(() -> portal.bean(Feedbacks.class).codeFor(review));
        try (Visitor anybody = Visitor.onAPhone(portal)) {
            anybody.opens("/f/" + code).isAt("How was it?").findsNoFault();
            anybody.page().locator("label:has([name=said][value=PARTLY])").click();
            anybody.writes("One thing to do better", "let me start")
                    .taps("The IRO")
                    .taps("Send it")
                    .isAt("Sent. Thank you.")
                    .findsNoFault();
        }
        try (Visitor iro = Visitor.atADesk(portal).signedInAs(priya)) {
            iro.opens("/staff/review/" + review + "/feedback")
                    .sees("Turn the screen round")
                    .sees("let me start")
                    .findsNoFault();
        }
    }

    @Test
    void a_child_says_when_they_are_texted_and_taps_the_pledge() {
        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            child.opens("/my/texts")
                    .isAt("Texts to you")
                    .findsNoFault()
                    .taps("Don’t text me")
                    .taps("Keep it")
                    .sees("Kept.");
            child.opens("/board").isAt("You said, we did").findsNoFault();
            child.page().locator("label:has([name=p0][value=YES])").click();
            child.taps("That’s how it is").sees("You tapped this month.");
        }
    }

    static FilePayload photo() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", out);
            return new FilePayload("sea.jpg", "image/jpeg", out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
