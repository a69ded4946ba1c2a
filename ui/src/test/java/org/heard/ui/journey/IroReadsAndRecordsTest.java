package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Arrived;
import org.heard.consultation.Consultations;
import org.heard.form.Audience;
import org.heard.review.ParticipationCode;
import org.heard.review.ParticipationRecord;
import org.heard.review.ParticipationRecords;
import org.heard.safeguarding.Flags;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** J5: the IRO reads what was said, takes it to the review, and it counts. Today is Monday 9 March 2026. */
class IroReadsAndRecordsTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private ACouncil council;
    private PersonId priya;
    private AChild amara;
    private ReviewId review;
    private Visitor desk;

    @BeforeEach
    void an_iro_with_a_review_today_for_which_the_child_sent_words() {
        council = portal.council();
        priya = council.iro("Priya Nair");
        amara = council.child("Amara Osei").born("2010-06-01").iro(priya).advocate(council.advocate("Marcus Bell"));
        review = amara.review().planned("2026-03-09").at("16:00", "At home").id();
        Consultations consultations = portal.bean(Consultations.class);
        council.as(amara.person()).run(() -> {
            consultations.save(
                    amara.id(),
                    List.of(
                            answer("proud", "{\"words\":\"County trials\"}", Audience.EVERYONE),
                            answer("school", "{\"words\":\"Only for Priya\"}", Audience.IRO)));
            consultations.send(amara.id());
        });
        desk = Visitor.atADesk(portal).signedInAs(priya);
    }

    @AfterEach
    void she_goes_home() {
        desk.close();
    }

    @Test
    void from_the_inbox_to_the_words_and_from_what_happened_to_a_code_on_record() {
        desk.opens("/staff/").isAt("Good morning, Priya. One thing needs you.").findsNoFault();
        desk.sees("Amara sent 2 answers, not read yet").doesNotSee("County trials");

        desk.taps("Read answers").isAt("Amara Osei, 15").sees("County trials").sees("Only for Priya");
        desk.sees("Amara can see that you opened this").findsNoFault();
        assertThat(arrived().firstReadAt()).isNotNull();

        desk.taps("Record the review").sees("What happened?").findsNoFault();
        desk.taps("Part of it").taps("Amara spoke").sees("Came in person for part and spoke for themselves.");
        desk.taps("Confirm PN1").sees("Confirmed code").sees("PN1 is on record").findsNoFault();
        assertThat(record().code()).isEqualTo(ParticipationCode.PN1);
        assertThat(record().whatHappened().there().spoke()).isTrue();
    }

    @Test
    void on_paper_for_the_table_stands_only_what_everybody_there_may_see() {
        desk.opens("/staff/child/" + amara.id()).sees("Only for Priya");
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        desk.sees("County trials").sees("Only for Priya").doesNotSee("Sign out");

        desk.page().evaluate("document.documentElement.dataset.print = 'table'");
        desk.sees("County trials").doesNotSee("Only for Priya");
    }

    @Test
    void nobody_closes_it_as_pn7_while_a_view_exists_without_a_written_reason() {
        desk.opens("/staff/review/" + review + "/record").taps("Confirm PN7");
        desk.sees("Say why it did not reach it").findsNoFault();

        desk.writes("Why?", "The meeting was stopped by a fire alarm.")
                .taps("Confirm PN7")
                .sees("Confirmed code");
        assertThat(record().reason()).contains("fire alarm");
    }

    @Test
    void a_flag_stays_until_somebody_says_what_was_done() {
        council.as(amara.person()).run(() -> portal.bean(Consultations.class).askForHelp(amara.id(), null));

        desk.opens("/staff/")
                .sees("Amara Osei asked for help")
                .taps("Answer it")
                .sees("Amara asked for help");
        desk.findsNoFault().writes("What was done, and by whom?", "I rang Amara and her carer.");
        desk.taps("Say it is answered").sees("Answered.");

        assertThat(council.as(priya).call(() -> portal.bean(Flags.class).openFor(amara.id())))
                .isEmpty();
    }

    @Test
    void ways_in_are_offered_and_what_cannot_be_texted_is_said() {
        desk.opens("/staff/child/" + amara.id() + "/ways-in")
                .isAt("Amara Osei, 15")
                .findsNoFault();
        desk.taps("Text a link").sees("Not texted: no number is known. Print a card.");
        desk.opens("/staff/child/" + amara.id() + "/reviews").sees("Planned").findsNoFault();
    }

    @Test
    void a_manager_sees_what_has_come_across_iros_and_no_word_of_it() {
        Visitor manager = Visitor.atADesk(portal).signedInAs(council.manager("Grace Obi"));
        manager.opens("/staff/").isAt("Reviews").sees("Amara sent 2 answers").findsNoFault();
        manager.taps("Amara Osei").isAt("Amara Osei, 15").sees("Amara Osei sent 2 answers");
        manager.doesNotSee("County trials").findsNoFault();
        manager.close();
    }

    @Test
    void nobody_else_gets_in() {
        Visitor joe = Visitor.atADesk(portal).signedInAs(council.iro("Joe Carter"));
        joe.opens("/staff/child/" + amara.id())
                .isAt("There is nothing here for you.")
                .doesNotSee("Amara");
        joe.opens("/staff/review/" + review + "/record").isAt("There is nothing here for you.");
        joe.opens("/staff/settings").isAt("There is nothing here for you.");
        joe.close();

        Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person());
        assertThat(child.opens("/staff/").page().url()).endsWith("/my");
        child.close();

        Visitor nobody = Visitor.atADesk(portal);
        assertThat(nobody.opens("/staff/child/" + amara.id()).page().url()).endsWith("/sign-in");
        nobody.close();
    }

    private Arrived arrived() {
        return council.as(priya)
                .call(() -> portal.bean(Consultations.class).arrived(review))
                .getFirst();
    }

    private ParticipationRecord record() {
        return council.as(priya)
                .call(() -> portal.bean(ParticipationRecords.class).latest(review))
                .orElseThrow();
    }

    private static AnswerCall answer(String question, String body, Audience audience) {
        return new AnswerCall("key-" + question, question, body, audience, 0, "a-phone");
    }
}
