package org.heard.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.identity.ChildColumn.CARE_END;
import static org.heard.identity.ChildColumn.CARE_START;
import static org.heard.identity.ChildColumn.DIED_ON;
import static org.heard.identity.ChildColumn.HOME_TYPE;
import static org.heard.identity.ChildColumn.IRO;
import static org.heard.identity.ChildColumn.LAST_IRO_CONTACT;
import static org.heard.identity.ChildColumn.LEGAL_STATUS;
import static org.heard.identity.ChildColumn.SHORT_BREAKS_ONLY;
import static org.heard.identity.ChildColumn.SOCIAL_WORKER;
import static org.heard.importing.SampleFiles.file;
import static org.heard.review.ReviewColumn.DUE_DATE;
import static org.heard.review.ReviewColumn.IMPORTED_CODE;
import static org.heard.review.ReviewColumn.REVIEW_REF;
import static org.heard.review.ReviewColumn.STATUS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.base.Caller;
import org.heard.base.Settings;
import org.heard.base.rows.Row;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;
import org.heard.identity.PersonColumn;
import org.heard.review.DiaryEntry;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Standard Safeguarding Dataset as the three case systems write it. */
@PortalTest
class SsdImportTest {
    private static final ExtractFile PERSON = file(
            "ssd_person.csv",
            "pers_person_id,pers_legacy_id,pers_forename,pers_surname,pers_dob,pers_death_date",
            "p1,NULL,Amara,Okafor,2012-05-01 00:00:00.000,NULL",
            "p2,NULL,Mother,Okafor,1985-05-01,");
    private static final ExtractFile EPISODES = file(
            "ssd_cla_episodes.csv",
            "clae_cla_episode_id,clae_person_id,clae_cla_id,clae_cla_episode_start_date,clae_cla_episode_ceased_date,"
                    + "clae_entered_care_date,clae_cla_last_iro_contact_date",
            "e1,p1,c1,2020-01-06,2021-01-06,2020-01-06,2026-08-01",
            "e2,p1,c2,2025-06-10T00:00:00,2025-09-01,10/06/2025,2026-08-20",
            "e3,p1,c2,2025-09-01 00:00:00,NULL,2025-06-10,");

    private final Desk desk;
    private final TestTime time;
    private final Settings settings;

    SsdImportTest(Desk desk, TestTime time, Settings settings) {
        this.desk = desk;
        this.time = time;
        this.settings = settings;
    }

    @BeforeEach
    void it_is_the_day_of_the_extract() {
        time.is(LocalDate.of(2026, 9, 30));
    }

    @ParameterizedTest
    @CsvSource({"systemc, 598", "mosaic, 598", "eclipse, 538"})
    void an_extract_goes_into_an_empty_portal_and_again_changes_nothing(String system, int reviews) {
        List<ExtractFile> files = SampleFiles.files("council-60/ssd-" + system);

        Applied applied = desk.in(files);

        assertThat(applied.stopped()).isEmpty();
        assertThat(applied.counts().added()).isEqualTo(125 + reviews);
        assertThat(applied.counts().refused()).isZero();
        assertThat(applied.files()).noneMatch(file -> file.outcome() == FileReport.Outcome.REFUSED);
        assertThat(desk.in(files).counts().changesNothing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"systemc", "mosaic", "eclipse"})
    void it_says_the_same_as_three_years_of_903(String system) {
        desk.in(SampleFiles.files("council-60/903"));
        Map<String, List<Object>> by903 = facts();

        Applied applied = desk.in(SampleFiles.files("council-60/ssd-" + system));

        assertThat(applied.counts().refused()).isZero();
        Map<String, List<Object>> bySsd = facts();
        assertThat(bySsd.keySet()).isEqualTo(by903.keySet());
        by903.forEach((child, facts) -> {
            // what one year's file cannot say, the SSD adds
            if (facts.getFirst() != null) {
                assertThat(bySsd.get(child)).as(child).isEqualTo(facts);
            }
        });
        assertThat(desk.diary().all().stream().filter(DiaryEntry::isHeld)).hasSize(538);
    }

    private Map<String, List<Object>> facts() {
        return desk.register().children().stream().collect(Collectors.toMap(ChildCard::ref, card -> {
            Row<ChildColumn> child = card.child();
            List<Object> facts = new ArrayList<>();
            for (ChildColumn column : List.of(CARE_START, CARE_END, LEGAL_STATUS, HOME_TYPE, SHORT_BREAKS_ONLY)) {
                facts.add(child.get(column));
            }
            return facts;
        }));
    }

