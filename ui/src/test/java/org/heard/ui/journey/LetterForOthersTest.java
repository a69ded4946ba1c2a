package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.language.Language;
import org.heard.language.Languages;
import org.heard.minutes.Answered;
import org.heard.minutes.DecisionEntry;
import org.heard.minutes.Decisions;
import org.heard.minutes.DoerLinks;
import org.heard.minutes.Draft;
import org.heard.minutes.Drafts;
import org.heard.minutes.Publishing;
import org.heard.minutes.Section;
import org.heard.minutes.Translations;
import org.heard.minutes.Translations.Translated;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A letter and its decisions before other eyes than the child's: a second look, helpers, the team, whoever does it. */
class LetterForOthersTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private final List<Visitor> visitors = new ArrayList<>();
    private ACouncil council;
    private PersonId priya;
    private PersonId rosa;
    private AChild amara;
    private ReviewId review;

    @BeforeEach
    void a_letter_is_written() {
        council = portal.council();
        priya = council.iro("Priya Nair");
        rosa = council.advocate("Rosa Bell");
        amara = council.child("Amara Osei").born("2010-06-01").iro(priya).advocate(rosa);
        review = amara.review().held("2026-03-02").id();
        council.as(priya).run(() -> {
            Draft draft = Draft.empty()
                    .with(Section.TOOK_PART, "Dear Amara,\nYou came on time.")
                    .with(Section.HARD, "You miss Theo.")
                    .together(Section.HARD, true, "Denise");
            portal.bean(Drafts.class).save(review, "one", 0, draft);
            portal.bean(Decisions.class)
                    .keep(
                            review,
                            null,
                            new DecisionEntry(
                                    "Your bus pass",
                                    null,
                                    Answered.YES,
                                    "You get a bus pass.",
                                    null,
                                    "Sam",
                                    portal.time().today().plusDays(9)));
        });
    }

    @AfterEach
    void everything_is_closed_and_as_the_council_began() {
        visitors.forEach(Visitor::close);
        new Caller.Portal().run(() -> {
            portal.bean(Settings.class).reset(Setting.text("minutes.second-look", "", ""));
            portal.bean(Settings.class).reset(DoerLinks.ALLOWED);
        });
    }

    @Test
    void a_second_person_looks_before_the_child_reads() {
        PersonId helen = council.manager("Helen Reed");
        new Caller.Portal()
                .run(() -> portal.bean(Settings.class).set(Setting.yesNo("minutes.second-look", "", false), "yes"));
        Visitor desk = desk(priya).opens("/staff/review/" + review + "/letter");
        desk.taps("Send it to Amara").sees("somebody else to look over it first");
        desk.page().locator("#second-look").selectOption(helen.toString());
        desk.taps("Ask for a second look").sees("You asked Helen Reed.").findsNoFault();
        Visitor manager = desk(helen).opens("/staff/letters");
        manager.sees("A letter waits for your second look").findsNoFault();
        manager.opens("/staff/look/" + review).sees("You miss Theo.").findsNoFault();
        manager.taps("Please change it").sees("Say what should change.");
        manager.taps("It is fine").sees("They see what you said.");
        desk.opens("/staff/review/" + review + "/letter").sees("Helen Reed has nothing to change.");
        desk.taps("Send it to Amara").sees("Amara can read it now.");
    }

    @Test
    void a_hard_part_stays_closed_and_a_helper_reads_only_what_was_shared() {
        council.as(priya).run(() -> {
            portal.bean(Publishing.class).publish(review);
            portal.bean(Publishing.class).share(review, rosa, List.of(Section.DECIDED));
        });
        Visitor phone = phone(amara.person()).opens("/my/letter");
        phone.sees("Read this part with someone").doesNotSee("You miss Theo.").findsNoFault();
        phone.taps("Read this part with someone").sees("You miss Theo.").findsNoFault();
        Visitor advocate = phone(rosa).opens("/helper");
        advocate.taps("Amara: what was written after the review").sees("You get a bus pass.");
        advocate.doesNotSee("You miss Theo.").findsNoFault();
    }

    @Test
    void whoever_does_it_says_so_by_a_link() {
        new Caller.Portal().run(() -> portal.bean(Settings.class).set(DoerLinks.ALLOWED, "yes"));
        council.as(priya).run(() -> portal.bean(Publishing.class).publish(review));
        Visitor desk = desk(priya).opens("/staff/child/" + amara.id() + "/promises");
        desk.taps("Say how far it is")
                .taps("Make a link for Sam")
                .sees("It opens this one decision")
                .findsNoFault();
        String link = desk.page().locator(".s-link").innerText();
        Visitor worker = desk(priya).signedOut();
        worker.opens(link.substring(link.indexOf("/done/")));
        worker.isAt("How far is this?")
                .sees("You get a bus pass.")
                .doesNotSee("Amara")
                .findsNoFault();
        worker.taps("It cannot happen")
                .taps("Send")
                .sees("Please say why it cannot happen.")
                .findsNoFault();
        worker.taps("It has happened").taps("Send").sees("Thank you.").findsNoFault();
        phone(amara.person()).opens("/my/happened").sees("It happened.").sees("Sam said so");
    }

    @Test
    void the_team_has_a_copy_with_every_decision() throws IOException {
        council.as(priya).run(() -> portal.bean(Publishing.class).publish(review));
        Visitor desk = desk(priya).opens("/staff/letters");
        byte[] pdf = file(desk.page(), "/minutes/" + review + ".pdf");
        try (PDDocument made = Loader.loadPDF(pdf)) {
            assertThat(made.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(made)).contains("You miss Theo.", "You get a bus pass.", "Sam");
        }
        byte[] word = file(desk.page(), "/minutes/" + review + ".docx");
        assertThat(new ByteArrayInputStream(word).readNBytes(2)).isEqualTo(new byte[] {'P', 'K'});
    }

    @Test
    void a_letter_in_the_childs_language_has_the_english_beside_it() {
        Language other = portal.bean(Languages.class).offered().stream()
                .filter(one -> !one.isEnglish())
                .findFirst()
                .orElseThrow();
        council.as(priya).run(() -> {
            portal.bean(Publishing.class).publish(review);
            portal.bean(Translations.class)
                    .keep(
                            review,
                            other.tag(),
                            new Translated(Map.of("TOOK_PART:1", "Daethoch ar amser."), "Siân Rees"));
        });
        Visitor desk = desk(priya).opens("/staff/review/" + review + "/letter");
        desk.page().getByText("In another language").click();
        desk.page().locator("#translate-to").selectOption(other.tag());
        desk.sees("Who translated it?").findsNoFault();
        assertThat(council.as(amara.person())
                        .call(() -> portal.bean(Translations.class).of(review, other.tag()))
                        .lines())
                .containsValue("Daethoch ar amser.");
        assertThat(council.as(rosa)
                        .call(() -> portal.bean(Translations.class).of(review, other.tag()))
                        .lines())
                .isEmpty();
    }

    @Test
    void older_minutes_reach_the_child_as_a_file() {
        Visitor desk =
                desk(priya).opens("/staff/child/" + amara.id() + "/older").findsNoFault();
        adds(desk, "moving.exe", new byte[] {'M', 'Z', 0, 1});
        desk.sees("Please choose a PDF, Word or text file").findsNoFault();
        adds(desk, "old.txt", "Dear Amara".getBytes(StandardCharsets.UTF_8));
        desk.sees("It is here. Amara does not see it yet.").sees("old.txt").findsNoFault();
        desk.taps("Share with Amara").sees("Amara can read it now.");
        Visitor phone = phone(amara.person()).opens("/my/letter");
        phone.isAt("Nothing here yet").sees("Letters from before").findsNoFault();
    }

    private void adds(Visitor desk, String name, byte[] content) {
        desk.page()
                .locator("#older-held")
                .fill(portal.time().today().minusYears(1).toString());
        desk.page().locator("#older-file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        desk.taps("Add it");
    }

    private byte[] file(Page page, String path) {
        return page.request()
                .get(portal.address() + path, RequestOptions.create())
                .body();
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
