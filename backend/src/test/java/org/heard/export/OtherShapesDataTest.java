package org.heard.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.review.ParticipationCode;
import org.heard.review.ParticipationRecords;
import org.heard.review.WhatHappened;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same reviews as XML, in the dataset's shape, and as a note. */
@PortalTest
class OtherShapesDataTest {
    private static final LocalDate FROM = LocalDate.of(2025, 4, 1);
    private static final LocalDate TO = LocalDate.of(2026, 3, 31);
    private static final Caller PORTAL = new Caller.Portal();

    @Inject
    ReviewsXml xml;

    @Inject
    SsdReviews ssd;

    @Inject
    RecordNote note;

    @Inject
    ParticipationRecords records;

    @Inject
    ACouncil council;

    private PersonId ivan;

    @BeforeEach
    void reviews() {
        ivan = council.iro("Ivan Price");
        var amara = council.child("Amara").ref("C1").born("2012-05-03").iro(ivan);
        amara.review().ref("R1").due("2025-06-01").held("2025-06-02").importedCode("PN1");
        amara.review().held("2025-12-01").importedCode("PN6");
        var ben = council.child("Ben").ref("C2").born("2013-01-31").iro(ivan);
        ben.review().held("2025-07-01");
        ben.review().planned("2025-08-01").cancelled();
        council.child("Short")
                .ref("C3")
                .onlyShortBreaks()
                .review()
                .held("2025-07-01")
                .importedCode("PN1");
    }

    @Test
    void the_xml_has_each_child_once_with_their_reviews_and_leaves_out_what_the_file_leaves_out() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int written = PORTAL.call(() -> xml.write(FROM, TO, out));

        assertThat(written).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .endsWith("<EXPSSDA903><CHILD><HEADER><CHILDID>C1</CHILDID><DOB>03/05/2012</DOB>"
                        + "<AREVIEW><REVIEW>02/06/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>"
                        + "<AREVIEW><REVIEW>01/12/2025</REVIEW><REVIEW_CODE>PN6</REVIEW_CODE></AREVIEW>"
                        + "</HEADER></CHILD></EXPSSDA903>");
    }

    @Test
    void the_datasets_shape_has_held_and_cancelled_reviews() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PORTAL.run(() -> ssd.csv(FROM, TO, out));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .startsWith("clar_cla_review_id,clar_cla_person_id,clar_cla_review_due_date,clar_cla_review_date,"
                        + "clar_cla_review_cancelled,clar_cla_review_participation")
                .contains("R1,C1,2025-06-01,2025-06-02,N,PN1")
                .anyMatch(line -> line.endsWith(",C2,,,Y,"));
        assertThat(new String(PORTAL.call(() -> ssd.json(FROM, TO)), StandardCharsets.UTF_8))
                .contains("\"clar_cla_review_participation\":\"PN6\"");
    }

    @Test
    void the_note_says_how_the_child_took_part_in_plain_text() {
        ReviewId review = council.child("Cara")
                .ref("C9")
                .iro(ivan)
                .review()
                .planned("2026-03-06")
                .id();
        Caller asIvan = council.as(ivan);
        asIvan.run(() ->
                records.confirm(review, WhatHappened.NOTHING, LocalDate.of(2026, 3, 6), ParticipationCode.PN7, null));

        assertThat(asIvan.call(() -> note.of(review)))
                .contains("Child: C9", "Review: 6 March 2026", "Participation code: PN7", "Confirmed by Ivan Price");
    }
}
