package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.options.FilePayload;
import com.openhtmltopdf.util.XRLog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.consultation.Booklets;
import org.heard.consultation.SentWords;
import org.heard.form.Answer;
import org.heard.review.Evidence;
import org.heard.review.EvidenceKind;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A child who likes paper: printed, written on, put in, read as their own words. */
class PaperTwinTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private ACouncil council;
    private PersonId priya;
    private AChild amara;
    private Visitor desk;

    @BeforeEach
    void a_girl_of_fifteen_and_her_iro() {
        council = portal.council();
        priya = council.iro("Priya Nair");
        amara = council.child("Amara Osei").born("2010-06-01").iro(priya);
        amara.review().planned("2026-03-17");
        desk = Visitor.atADesk(portal).signedInAs(priya);
    }

    @AfterEach
    void she_goes_home() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "large", "symbols"})
    void every_page_carries_the_code_and_no_name(String style) throws IOException {
        byte[] printed = desk.page()
                .request()
                .get(portal.address() + "/booklet/" + amara.id() + "?style=" + style)
                .body();
        String code = code();

        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(4);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).contains(code).doesNotContain("Amara", "Osei");
            }
            assertThat(new PDFTextStripper().getText(pdf)).contains("safe?", "Only your IRO sees this.");
        }
    }

    @Test
    void what_was_written_is_put_in_and_read_beside_the_others() {
        desk.opens("/staff/child/" + amara.id() + "/ways-in").sees("Each page carries a code and no name");
        desk.findsNoFault();
        String code = code();
        desk.opens("/paper").findsNoFault();
        desk.writes("The code on the page", code.toLowerCase(java.util.Locale.ROOT))
                .taps("Open it");
        desk.isAt("What Amara Osei wrote").findsNoFault();
        desk.writes("2. What are you proud of?", "County trials");
        desk.taps("Keep it and pass it to the IRO")
                .isAt("It is with Amara Osei’s IRO now.")
                .findsNoFault();

        desk.opens("/staff/child/" + amara.id()).sees("County trials").sees("On paper, keyed in on");
        desk.findsNoFault();
    }

    @Test
    void a_mat_is_ticked_on_paper_and_lies_there_as_if_it_had_been_sorted_on_a_phone() {
        AChild sofia = council.child("Sofia Reyes")
                .born("2013-06-01")
                .formVersion("symbols")
                .iro(priya);
        ReviewId review = sofia.review().planned("2026-03-18").id();
        List<String> complaints = new ArrayList<>();
        TaggedPdf booklet = whileListening(
                complaints,
                () -> TaggedPdf.of(OverHttp.as(portal, priya).file("/booklet/" + sofia.id() + "?style=symbols")));
        assertThat(complaints).as("what the maker of the PDF complained of").isEmpty();
        assertThat(booklet.text()).containsSubsequence("Like", "My bedroom", "Food", "Stairs");
        assertThat(booklet.tags()).contains("Table", "TH", "TD", "Figure");

        desk.opens("/paper/" + codeOf(sofia).replace(" ", ""));
        ticks("home.things.bedroom", "like");
        ticks("home.things.stairs", "dont-like");
        desk.findsNoFault().taps("Keep it and pass it to the IRO").isAt("It is with Sofia Reyes’s IRO now.");

        Answer home = answer(review, "home");
        assertThat(home.placed("things").orElseThrow().places())
                .extracting(Answer.Place::what, Answer.Place::column, Answer.Place::word)
                .containsExactly(tuple("bedroom", "like", "My bedroom"), tuple("stairs", "dont-like", "Stairs"));
    }

    @Test
    void a_page_can_be_photographed_instead_of_typed_and_counts_the_same() throws IOException {
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "png", photo);
        ReviewId review = council.as(priya)
                .call(() -> portal.bean(Booklets.class).prepare(amara.id()))
                .review();
        desk.opens("/paper/" + code().replace(" ", ""));
        desk.page()
                .locator("input[name='proud.photos']")
                .setInputFiles(new FilePayload("page.png", "image/png", photo.toByteArray()));
        desk.taps("Keep it and pass it to the IRO").isAt("It is with Amara Osei’s IRO now.");

        assertThat(answer(review, "proud").attachments()).hasSize(1);
        assertThat(council.as(priya).call(() -> portal.bean(Evidence.class).of(review)))
                .extracting(piece -> piece.kind())
                .contains(EvidenceKind.FORM_SENT);
        desk.opens("/staff/child/" + amara.id()).sees("On paper, keyed in on").findsNoFault();
    }

    @Test
    void a_booklet_speaks_the_childs_language_and_its_cover_alone_has_names() {
        AChild zofia = council.child("Zofia Nowak")
                .born("2010-06-01")
                .language("Polish")
                .iro(priya);
        zofia.review().planned("2026-03-19");
        OverHttp worker = OverHttp.as(portal, priya);

        TaggedPdf booklet = TaggedPdf.of(worker.file("/booklet/" + zofia.id()));
        assertThat(booklet.language()).isEqualTo("pl");
        assertThat(booklet.text()).contains("Z czego jesteś dumny lub dumna?").doesNotContain("Zofia", "Priya");
        TaggedPdf english = TaggedPdf.of(worker.file("/booklet/" + zofia.id() + "?language=en"));
        assertThat(english.language()).startsWith("en");
        TaggedPdf cover = TaggedPdf.of(worker.file("/booklet/" + zofia.id() + "?style=cover"));
        assertThat(cover.text()).containsSubsequence("Dla: Zofia", "Kto zwykle przychodzi", "Priya Nair");
    }

    @Test
    void a_carers_booklet_is_printed_for_them_and_comes_back_as_their_words() {
        PersonId denise = council.carer("Denise Hall");
        amara.carer(denise);
        desk.opens("/staff/child/" + amara.id() + "/ways-in").taps("Other questions, and those who help Amara");
        desk.sees("For Denise Hall").sees("Show me").findsNoFault();
        String print = desk.page().getByLabel("Print the booklet: Denise Hall").getAttribute("href");
        TaggedPdf booklet = TaggedPdf.of(OverHttp.as(portal, priya).file(print));
        assertThat(booklet.text())
                .contains("Only the IRO sees this.", "in your own words")
                .doesNotContain("your IRO", "Amara", "Denise");
        String code = council.as(priya)
                .call(() -> portal.bean(Booklets.class).prepareFor(amara.id(), denise))
                .code();

        desk.opens("/paper/" + code).isAt("What Denise Hall wrote").findsNoFault();
        desk.page().locator("textarea").first().fill("She sleeps well");
        desk.taps("Keep it and pass it to the IRO").isAt("It is with Amara Osei’s IRO now.");
        desk.sees("kept as the words of Denise Hall").findsNoFault();
        desk.opens("/staff/child/" + amara.id())
                .sees("From Denise Hall, carer: their own view")
                .sees("On paper, keyed in on")
                .sees("She sleeps well");
    }

    @Test
    void a_wrong_code_opens_nothing_and_a_child_cannot_come_in_here() {
        desk.opens("/paper/ABCDEFGH")
                .sees("There is no booklet with this code.")
                .findsNoFault();
        try (Visitor phone = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            assertThat(phone.page()
                            .request()
                            .get(portal.address() + "/paper/" + code())
                            .status())
                    .isEqualTo(401);
        }
    }

    private static <T> T whileListening(List<String> complaints, Supplier<T> work) {
        List<Logger> maker =
                XRLog.listRegisteredLoggers().stream().map(Logger::getLogger).toList();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord record) {
                complaints.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        maker.forEach(one -> one.addHandler(ear));
        try {
            return work.get();
        } finally {
            maker.forEach(one -> one.removeHandler(ear));
        }
    }

    private void ticks(String field, String value) {
        desk.page()
                .locator("label:has(input[name='" + field + "'][value='" + value + "'])")
                .click();
    }

    private Answer answer(ReviewId review, String question) {
        return council.as(priya).call(() -> portal.bean(SentWords.class).forReview(review)).stream()
                .flatMap(sent -> sent.given().stream())
                .filter(given -> given.question().equals(question))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private String code() {
        return codeOf(amara);
    }

    private String codeOf(AChild child) {
        return council.as(priya)
                .call(() -> portal.bean(Booklets.class).prepare(child.id()))
                .spacedCode();
    }
}
