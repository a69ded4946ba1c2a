package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.heard.base.PersonId;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.form.Audience;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager opens a record with a reason and the child sees it; a child uses their rights, each with two taps. */
class OpenedAndOwnTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private final List<Visitor> visitors = new ArrayList<>();
    private PersonId mona;
    private PersonId helen;
    private PersonId priya;
    private AChild amara;

    @BeforeEach
    void a_girl_who_sent_something() {
        ACouncil council = portal.council();
        mona = council.manager("Mona Field");
        helen = council.manager("Helen Reed");
        priya = council.iro("Priya Nair");
        amara = council.child("Amara Osei").born("2010-06-01").iro(priya);
        amara.review().planned("2026-03-17");
        council.as(amara.person()).run(() -> {
            Consultations consultations = portal.bean(Consultations.class);
            consultations.save(
                    amara.id(),
                    List.of(new AnswerCall(
                            amara.id() + "a", "proud", "{\"words\":\"County trials\"}", Audience.IRO, 0, "phone")));
            consultations.send(amara.id());
        });
    }

    @AfterEach
    void everybody_goes() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void a_manager_opens_the_words_with_a_reason_and_it_is_told() {
        Visitor manager = desk(mona).opens("/staff/child/" + amara.id());
        manager.sees("Open what Amara said, with a reason")
                .doesNotSee("County trials")
                .findsNoFault();
        manager.taps("Open it").sees("This needs a reason in writing.");
        manager.page().locator("#reason-open").fill("Her carer rang, and Priya is on a plane.");
        manager.taps("Open it")
                .sees("County trials")
                .sees("You opened this record with a reason.")
                .findsNoFault();

        Visitor other = desk(helen).opens("/staff/reviews");
        other.sees("no manager has looked into it").taps("See who and why");
        other.sees("Her carer rang, and Priya is on a plane.").findsNoFault();
        other.page().getByText("I have looked into it").first().click();
        other.sees("Kept: you have looked into it.");

        Visitor phone = phone(amara.person()).opens("/my/reads");
        phone.sees("Mona Field, manager of the IROs")
                .sees("because someone may not be safe")
                .doesNotSee("Her carer rang")
                .findsNoFault();
    }

    @Test
    void a_child_reads_takes_back_and_takes_everything_along() {
        Visitor phone = phone(amara.person()).opens("/my");
        phone.page().getByText("My words and my rights").click();
        phone.isAt("My words and my rights").findsNoFault();
        phone.page().getByText("Take everything with me").click();
        phone.isAt("Everything about me").sees("County trials").findsNoFault();
        var file = phone.page().waitForDownload(() -> phone.taps("Save it all"));
        assertThat(file.suggestedFilename()).isEqualTo("my-words.zip");

        phone.opens("/my/rights")
                .taps("Take it back")
                .sees("Nobody can read it now.")
                .findsNoFault();
        phone.taps("Delete it").sees("It is deleted.").findsNoFault();
    }

    @Test
    void a_child_complains_and_is_answered() {
        Visitor phone = phone(amara.person()).opens("/my/rights");
        phone.page()
                .locator("summary")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Complain"))
                .click();
        phone.findsNoFault();
        phone.page().locator("#complain-words").fill("Nobody rings me back.");
        phone.page().locator("form:has(#complain-words) button").click();
        phone.sees("Sent. Below you see by when you get an answer.")
                .sees("Nobody rings me back.")
                .findsNoFault();

        Visitor manager = desk(mona).opens("/staff/asked");
        manager.sees("Nobody rings me back.").findsNoFault();
        manager.page().locator("textarea").last().fill("You are right. I will ring you on Monday.");
        manager.page().getByText("Send the answer").last().click();
        manager.sees("Sent. Amara Osei reads it");
        phone.reloads().sees("You are right. I will ring you on Monday.");
    }

    @Test
    void a_manager_searches_the_trail() {
        desk(priya).opens("/staff/child/" + amara.id()).sees("County trials");
        Visitor manager = desk(mona).opens("/staff/audit");
        manager.isAt("Audit trail").findsNoFault();
        manager.page().locator("#audit-child").fill("Amara");
        manager.taps("Search").sees("Words read").sees("Priya Nair").findsNoFault();
        var file = manager.page().waitForDownload(() -> manager.taps("Take it away as CSV"));
        assertThat(file.suggestedFilename()).isEqualTo("audit.csv");
    }

    private Visitor desk(PersonId who) {
        return kept(Visitor.atADesk(portal).signedInAs(who));
    }

    private Visitor phone(PersonId who) {
        return kept(Visitor.onAPhone(portal).signedInAs(who));
    }

    private Visitor kept(Visitor visitor) {
        visitors.add(visitor);
        return visitor;
    }
}
