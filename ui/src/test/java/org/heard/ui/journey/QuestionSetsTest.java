package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.heard.accessibility.boards.Board;
import org.heard.accessibility.boards.BoardReader;
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

/** J10: somebody at the council makes a question set, sees it as children will, and publishes it. Today is Monday 9 March. */
class QuestionSetsTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private final List<Visitor> visitors = new ArrayList<>();
    private ACouncil council;
    private PersonId ada;
    private AChild leo;
    private AChild mia;

    @BeforeEach
    void one_child_has_begun_and_one_has_not() {
        council = portal.council();
        ada = council.administrator("Ada Stone");
        PersonId priya = council.iro("Priya Nair");
        leo = council.child("Leo Marsh").born("2016-01-01").iro(priya);
        mia = council.child("Mia Long").born("2016-02-01").iro(priya);
        leo.review().planned("2026-03-20");
        mia.review().planned("2026-03-20");
        Consultations consultations = portal.bean(Consultations.class);
        council.as(leo.person()).run(() -> {
            consultations.saying(leo.id());
            consultations.save(
                    leo.id(),
                    List.of(new AnswerCall("a", "life", "{\"how\":\"good\"}", Audience.EVERYONE, 0, "phone")));
        });
    }

    @AfterEach
    void nothing_stays_open() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void a_set_is_made_from_a_copy_seen_as_children_will_published_and_asked_of_whoever_begins() {
        Visitor desk = atADesk(ada).opens("/staff/questions").isAt("Questions");
        desk.sees("Children of 8 to 11").findsNoFault();
        desk.page().locator("#set-name").fill("Spring");
        desk.page().locator("#set-name").blur();
        desk.taps("Begin with a copy").isAt("Spring");
        Page page = desk.page();
        FrameLocator preview = page.frameLocator("iframe");
        seesIn(preview, "How are things for you right now?");
        desk.findsNoFault();

        page.locator("#q-title").fill("How is your placement?");
        desk.sees("Saved at").sees("“placement”: say “home” or “where you live”.");
        seesIn(preview, "How is your placement?");
        page.locator("#q-title").fill("How is home?");
        seesIn(preview, "How is home?");
        page.locator(".seg label", new Page.LocatorOptions().setHasText("Easy words"))
                .click();
        seesIn(preview, "How are you?");
        page.locator(".seg label", new Page.LocatorOptions().setHasText("Pictures"))
                .click();
        PlaywrightAssertions.assertThat(preview.locator(".in-pictures .tiles").first())
                .isVisible();
        page.locator(".seg label", new Page.LocatorOptions().setHasText("Paper"))
                .click();
        PlaywrightAssertions.assertThat(preview.locator(".paper-pages img").first())
                .isVisible();

        desk.taps("Publish: ask this from now on").sees("Version 1 is asked from now on.");
        desk.findsNoFault();
        byte[] forATalker =
                page.request().get(portal.address() + "/blank-forms/spring.obz").body();
        assertThat(BoardReader.read(forATalker).boards())
                .extracting(Board::name)
                .contains("How is home?");
        onAPhone(mia).opens("/my/say").sees("How is home?");
        onAPhone(leo).opens("/my/say#1").sees("How are things for you right now?");
    }

    @Test
    void an_answer_gets_words_and_a_picture_by_keyboard_and_can_be_taken_back() {
        Visitor desk = atADesk(ada).opens("/staff/questions");
        desk.page().locator("#set-name").fill("By keyboard");
        desk.page().locator("#set-name").blur();
        desk.taps("Begin with an empty page").isAt("By keyboard").sees("The question has no words.");
        Page page = desk.page();
        page.locator("#q-title").fill("Who can help?");
        desk.sees("Saved at");
        page.locator("#q-kind").focus();
        page.locator("#q-kind").selectOption("ONE");
        page.getByText("Add it").focus();
        page.keyboard().press("Enter");
        desk.sees("Follow-up 1: Choose one").sees("An answer has no words.");
        page.locator("[id$=-options-o1]").fill("My teacher");
        page.locator("button", new Page.LocatorOptions().setHasText("Choose a picture"))
                .nth(1)
                .focus();
        page.keyboard().press("Enter");
        page.locator("[id$=-o1-picture-find]").fill("teacher");
        page.locator(".s-found button").first().focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator(".s-option").first().locator(".s-pictures img"))
                .hasCount(1);
        desk.findsNoFault();
        desk.taps("Take back the last change").sees("Taken back: Question 1: answers");
        assertThat(page.locator("[id$=-options-o1]").inputValue()).isEmpty();
    }

    @Test
    void two_who_write_at_once_lose_nothing() {
        Visitor office = atADesk(ada).opens("/staff/questions");
        office.page().locator("#set-name").fill("Two");
        office.page().locator("#set-name").blur();
        office.taps("Begin with a copy").isAt("Two");
        Visitor kitchen = atADesk(ada).opens("/staff/questions/two").isAt("Two");
        office.page().locator("#q-title").fill("From the office?");
        office.sees("Saved at");
        kitchen.page().locator("#q-title").fill("From the kitchen?");
        kitchen.sees("Somebody else changed this question too")
                .sees("From the office?")
                .findsNoFault();
        kitchen.taps("Take theirs");
        PlaywrightAssertions.assertThat(kitchen.page().locator("#q-title")).hasValue("From the office?");
        kitchen.page().getByText("Who changed what").click();
        kitchen.sees("Question 1: its words").sees("The other one’s question taken");
    }

    @Test
    void a_translation_is_written_and_signed_off_in_the_same_place() {
        Visitor desk = atADesk(ada).opens("/staff/questions");
        desk.page().locator("#set-name").fill("Welsh");
        desk.page().locator("#set-name").blur();
        desk.taps("Begin with a copy").isAt("Welsh");
        Page page = desk.page();
        page.locator("#q-title").fill("How is the sea?");
        desk.sees("Saved at");
        desk.sees("Welsh: 2 texts not translated, shown in English");
        page.locator("#translate-to").selectOption("cy");
        desk.sees("Machine-made, to be checked by a person");
        Locator texts = page.locator("section[aria-label='In other languages'] li");
        PlaywrightAssertions.assertThat(texts).containsText(new String[] {"How is the sea?"});
        texts.filter(new Locator.FilterOptions().setHasText("How is the sea?"))
                .locator("textarea")
                .fill("Sut mae’r môr?");
        desk.sees("Welsh: 1 text not translated, shown in English").findsNoFault();
        page.locator("#preview-language").selectOption("cy");
        seesIn(page.frameLocator("iframe"), "Sut mae’r môr?");
        desk.taps("I have checked the Welsh words of the whole set").sees("The Welsh words of this set are checked.");
        desk.opens("/staff/questions/welsh").isAt("Welsh");
        page.locator("#translate-to").selectOption("cy");
        desk.sees("Checked by Ada Stone");
    }

    private static void seesIn(FrameLocator preview, String words) {
        PlaywrightAssertions.assertThat(
                        preview.getByText(words).locator("visible=true").first())
                .isVisible();
    }

    private Visitor atADesk(PersonId person) {
        visitors.add(Visitor.atADesk(portal).signedInAs(person));
        return visitors.getLast();
    }

    private Visitor onAPhone(AChild child) {
        visitors.add(Visitor.onAPhone(portal).signedInAs(child.person()));
        return visitors.getLast();
    }
}
