package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.base.PersonId;
import org.heard.consultation.Sent;
import org.heard.consultation.SentWords;
import org.heard.form.Voice;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.AReview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** J3 and J4: an advocate brings a child's views, a carer gives their own. */
class HelpersSpeakTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private PersonId priya;
    private PersonId bev;
    private PersonId denise;
    private AChild amara;
    private AReview review;

    @BeforeEach
    void a_girl_with_an_advocate_and_a_carer() {
        ACouncil council = portal.council();
        priya = council.iro("Priya Nair");
        bev = council.advocate("Bev Okoro");
        denise = council.carer("Denise Hall");
        amara = council.child("Amara Osei")
                .born("2010-06-01")
                .iro(priya)
                .socialWorker(council.socialWorker("Sam Whitlock"))
                .advocate(bev)
                .carer(denise);
        review = amara.review().planned("2026-03-17").at("16:00", "Denise’s house");
    }

    @Test
    void an_advocate_finds_who_they_speak_for_and_sends_what_they_were_told() {
        try (Visitor advocate = Visitor.atADesk(portal).signedInAs(bev)) {
            advocate.opens("/helper")
                    .isAt("My young people")
                    .sees("You don’t see what Amara writes.")
                    .findsNoFault();
            advocate.taps("Write your view: Amara")
                    .isAt("How did you come to speak for them?")
                    .findsNoFault();
            advocate.taps("They asked for an advocate")
                    .taps("Next")
                    .taps("They told me what to say")
                    .taps("Next");
            advocate.isAt("When did you last speak with them?").findsNoFault().taps("Next");
            advocate.writes("What do they want to say about where they live?", "“I like it here.”")
                    .sawItSaved();
            goTo(advocate, "Is this what you want to say?").findsNoFault();
            advocate.taps("Send to Priya").isAt("Sent. Thank you.").findsNoFault();
        }
        assertThat(sent()).singleElement().satisfies(one -> {
            assertThat(one.voice()).isEqualTo(Voice.ADVOCATE);
            assertThat(one.answerTo("home").orElseThrow().body()).contains("“I like it here.”");
        });
    }

    @Test
    void a_carer_writes_their_own_view_and_passes_a_message_on_word_for_word() {
        try (Visitor carer = Visitor.onAPhone(portal).signedInAs(denise)) {
            carer.opens("/helper").isAt("My view").findsNoFault().taps("Write your view: Amara");
            carer.sees("This is your view, not Amara’s.").findsNoFault();
            carer.writes("How have they been since the last review?", "Happier since the Saturdays.")
                    .sawItSaved();
            goTo(carer, "Did they ask you to pass on a message?");
            carer.taps("Yes").writes("Their words", "cant wait 4 theo 2 stay").findsNoFault();
            goTo(carer, "Is this what you want to say?")
                    .sees("cant wait 4 theo 2 stay")
                    .findsNoFault();
            carer.taps("Send to Priya").isAt("Sent. Thank you.");
        }
        assertThat(sent()).singleElement().satisfies(one -> {
            assertThat(one.voice()).isEqualTo(Voice.CARER);
            assertThat(one.answerTo("message").orElseThrow().body()).contains("cant wait 4 theo 2 stay");
        });
    }

    @Test
    void a_carer_without_signal_loses_nothing_either() {
        try (Visitor carer = Visitor.onAPhone(portal).signedInAs(denise)) {
            carer.opens("/helper").taps("Write your view: Amara").loses();
            carer.writes("How have they been since the last review?", "Written on the train")
                    .sees("Not sent yet");
            carer.closesTheTab().findsSignal().opens("/helper/" + amara.id()).sawItSaved();
            goTo(carer, "Is this what you want to say?").sees("Written on the train");
        }
    }

    @Test
    void a_child_shows_their_carer_what_is_for_everyone_and_stops_again() {
        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person());
                Visitor carer = Visitor.onAPhone(portal).signedInAs(denise)) {
            child.opens("/my/say#2").isAt("What are you proud of?").writes("What are you proud of?", "County trials");
            child.taps("Change").taps("Everyone at my review").sawItSaved();
            goTo(child, "Is this what you want to say?").taps("Send to Priya").isAt("Sent. Thank you, Amara.");
            carer.opens("/helper").doesNotSee("Read what Amara shows you");
            child.opens("/my/reads")
                    .sees("Show it to someone you trust")
                    .findsNoFault()
                    .taps("Show my answers to Denise")
                    .findsNoFault();
            carer.opens("/helper")
                    .findsNoFault()
                    .taps("Read what Amara shows you")
                    .isAt("What Amara shows you")
                    .sees("County trials")
                    .findsNoFault();
            child.taps("Stop showing my answers to Denise");
            carer.reloads().doesNotSee("County trials");
        }
    }

    private static Visitor goTo(Visitor visitor, String heading) {
        for (int i = 0; i < 20 && !visitor.heading().equals(heading); i++) {
            visitor.taps("Next");
        }
        return visitor.isAt(heading);
    }

    private List<Sent> sent() {
        return portal.council()
                .as(priya)
                .call(() -> portal.bean(SentWords.class).forReview(review.id()));
    }
}