    @Test
    void the_id_that_agrees_with_the_children_already_known_is_used_and_said() {
        desk.in(SampleFiles.files("council-60/903"));

        Preview preview = desk.preview(SampleFiles.files("council-60/ssd-systemc"));

        assertThat(person(preview).findings())
                .extracting(Finding::whatIsWrong)
                .containsExactly("Of 125 children, id and date of birth agree for 0 by pers_person_id and for 125 by"
                        + " pers_legacy_id. pers_legacy_id is used.");
    }

    @Test
    void an_extract_of_other_children_is_refused() {
        desk.in(SampleFiles.files("2020-21/2020-header.csv"));

        Preview preview = desk.preview(SampleFiles.files("council-60/ssd-eclipse"));

        assertThat(preview.counts().changesNothing()).isTrue();
        assertThat(person(preview).findings().getFirst().whatIsWrong()).contains("too few to be the same children");
        assertThat(desk.apply(preview).counts().changesNothing()).isTrue();
    }

    @Test
    void the_setting_decides_which_id_is_used_when_no_child_is_known() {
        new Caller.Portal().run(() -> settings.set(SsdIds.SETTING, "person"));

        desk.in(SampleFiles.files("council-60/ssd-systemc"));

        assertThat(desk.register().child("8885674")).isPresent();
        assertThat(desk.register().child("100877")).isEmpty();
    }

    @Test
    void the_role_codes_met_are_listed_and_a_setting_says_which_mean_iro() {
        Preview preview = desk.preview(SampleFiles.files("council-60/ssd-eclipse"));
        assertThat(preview.roleCodes())
                .containsExactlyEntriesOf(new java.util.TreeMap<>(
                        Map.of("ALLOCATEDWORKER", 125, "INDEPENDENTREVIEWINGOFFICER", 139, "TEACHER", 8)));
        desk.apply(preview);
        assertThat(desk.child("100877").child().get(IRO)).isNull();

        new Caller.Portal().run(() -> settings.set(SsdWorkers.IRO_ROLES, "INDEPENDENTREVIEWINGOFFICER"));
        new Caller.Portal().run(() -> settings.set(SsdWorkers.SOCIAL_WORKER_ROLES, "ALLOCATEDWORKER"));
        desk.in(SampleFiles.files("council-60/ssd-eclipse"));

        assertThat(name(desk.child("100877"), IRO)).isEqualTo("James Reynolds");
        assertThat(name(desk.child("100877"), SOCIAL_WORKER)).isEqualTo("Rory Miller");
    }

    @Test
    void of_several_iros_the_newest_is_proposed_and_taken_only_when_a_person_says_so() {
        Preview preview = desk.preview(SampleFiles.files("council-60/ssd-systemc"));
        String question = "worker:IRO:EDGE19:S20000";
        assertThat(preview.proposals()).extracting(Proposal::key).containsExactly(question);

        desk.apply(preview);
        assertThat(desk.child("EDGE19").child().get(IRO)).isNull();

        Preview again = desk.preview(SampleFiles.files("council-60/ssd-systemc"));
        desk.apply(desk.decide(again, new Decisions(Set.of(question), Set.of())));
        assertThat(name(desk.child("EDGE19"), IRO)).isEqualTo("James Roberts");
    }

    @Test
    void a_worker_with_the_name_of_an_account_is_proposed_once_and_then_remembered() {
        desk.in(SampleFiles.files("council-60/903", "council-60/portal"));
        List<ExtractFile> files = SampleFiles.files("council-60/ssd-systemc");
        Preview preview = desk.preview(files);
        Set<String> staff = preview.proposals().stream()
                .map(Proposal::key)
                .filter(key -> key.startsWith("staff:"))
                .collect(Collectors.toSet());
        assertThat(staff).hasSize(6);

        desk.apply(desk.decide(preview, new Decisions(staff, Set.of())));

        assertThat(desk.preview(files).proposals())
                .noneMatch(proposal -> proposal.key().startsWith("staff:"));
        assertThat(desk.register().people().stream()
                        .filter(person -> "S20007".equals(person.text(PersonColumn.STAFF_REF)))
                        .map(person -> person.text(PersonColumn.EMAIL)))
                .containsExactly("james.reynolds1@council.example");
    }

    @Test
    void workers_without_a_name_are_listed_and_nobody_is_made_up() {
        new Caller.Portal().run(() -> settings.set(SsdWorkers.IRO_ROLES, "REL.IRO"));

        Preview preview = desk.preview(SampleFiles.files("council-60/ssd-mosaic"));

        assertThat(preview.unknownStaff()).contains("staff number S20000", "staff number S20014");
        desk.apply(preview);
        assertThat(desk.register().people()).isEmpty();
    }

