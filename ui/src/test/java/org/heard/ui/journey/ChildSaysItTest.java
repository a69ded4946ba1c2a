package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.heard.base.PersonId;
import org.heard.consultation.Consultations;
import org.heard.consultation.Given;
import org.heard.consultation.SayingState;
import org.heard.consultation.SentWords;
import org.heard.safeguarding.Flags;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.AReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** J1: a young person says how things are on a phone, whatever the signal and the server do meanwhile. */
class ChildSaysItTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private PersonId priya;
    private AChild amara;
    private AReview review;
    private Visitor phone;

    @BeforeEach
    void a_girl_of_fifteen_on_her_phone() {
        ACouncil council = portal.council();
        priya = council.iro("Priya Nair");
        amara = council.child("Amara Osei")
                .born("2010-06-01")
                .iro(priya)
                .socialWorker(council.socialWorker("Sam Whitlock"))
                .carer(council.carer("Denise Hall"));
        review = amara.review().planned("2026-03-17").at("16:00", "Denise’s house");
        phone = Visitor.onAPhone(portal).signedInAs(amara.person());
    }

    @AfterEach
    void she_puts_it_away() {
        phone.close();
    }

    @Test
    void with_signal_she_answers_skips_chooses_who_sees_it_checks_and_sends() {
        phone.opens("/my/say").isAt("How has life been since your last review?").findsNoFault();
        phone.taps("Good").writes("In a few words", "Better since the summer.").sawItSaved();
        phone.taps("Next").isAt("What are you proud of?");
        phone.writes("What are you proud of?", "County trials").findsNoFault();
        phone.taps("Change").taps("Only Priya").sees("Only Priya sees this").taps("Next");
        skipTo("Do you feel safe?").findsNoFault();
        skipTo("How do you want your review to be?");
        phone.taps("Be there for part of it")
                .findsNoFault()
                .taps("Next")
                .sees("Who comes?")
                .findsNoFault();
        phone.taps("Next").taps("School or work").taps("Family time").findsNoFault();
        phone.taps("Next").isAt("What must come out of this review?");
        phone.writes("The most important", "Theo stays over").findsNoFault().taps("Next");
        phone.isAt("Is this what you want to say?")
                .sees("County trials")
                .sees("You skipped 12.")
                .findsNoFault();
        phone.taps("Send to Priya").isAt("Sent. Thank you, Amara.").sees("Priya reads it by Wednesday 11 March");
        phone.findsNoFault();

        Map<String, Given> kept = answers();
        assertThat(kept.get("life").body()).contains("Better since the summer.");
        assertThat(kept.get("proud").audience().name()).isEqualTo("IRO");
        assertThat(kept.get("my-way").answer().myWay().orElseThrow().how()).isEqualTo("part");
        assertThat(wordsForPriya()).contains("Theo stays over");
    }

    @Test
    void nothing_she_said_is_left_on_the_phone_once_it_is_saved() {
        phone.opens("/my/say")
                .writes("In a few words", "Nobody else may read this")
                .sawItSaved();
        assertThat(onThePhone()).doesNotContain("Nobody else").doesNotContain("\"life\"");
        assertThat(waiting()).isZero();
    }

    @Test
    void without_signal_she_goes_on_closes_the_tab_and_nothing_is_lost() {
        phone.opens("/my/say").taps("Good").sawItSaved();
        phone.loses();
        phone.taps("Next").writes("What are you proud of?", "A secret medal").sees("Not sent yet");
        phone.taps("Next")
                .sees("No signal. Keep going.")
                .sees("1 answer is locked on this phone.")
                .findsNoFault();
        phone.taps("Some of it").taps("Next").sees("2 answers are locked on this phone.");
        assertThat(onThePhone()).doesNotContain("secret medal").doesNotContain("partly");
        assertThat(waiting()).isEqualTo(2);

        phone.closesTheTab().findsSignal();
        phone.opens("/my/say").isAt("What’s it like where you live?").sawItSaved();
        assertThat(answers().get("proud").body()).contains("A secret medal");
        assertThat(answers()).containsKeys("life", "proud", "agreed");
        assertThat(waiting()).isZero();
    }

    @Test
    void sending_without_signal_says_so_and_happens_once_when_the_signal_is_back() {
        phone.opens("/my/say").writes("In a few words", "Tell Priya");
        phone.sawItSaved().loses();
        skipTo("Is this what you want to say?");
        phone.taps("Send to Priya").sees("We’ll send it when there’s signal").findsNoFault();
        assertThat(state()).isInstanceOf(SayingState.Begun.class);
        phone.findsSignal().isAt("Sent. Thank you, Amara.");
        assertThat(state()).isInstanceOf(SayingState.Sent.class);
        assertThat(wordsForPriya()).contains("Tell Priya");
    }

    @Test
    void when_the_sign_in_is_over_the_answers_wait_locked_and_go_after_signing_in_again() {
        phone.opens("/my/say").taps("OK").sawItSaved();
        phone.signedOut();
        phone.writes("In a few words", "Still mine")
                .sees("Open your link again")
                .sees("1 answer is locked on this phone.")
                .findsNoFault();
        assertThat(onThePhone()).doesNotContain("Still mine");
        phone.signedInAs(amara.person()).opens("/my/say").sawItSaved();
        assertThat(answers().get("life").body()).contains("Still mine");
    }

    @Test
    void on_two_phones_the_newest_counts_and_she_is_told() {
        phone.opens("/my/say").taps("OK").sawItSaved();
        phone.loses();
        phone.writes("In a few words", "From the old phone").sees("Not sent yet");
        try (Visitor tablet = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            tablet.opens("/my/say#1")
                    .writes("In a few words", "From the tablet")
                    .sawItSaved();
        }
        phone.findsSignal()
                .sees("You changed this on another phone too.")
                .sees("From the old phone")
                .findsNoFault();
        assertThat(answers().get("life").body()).contains("From the tablet");
        phone.taps("Use this one instead").sawItSaved();
        assertThat(answers().get("life").body()).contains("From the old phone");
    }

    @Test
    void what_she_changes_after_sending_is_kept_and_goes_when_she_sends_again() {
        phone.opens("/my/say").writes("In a few words", "First words").sawItSaved();
        skipTo("Is this what you want to say?");
        phone.taps("Send to Priya").isAt("Sent. Thank you, Amara.");
        phone.taps("Change something").taps("Change this answer: How has life been since your last review?");
        phone.writes("In a few words", "Second words").sawItSaved().taps("Done");
        phone.sees("You changed something since you sent it.").findsNoFault();
        assertThat(wordsForPriya()).contains("First words").doesNotContain("Second words");
        phone.taps("Send again to Priya").isAt("Sent. Thank you, Amara.");
        assertThat(wordsForPriya()).contains("Second words");
        phone.reloads()
                .sees("Priya read it")
                .taps("Take it back")
                .isAt("You took it back.")
                .findsNoFault();
        assertThat(wordsForPriya()).isEmpty();
    }

    @Test
    void saying_that_she_is_not_safe_asks_at_once_whether_to_tell_priya() {
        phone.opens("/my/say#5").isAt("Do you feel safe?").taps("Not safe at all");
        phone.sees("You said you don’t feel safe.")
                .sees("We may have to, even if you say no.")
                .findsNoFault();
        phone.taps("Yes, tell Priya").sees("This is with Priya now.").findsNoFault();
        assertThat(portal.council()
                        .as(priya)
                        .call(() -> portal.bean(Flags.class).openFor(amara.id())))
                .hasSize(1);
    }

    @Test
    void back_goes_to_the_question_before() {
        phone.opens("/my/say").taps("Next").taps("Next").isAt("Did what we agreed last time happen?");
        phone.page().goBack();
        phone.isAt("What are you proud of?").taps("Back").isAt("How has life been since your last review?");
    }

    private Visitor skipTo(String heading) {
        for (int i = 0; i < 20 && !phone.heading().equals(heading); i++) {
            phone.taps("Next");
        }
        return phone.isAt(heading);
    }

    private Map<String, Given> answers() {
        return portal.council()
                .as(amara.person())
                .call(() -> portal.bean(Consultations.class).saying(amara.id()).orElseThrow())
                .answers();
    }

    private SayingState state() {
        return portal.council()
                .as(amara.person())
                .call(() -> portal.bean(Consultations.class).saying(amara.id()).orElseThrow())
                .state();
    }

    private String wordsForPriya() {
        return portal
                .council()
                .as(priya)
                .call(() -> portal.bean(SentWords.class).forReview(review.id()))
                .stream()
                .flatMap(sent -> sent.given().stream())
                .map(Given::body)
                .collect(Collectors.joining("\n"));
    }

    private String onThePhone() {
        return (String) phone.page().evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)");
    }

    private int waiting() {
        return (int) phone.page().evaluate("Object.keys(localStorage).filter(k => k !== 'h.phone').length");
    }
}
