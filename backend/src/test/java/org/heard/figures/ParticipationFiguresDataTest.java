package org.heard.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.figures.ParticipationFigures.Period;
import org.heard.minutes.Draft;
import org.heard.minutes.Drafts;
import org.heard.minutes.MinutesElsewhere;
import org.heard.minutes.Section;
import org.heard.review.Attendance;
import org.heard.review.Channel;
import org.heard.review.Led;
import org.heard.review.Logged;
import org.heard.review.ParticipationRecords;
import org.heard.review.Representative;
import org.heard.review.TakingPart;
import org.heard.review.WhatHappened;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class ParticipationFiguresDataTest {
    private static final Period YEAR = Period.of(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));
    private static final LocalDate HELD = LocalDate.of(2026, 3, 5);

    @Inject
    ParticipationFigures figures;

    @Inject
    AnnualPages pages;

    @Inject
    ParticipationRecords records;

    @Inject
    TakingPart takingPart;

    @Inject
    MinutesElsewhere elsewhere;

    @Inject
    Drafts drafts;

    @Inject
    TestTime time;

    @Inject
    ACouncil council;

    private PersonId priya;
    private Caller manager;

    @BeforeEach
    void staff() {
        priya = council.iro("Priya Nair");
        manager = council.as(council.manager("May Stone"));
    }

    @Test
    void four_measures_are_never_mixed_up_and_each_says_what_it_is_of() {
        recorded("Amara", Attendance.IN_PERSON_ALL, true, new WhatHappened.SpokenTo(HELD, Channel.IN_PERSON, true));
        recorded("Ben", Attendance.VIRTUAL_ALL, true, new WhatHappened.SpokenTo(HELD, Channel.PHONE_CALL, true));
        recorded("Cara", Attendance.NONE, false, null);
        imported("Dan", "PN1", "2026-02-03");

        Figures counted = manager.call(() -> figures.of(YEAR));

        assertThat(counted.reviews()).isEqualTo(4);
        assertThat(counted.unrecorded()).isEqualTo(1);
        assertThat(counted.share(Measure.TOOK_PART)).isEqualTo(new Share(3, 4));
        assertThat(counted.share(Measure.ATTENDED)).isEqualTo(new Share(2, 4));
        assertThat(counted.share(Measure.IN_PERSON)).isEqualTo(new Share(1, 3));
        assertThat(counted.share(Measure.SPOKEN_BEFORE)).isEqualTo(new Share(2, 3));
        assertThat(counted.share(Measure.SEEN_BEFORE)).isEqualTo(new Share(1, 3));
        assertThat(counted.share(Measure.SEEN_ALONE)).isEqualTo(new Share(1, 3));
    }

    @Test
    void under_fours_and_pn4_stand_in_variants_that_say_so() {
        imported("Amara", "PN1", "2026-02-03");
        imported("Ben", "PN4", "2026-02-03");
        council.child("Tiny")
                .born("2024-01-01")
                .iro(priya)
                .review()
                .held("2026-02-03")
                .importedCode("PN0");

        Figures counted = manager.call(() -> figures.of(YEAR));

        assertThat(counted.share(Measure.TOOK_PART)).isEqualTo(new Share(1, 2));
        assertThat(counted.share(Measure.TOOK_PART_WITH_PN4)).isEqualTo(new Share(2, 2));
        assertThat(counted.share(Measure.TOOK_PART_WITH_PN0)).isEqualTo(new Share(2, 3));
        assertThat(counted.share(Measure.TOOK_PART_WITH_BOTH)).isEqualTo(new Share(3, 3));
    }

    @Test
    void one_late_review_makes_the_child_late_for_the_year() {
        var amara = council.child("Amara").iro(priya);
        amara.review().due("2025-06-01").held("2025-05-20").importedCode("PN1");
        amara.review().due("2025-11-20").held("2025-12-02").importedCode("PN1");
        council.child("Ben")
                .iro(priya)
                .review()
                .due("2025-11-20")
                .held("2025-11-19")
                .importedCode("PN1");

        Figures counted = manager.call(() -> figures.of(YEAR));

        assertThat(counted.share(Measure.REVIEW_ON_TIME)).isEqualTo(new Share(2, 3));
        assertThat(counted.childrenOnTime()).isEqualTo(new Share(1, 2));
    }

    @Test
    void what_is_written_down_after_the_confirmation_is_counted_too() {
        ReviewId review = recorded("Amara", Attendance.IN_PERSON_ALL, true, null);

        council.as(priya).run(() -> takingPart.log(review, Logged.ADVOCATE_OFFERED, HELD, null));

        assertThat(manager.call(() -> figures.of(YEAR)).share(Measure.ADVOCATE_OFFERED))
                .isEqualTo(new Share(1, 1));
    }

    @Test
    void minutes_count_as_late_or_on_time_only_where_it_is_known_when_the_child_had_them() {
        ReviewId onTime = recorded("Amara", Attendance.NONE, false, null);
        ReviewId late = recorded("Ben", Attendance.NONE, false, null);
        ReviewId begunHere = recorded("Cara", Attendance.NONE, false, null);
        recorded("Nobody Knows", Attendance.NONE, false, null);
        time.is(HELD.plusDays(60));
        council.as(priya).run(() -> {
            elsewhere.given(onTime, HELD.plusDays(9));
            elsewhere.given(late, HELD.plusDays(50));
            drafts.save(begunHere, "here", 0, Draft.empty().with(Section.TOLD, "You told me."));
        });

        Figures counted = manager.call(() -> figures.of(YEAR));

        assertThat(counted.share(Measure.MINUTES_ON_TIME)).isEqualTo(new Share(1, 3));
        assertThat(counted.share(Measure.MINUTES_KNOWN)).isEqualTo(new Share(3, 4));
        Asked unknown = new Asked.Counted(Measure.MINUTES_KNOWN, null, null, false);
        assertThat(council.as(priya).call(() -> figures.behind(YEAR, unknown)).lines())
                .extracting(Behind.Line::childName)
                .containsExactly("Nobody Knows");
        assertThat(manager.call(() -> figures.forOutside(YEAR)).measures()).doesNotContain(Measure.MINUTES_KNOWN);
    }

    @Test
    void figures_are_told_apart_by_age_and_iro_and_open_the_reviews_behind_them() {
        recorded("Amara", Attendance.IN_PERSON_ALL, true, null);
        PersonId joe = council.iro("Joe Carter");
        council.child("Ben").iro(joe).review().held("2026-02-03").importedCode("PN7");

        Figures counted = manager.call(() -> figures.of(YEAR));
        Figures.Table byIro = counted.tables().stream()
                .filter(table -> table.by() == Breakdown.IRO)
                .findFirst()
                .orElseThrow();

        assertThat(byIro.lines()).extracting(Figures.Line::group).containsExactly("Joe Carter", "Priya Nair");
        Asked others = new Asked.Counted(Measure.TOOK_PART, Breakdown.IRO, "Joe Carter", false);
        assertThat(manager.call(() -> figures.behind(YEAR, others)).lines())
                .extracting(Behind.Line::childName)
                .containsExactly("Ben");
        Behind forPriya = council.as(priya).call(() -> figures.behind(YEAR, others));
        assertThat(forPriya.all()).isEqualTo(1);
        assertThat(forPriya.lines()).isEmpty();
        assertThat(council.as(priya)
                        .call(() -> figures.of(new Period(YEAR.from(), YEAR.to(), priya)))
                        .reviews())
                .isEqualTo(1);
    }

    @Test
    void the_chapter_and_the_page_for_children_hide_what_is_small_and_have_last_year_beside_it() throws IOException {
        for (int i = 0; i < 8; i++) {
            imported("Now " + i, "PN1", "2026-02-03");
            imported("Then " + i, i < 6 ? "PN6" : "PN7", "2025-02-03");
        }
        imported("Alone", "PN5", "2026-02-03");

        String chapter = text(manager.call(() -> pages.pdf(YEAR)));
        assertThat(chapter).contains("How children took part in their reviews").contains("hidden");
        assertThat(chapter).contains("9 of 9").contains("the year before");
        try (var word = new XWPFWordExtractor(
                new XWPFDocument(new ByteArrayInputStream(manager.call(() -> pages.docx(YEAR)))))) {
            assertThat(word.getText()).contains("How children took part in their reviews");
        }
        byte[] page = manager.call(() -> pages.childrensPdf(YEAR));
        assertThat(text(page)).contains("All children had their say in their review.");
        try (var pdf = Loader.loadPDF(page)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void a_spreadsheet_gets_every_number_with_what_it_is_of() {
        imported("Amara", "PN1", "2026-02-03");

        String csv = FiguresCsv.of(manager.call(() -> figures.of(YEAR)));

        assertThat(csv.lines()).anyMatch(line -> line.startsWith("All,All,Took part,1,1,100.0%,"));
        assertThat(csv.lines()).anyMatch(line -> line.startsWith("IRO,Priya Nair,Took part,1,1,"));
        assertThat(FiguresCsv.of(manager.call(() -> figures.forOutside(YEAR))))
                .doesNotContain("Priya")
                .contains("hidden");
    }

    @Test
    void children_and_helpers_see_no_figures() {
        var amara = council.child("Amara");

        assertThatThrownBy(() -> council.as(amara.person()).call(() -> figures.of(YEAR)))
                .isInstanceOf(PortalException.class);
    }

    private void imported(String name, String code, String held) {
        council.child(name).iro(priya).review().due(held).held(held).importedCode(code);
    }

    private ReviewId recorded(String name, Attendance attendance, boolean spoke, WhatHappened.SpokenTo before) {
        ReviewId review =
                council.child(name).iro(priya).review().planned(HELD.toString()).id();
        WhatHappened what = new WhatHappened(
                new WhatHappened.AtTheReview(attendance, spoke, false, Representative.NONE, null, Led.NO),
                WhatHappened.Brought.NOTHING,
                new WhatHappened.Beforehand(before, false, false, false, Set.of()));
        council.as(priya)
                .run(() -> records.confirm(
                        review, what, HELD, records.suggest(review, what, HELD).code(), null));
        return review;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return String.join(
                    " ", List.of(new PDFTextStripper().getText(document).split("\\s+")));
        }
    }
}