    @Test
    void wordings_of_codes_are_read_and_unknown_ones_left_for_a_person() {
        Applied applied = desk.in(
                PERSON,
                EPISODES,
                reviews(
                        "r1,c2,,2025-07-01,N,Child physically attends and speaks for him or herself (Attendance)",
                        "r2,c2,,2025-10-01,N,Came along"));

        assertThat(desk.reviewsOf("p1").stream()
                        .filter(DiaryEntry::isHeld)
                        .map(review -> review.row().text(IMPORTED_CODE)))
                .containsExactly("PN1", null);
        assertThat(applied.files().get(2).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.column()).isEqualTo("clar_cla_review_participation");
            assertThat(finding.value()).isEqualTo("Came along");
            assertThat(finding.severity()).isEqualTo(Severity.WARNED);
        });
    }

    @Test
    void a_review_without_a_day_is_planned_one_to_come_is_booked_and_a_cancelled_one_never_counts() {
        desk.in(PERSON, EPISODES, reviews("r1,c2,2026-10-20,2026-10-12,N,", "r9,c2,,2026-01-01,Y,PN1"));

        assertThat(desk.reviewsOf("p1")).singleElement().satisfies(review -> {
            assertThat(review.row().text(REVIEW_REF)).isEqualTo("r1");
            assertThat(review.row().text(STATUS)).isEqualTo("PLANNED");
            assertThat(review.row().day(DUE_DATE)).isEqualTo(LocalDate.of(2026, 10, 20));
            assertThat(review.day()).isEqualTo(LocalDate.of(2026, 10, 12));
        });

        desk.in(PERSON, EPISODES, reviews("r1,c2,2026-10-20,2026-10-12,Y,"));
        assertThat(desk.reviewsOf("p1").stream().filter(DiaryEntry::isOpen)).noneMatch(review -> review.hasRef("r1"));
    }

    @Test
    void a_held_review_whose_day_moves_stays_the_same_review() {
        desk.in(PERSON, EPISODES, reviews("r1,c2,,2025-07-01,N,PN1"));
        long id = desk.reviewsOf("p1").getFirst().row().id();

        desk.in(PERSON, EPISODES, reviews("r1,c2,,2025-07-03,N,PN1"));

        DiaryEntry review = desk.reviewsOf("p1").getFirst();
        assertThat(review.row().id()).isEqualTo(id);
        assertThat(review.heldOn()).isEqualTo(LocalDate.of(2025, 7, 3));
    }

    @Test
    void the_newest_period_of_care_counts_and_mothers_are_left_out() {
        Applied applied = desk.in(PERSON, EPISODES);

        assertThat(desk.register().children()).hasSize(1);
        Row<ChildColumn> child = desk.child("p1").child();
        assertThat(child.day(CARE_START)).isEqualTo(LocalDate.of(2025, 6, 10));
        assertThat(child.day(CARE_END)).isNull();
        assertThat(child.day(LAST_IRO_CONTACT)).isEqualTo(LocalDate.of(2026, 8, 20));
        assertThat(applied.files().getFirst().findings())
                .extracting(Finding::whatIsWrong)
                .containsExactly("1 people without a period of care were left out.");
    }

    @Test
    void a_child_who_died_is_marked() {
        desk.in(PERSON, EPISODES);
        desk.in(file("p.csv", "pers_person_id,pers_dob,pers_death_date", "p1,2012-05-01,2026-09-01"), EPISODES);

        assertThat(desk.child("p1").child().day(DIED_ON)).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void a_table_says_which_other_one_it_needs() {
        Preview preview = desk.preview(PERSON);

        assertThat(person(preview).findings().getFirst().whatIsWrong())
                .isEqualTo("SSD person cannot be read without SSD episodes.");
        assertThat(preview.counts()).isEqualTo(new Counts(0, 0, 0, 2, 0));
    }

    @Test
    void tables_of_two_extracts_do_not_mix() {
        Preview preview = desk.preview(SampleFiles.files("council-60/ssd-mosaic", "council-60/ssd-eclipse"));

        assertThat(preview.files())
                .filteredOn(file -> file.outcome() == FileReport.Outcome.REFUSED)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(file -> assertThat(file.sentence()).contains("Choose the tables of one extract only."));
    }

    private static ExtractFile reviews(String... rows) {
        List<String> lines = new ArrayList<>();
        lines.add("clar_cla_review_id,clar_cla_id,clar_cla_review_due_date,clar_cla_review_date,"
                + "clar_cla_review_cancelled,clar_cla_review_participation");
        lines.addAll(List.of(rows));
        return file("ssd_cla_reviews.csv", lines.toArray(String[]::new));
    }

    private static FileReport person(Preview preview) {
        return preview.files().stream()
                .filter(file -> file.kind() == FileKind.SSD_PERSON)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static String name(ChildCard card, ChildColumn column) {
        return PersonNames.of(
                (Row<PersonColumn>) Objects.requireNonNull(card.child().get(column)));
    }
}
