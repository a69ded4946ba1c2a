package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.base.PersonId;
import org.heard.consultation.Booklets;
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

    private String code() {
        return council.as(priya)
                .call(() -> portal.bean(Booklets.class).prepare(amara.id()))
                .spacedCode();
    }
}
