package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.consultation.Consultations;
import org.heard.hello.HelloMaking;
import org.heard.identity.Hellos;
import org.heard.message.Messages;
import org.heard.outbox.Outbox;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.text.E164;
import org.heard.text.IncomingText;
import org.heard.text.TextsIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One consultation, by text and on the page, there and back; and an IRO who never touches the mouse. */
class TextAndPageTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private static final int MOST_TABS = 150;

    /** Each girl has a phone of her own, as what was there stays from test to test. */
    private static int phones = 400;

    private ACouncil council;
    private PersonId priya;
    private AChild amara;
    private E164 phone;
    private int sent;

    @BeforeEach
    void a_girl_with_a_phone_and_her_iro() {
        council = portal.council();
        priya = council.iro("Priya Nair");
        amara = council.child("Amara Osei").born("2010-06-01").iro(priya).ownPhone("07700900" + ++phones);
        phone = new E164("+447700900" + phones);
        amara.review().planned("2026-03-17");
    }

    @Test
    void what_a_girl_begins_by_text_goes_on_on_her_page_and_back_by_text() {
        texts("go");
        assertThat(newest()).contains("16 questions, one at a time.").contains("How has life been");
        texts("2");
        texts("better since exams");
        assertThat(newest()).contains("What are you proud of?");
        texts("later");
        assertThat(newest()).contains("Text GO when you want to carry on");

        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            child.opens("/my").sees("1 of 16").findsNoFault();
            child.opens("/my/say").isAt("What are you proud of?");
            child.page().locator("textarea:visible").first().fill("my plumbing course");
            child.sawItSaved();
        }

        texts("go");
        assertThat(newest()).contains("Did what we agreed last time happen?").doesNotContain("proud");
        texts("what did i say");
        assertThat(newest()).contains("better since exams").contains("my plumbing course");
        texts("skip");
        texts("can i bring my dog");
        assertThat(newest()).contains("passed that on to Priya").contains("not counted as an answer");
        texts("stop");
        String before = newest();
        texts("start");
        assertThat(newest())
                .as("STOP and START are the phone’s, not hers to be answered")
                .isEqualTo(before);
        texts("send");
        assertThat(newest()).contains("Sent. Thank you.");

        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            child.opens("/my/messages").sees("can i bring my dog").findsNoFault();
        }
        try (Visitor iro = Visitor.atADesk(portal).signedInAs(priya)) {
            iro.opens("/staff/child/" + amara.id())
                    .sees("better since exams")
                    .sees("my plumbing course")
                    .findsNoFault();
        }
        assertThat(council.as(amara.person())
                        .call(() -> portal.bean(Consultations.class)
                                .saying(amara.id())
                                .orElseThrow())
                        .answers())
                .containsKeys("life", "proud", "agreed");
    }

    @Test
    void an_iro_answers_from_the_inbox_with_the_keyboard_alone() {
        texts("can chloe come to my review");
        try (Visitor iro = Visitor.atADesk(portal).signedInAs(priya)) {
            iro.opens("/staff/").sees("Amara wrote to you");
            tabsTo(iro.page(), "Read and answer");
            iro.page().keyboard().press("Enter");
            iro.sees("can chloe come to my review");
            tabsTo(iro.page(), "Write to Amara");
            iro.page().keyboard().type("Yes, for the first part.");
            tabsTo(iro.page(), "Send to Amara");
            iro.page().keyboard().press("Enter");
            iro.sees("Sent. Amara sees it on their page.").findsNoFault();
        }
        assertThat(council.as(priya)
                        .call(() -> portal.bean(Messages.class)
                                .open(amara.id())
                                .getLast()
                                .words()))
                .isEqualTo("Yes, for the first part.");
    }

    @Test
    void help_and_texts_call_her_iro_what_she_calls_her() {
        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            child.opens("/my/iro")
                    .writes("What do you call them?", "Pri")
                    .taps("Keep it")
                    .sees("What Pri does");
            child.opens("/help").sees("Pri").doesNotSee("Priya").findsNoFault();
        }
        texts("hello");
        assertThat(newest()).contains("Pri gets that").doesNotContain("Priya");
    }

    @Test
    void the_day_her_iro_changes_her_page_says_so_and_the_new_one_finds_the_letter_to_print() {
        Hellos hellos = portal.bean(Hellos.class);
        hellos.notice();
        PersonId joe = council.iro("Joe Carter");
        amara.iro(joe);
        hellos.notice();

        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            child.opens("/my").sees("Joe is your IRO now").findsNoFault();
            child.opens("/my/iro").sees("Before it was Priya.").findsNoFault();
        }
        try (Visitor iro = Visitor.atADesk(portal).signedInAs(joe)) {
            iro.opens("/staff/")
                    .sees("Say hello to Amara, who had another IRO before")
                    .findsNoFault();
            iro.opens("/hello-letter?child=" + amara.id())
                    .sees("A hello letter for Amara Osei")
                    .sees("No letter lies here.")
                    .findsNoFault();

            new Caller.Portal().run(() -> portal.bean(HelloMaking.class).make());
            iro.opens("/hello-letter?child=" + amara.id())
                    .sees("It is ready. Print it")
                    .sees("Cards they have already go on working.")
                    .findsNoFault();
            Download letter = iro.page().waitForDownload(() -> iro.taps("In words"));
            assertThat(letter.suggestedFilename()).isEqualTo("letter.pdf");
            iro.opens("/hello-letter?child=" + amara.id())
                    .sees("First opened")
                    .opens("/staff/")
                    .doesNotSee("Say hello to Amara");
        }
        assertThat(printed(joe, "words").text())
                .containsSubsequence(
                        "Hello Amara",
                        "Priya was your IRO until now.",
                        "I’m Joe Carter.",
                        "I run your review",
                        "Your way in");
        assertThat(printed(joe, "easy").text()).containsSubsequence("Hello Amara", "I am Joe.", "Your way in");
        assertThat(printed(joe, "pictures").tags()).contains("Figure");
    }

    /** What a screen reader reads of the letter that lay ready. */
    private TaggedPdf printed(PersonId iro, String kind) {
        return TaggedPdf.of(OverHttp.as(portal, iro)
                .fileOf("/hello-letter", "child", amara.id().toString(), "ready", "yes", "kind", kind));
    }

    /** As somebody does who cannot use a mouse: on and on to what has these words, or is labelled with them. */
    private static void tabsTo(Page page, String words) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            Object here = page.evaluate("() => { const a = document.activeElement; return (a.labels && a.labels[0]"
                    + " ? a.labels[0].innerText : a.getAttribute('aria-label') || a.innerText || '').trim(); }");
            if (String.valueOf(here).startsWith(words)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach “" + words + "”");
    }

    private void texts(String words) {
        portal.bean(TextsIn.class).arrived(IncomingText.of("SM" + ++sent + "-" + amara.id(), phone, words));
    }

    private String newest() {
        return portal.bean(Outbox.class).textsTo(amara.person()).getLast().body();
    }
}
