package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.form.Audience;
import org.heard.minutes.Answered;
import org.heard.minutes.DecisionEntry;
import org.heard.minutes.Decisions;
import org.heard.minutes.Draft;
import org.heard.minutes.Drafts;
import org.heard.minutes.Progress;
import org.heard.minutes.Publishing;
import org.heard.minutes.Section;
import org.heard.minutes.Wishes;
import org.heard.speech.Voices;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.AReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** J6: after a review the IRO writes to the child, who reads it, answers it, and sees what came of it. Today is Monday 9 March. */
class LetterTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private ACouncil council;
    private PersonId priya;
    private PersonId sam;
    private AChild amara;
    private ReviewId review;

    @BeforeEach
    void a_review_was_held_for_which_the_child_sent_wishes() {
        council = portal.council();
        priya = council.iro("Priya Nair");
        sam = council.socialWorker("Sam Obi");
        amara = council.child("Amara Osei").born("2010-06-01").iro(priya).socialWorker(sam);
        AReview held = amara.review().planned("2026-03-10");
        Consultations consultations = portal.bean(Consultations.class);
        council.as(amara.person()).run(() -> {
            consultations.saying(amara.id());
            consultations.save(
                    amara.id(),
                    List.of(new AnswerCall(
                            "w",
                            "wishes",
                            "{\"wishes\":[\"I want Theo to stay over.\",\"My phone at night.\"]}",
                            Audience.EVERYONE,
                            0,
                            "phone")));
            consultations.send(amara.id());
        });
        review = held.held("2026-03-02").id();
    }

    @AfterEach
    void nothing_stays_open() {
        visitors.forEach(Visitor::close);
    }

    private final List<Visitor> visitors = new java.util.ArrayList<>();

    @Test
    void the_iro_writes_with_advice_decides_and_sends_it() {
        Visitor desk = desk(priya).opens("/staff/child/" + amara.id() + "/letter");
        desk.isAt("Amara Osei, 15").sees("Wishes without an answer (2)").findsNoFault();
        Page page = desk.page();
        page.locator("#part-hard").fill("Your placement was discussed. Ring 07700 900123.");
        desk.sees("placement").sees("Say “home” or “where you live”").sees("looks like a telephone number");
        page.locator(".s-swap li", new Page.LocatorOptions().setHasText("placement"))
                .getByText("Replace")
                .click();
        PlaywrightAssertions.assertThat(page.locator("#part-hard"))
                .hasValue("Your home was discussed. Ring 07700 900123.");
        page.getByText("Amara’s own words").click();
        page.locator(".s-quotes li", new Page.LocatorOptions().setHasText("Theo"))
                .getByText("Quote")
                .click();
        PlaywrightAssertions.assertThat(page.locator("#part-told")).hasValue("“I want Theo to stay over.”");
        page.locator("section[aria-label='To Amara'] li", new Page.LocatorOptions().setHasText("Theo"))
                .getByText("Decide")
                .click();
        page.locator("#d-title").fill("Seeing Theo");
        page.locator("#d-what").fill("Theo stays over every second Saturday.");
        page.locator("#d-who").fill("Sam");
        page.locator("#d-by").fill("2026-03-20");
        desk.findsNoFault().taps("Keep this decision").sees("Wishes without an answer (1)");
        desk.taps("Send it to Amara").sees("Amara can read it now.");
        assertThat(council.as(amara.person())
                        .call(() -> portal.bean(Decisions.class).lastAgreed(amara.id())))
                .hasSize(1);
        desk.findsNoFault();
    }

    @Test
    void two_browsers_of_the_iro_lose_nothing() {
        Visitor office = desk(priya).opens("/staff/review/" + review + "/letter");
        Visitor kitchen = desk(priya).opens("/staff/review/" + review + "/letter");
        office.page().locator("#part-hard").fill("From the office.");
        office.sees("Saved at");
        kitchen.page().locator("#part-hard").fill("From the kitchen.");
        kitchen.sees("This was written in another browser too")
                .sees("From the office.")
                .findsNoFault();
        kitchen.taps("Go on with mine").sees("Saved at");
        assertThat(council.as(priya).call(() -> portal.bean(Drafts.class).versions(review)))
                .extracting(version -> version.draft().words(Section.HARD))
                .contains("From the office.", "From the kitchen.");
    }

    @Test
    void the_child_reads_it_in_words_and_pictures_answers_a_line_and_gets_an_answer() throws IOException {
        published();
        Visitor phone = phone(amara.person()).opens("/my");
        phone.sees("Priya wrote to you").findsNoFault();
        phone.opens("/my/letter")
                .isAt("Priya wrote to you")
                .sees("I want Theo to stay over.")
                .findsNoFault();
        phone.taps("With pictures").sees("You swim before school.").findsNoFault();
        phone.taps("Words");
        phone.page().locator("#TOOK_PART-1 summary").click();
        phone.page().locator("#TOOK_PART-1 textarea").fill("I was late");
        phone.findsNoFault();
        phone.page().locator("#TOOK_PART-1").getByText("That’s not what I said").click();
        phone.sees("I was late").sees("The answer will be here.").findsNoFault();
        phone.taps("Say thank you").sees("You said thank you.");

        Visitor desk = desk(priya).opens("/staff/review/" + review + "/letter");
        desk.sees("I was late").sees("Amara Osei read it");
        desk.page().getByLabel("Your answer to Amara").fill("Thank you. I did not know.");
        desk.findsNoFault().taps("Answer").sees("Amara sees your answer");
        phone.opens("/my/letter?as=words").sees("I did not know.");

        Download download = phone.page().waitForDownload(() -> phone.taps("Save as a file"));
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text.indexOf("Dear Amara")).isLessThan(text.indexOf("I want Theo"));
            assertThat(text.indexOf("I want Theo")).isLessThan(text.indexOf("every second Saturday"));
            assertThat(text).contains("Mulberry");
        }
    }

    @Test
    void a_line_is_read_aloud_by_the_server_where_the_phone_has_no_voice_and_the_page_shows_which() {
        published();
        Visitor phone = phone(amara.person()).opens("/my/letter?as=words");
        phone.page().locator("#TOOK_PART-1 summary").click();
        Locator listen = phone.page().locator("#TOOK_PART-1 [data-listen-here]");
        if (portal.bean(Voices.class).speaks(Locale.UK)) {
            Response sound =
                    phone.page().waitForResponse(response -> response.url().endsWith("/listen"), listen::click);
            assertThat(sound.status()).isEqualTo(200);
            assertThat(sound.headerValue("content-type")).isEqualTo("audio/wav");
            assertThat(sound.request().postData()).contains("text=You+came+on+time.");
            PlaywrightAssertions.assertThat(phone.page().locator(".being-read")).hasText("You came on time.");
        } else {
            listen.click();
            phone.sees("There is no voice for this language here.");
        }
    }

    @Test
    void the_child_sees_what_happened_and_says_whether_that_is_right() {
        long decision = published();
        council.as(sam)
                .run(() -> portal.bean(Decisions.class).update(review, decision, Progress.HAPPENED, "On Saturday."));
        Visitor phone = phone(amara.person()).opens("/my/happened");
        phone.isAt("You said. We decided. Did it happen?")
                .sees("1 of 1 happened")
                .sees("It happened.")
                .findsNoFault();
        phone.taps("Not really");
        phone.page().locator("textarea").fill("He went home at nine.");
        phone.findsNoFault().taps("Send").sees("You told us: not really.").findsNoFault();
        Visitor desk = desk(sam).opens("/staff/child/" + amara.id() + "/promises");
        desk.sees("He went home at nine.").findsNoFault();
        phone.sees("You can change what you said.").taps("Yes").sees("You told us: yes, it happened.");
        desk.opens("/staff/child/" + amara.id() + "/promises")
                .sees("Amara says it happened")
                .sees("Before: Amara says it did not really happen")
                .findsNoFault();
        phone.findsNoFault().taps("Take it back").sees("Is that right?").findsNoFault();
        desk.opens("/staff/child/" + amara.id() + "/promises").sees("Amara took back what they said");
        Visitor lists = desk(priya).opens("/staff/letters");
        lists.isAt("Letters and promises").findsNoFault();
        desk(council.manager("Helen Reed"))
                .opens("/staff/letters")
                .isAt("Letters and promises")
                .findsNoFault();
    }

    @Test
    void the_child_leads_the_review_with_a_pack() {
        Visitor phone = phone(amara.person());
        amara.review().planned("2026-04-01");
        phone.opens("/my/chair").isAt("Help me lead my review").findsNoFault();
        phone.taps("Show it big").sees("Can we stop a minute?").findsNoFault().taps("Back");
        phone.taps("5 minutes").taps("Stop the timer");
        Visitor desk = desk(priya).opens("/staff/review/" + review + "/order");
        desk.sees("Anything else").findsNoFault();
        desk.page().locator("#notes-else").fill("Wants a bus pass.");
        desk.sees("Saved");
        desk.opens("/staff/review/" + review + "/letter");
        desk.page().getByText("Your notes from the review").click();
        desk.sees("Wants a bus pass.");
    }

    private long published() {
        Decisions decisions = portal.bean(Decisions.class);
        return council.as(priya).call(() -> {
            Draft draft = Draft.empty()
                    .with(Section.TOOK_PART, "Dear Amara,\nYou came on time.")
                    .with(Section.TOLD, "“I want Theo to stay over.”")
                    .withEasy(List.of(new Draft.EasyLine("swimming", "You swim before school.")));
            portal.bean(Drafts.class).save(review, "one", 0, draft);
            var wish = portal.bean(Wishes.class).of(review).getFirst();
            long id = decisions
                    .keep(
                            review,
                            null,
                            new DecisionEntry(
                                    "Seeing Theo",
                                    wish,
                                    Answered.YES,
                                    "Theo stays over every second Saturday.",
                                    null,
                                    "Sam",
                                    portal.time().today().plusDays(9)))
                    .id();
            portal.bean(Publishing.class).publish(review);
            return id;
        });
    }

    private Visitor phone(PersonId person) {
        visitors.add(Visitor.onAPhone(portal).signedInAs(person));
        return visitors.getLast();
    }

    private Visitor desk(PersonId person) {
        visitors.add(Visitor.atADesk(portal).signedInAs(person));
        return visitors.getLast();
    }
}
