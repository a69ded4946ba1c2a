package org.heard.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.review.DiaryEntry;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sector's own fake returns: large, drawn at random, with files that the portal does not want. */
@PortalTest
class SectorSampleTest {
    private final Desk desk;
    private final TestTime time;

    SectorSampleTest(Desk desk, TestTime time) {
        this.desk = desk;
        this.time = time;
    }

    @BeforeEach
    void it_is_the_day_of_the_extract() {
        time.is(LocalDate.of(2026, 11, 21));
    }

    /** Of 12,582 rows, 68 are in the future, 24 contradict each other, and one of two pairs is counted twice. */
    @Test
    void a_large_return_goes_in_but_for_rows_that_cannot_be_and_again_changes_nothing() {
        List<ExtractFile> files = SampleFiles.files("2017-18");

        Applied applied = desk.in(files);

        assertThat(applied.stopped()).isEmpty();
        assertThat(applied.files())
                .extracting(FileReport::kind)
                .startsWith(FileKind.HEADER, FileKind.EPISODES, FileKind.REVIEWS);
        assertThat(applied.files().getFirst().counts().added()).isEqualTo(2_675);
        assertThat(applied.files().get(2).counts().added()).isEqualTo(12_582 - 68 - 24 - 2);
        assertThat(applied.files().get(2).counts().refused()).isEqualTo(68 + 24);
        assertThat(desk.diary().all().stream().filter(DiaryEntry::isHeld)).hasSize(12_488);
        assertThat(desk.in(files).counts().changesNothing()).isTrue();
    }

    @Test
    void files_that_the_portal_does_not_want_are_refused_or_left_out_by_name() {
        Preview preview = desk.preview(SampleFiles.files("2020-21"));

        assertThat(preview.files())
                .filteredOn(file -> file.outcome() == FileReport.Outcome.REFUSED)
                .extracting(FileReport::sentence)
                .anyMatch(sentence -> sentence.startsWith("This is SSDA903 OC2 (health):"))
                .anyMatch(sentence -> sentence.startsWith("This is SSDA903 OC3 (care leavers):"))
                .anyMatch(sentence -> sentence.startsWith("This is SSDA903 PrevPerm:"))
                .anyMatch(sentence -> sentence.startsWith("This is SSDA903 Missing:"));
        assertThat(preview.counts().added()).isGreaterThan(1_700);
    }
}
