package org.heard.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.identity.ChildColumn.CONTACT_BY;
import static org.heard.identity.ChildColumn.FORM_VERSION;
import static org.heard.identity.ChildColumn.IRO;
import static org.heard.identity.ChildColumn.LANGUAGE;
import static org.heard.identity.ChildColumn.PHONE_CONFIRMED;
import static org.heard.identity.PersonColumn.CONTACT_CONFIRMED;
import static org.heard.identity.PersonColumn.EMAIL;
import static org.heard.identity.PersonColumn.PHONE;
import static org.heard.importing.SampleFiles.file;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.Role;
import org.heard.base.rows.Row;
import org.heard.identity.ChildCard;
import org.heard.identity.LinkColumn;
import org.heard.identity.People;
import org.heard.identity.PersonColumn;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our own people template, by the rules of importing again. */
@PortalTest
class PeopleImportTest {
    private final Desk desk;
    private final TestTime time;
    private final JdbcOperations database;
    private final People people;

    PeopleImportTest(Desk desk, TestTime time, JdbcOperations database, People people) {
        this.desk = desk;
        this.time = time;
        this.database = database;
        this.people = people;
    }

    @BeforeEach
    void it_is_the_day_of_the_extract() {
        time.is(LocalDate.of(2026, 9, 30));
    }

    /** A row of people: an id, a name, a date of birth, a start of care, and what is said besides. */
    private static Map<String, String> row(String id, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("child_id", id);
        row.put("first_name", "Amara");
        row.put("last_name", "Okafor");
        row.put("date_of_birth", "01/05/2012");
        row.put("care_start", "10/06/2025");
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }

    @SafeVarargs
    private static ExtractFile people(Map<String, String>... rows) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", rows[0].keySet()));
        for (Map<String, String> row : rows) {
            lines.add(String.join(",", row.values()));
        }
        return file("people.csv", lines.toArray(String[]::new));
    }

    @Test
    void an_empty_cell_changes_nothing_and_the_word_clear_empties() {
        desk.in(people(row("7", "language", "Polish", "child_phone", "07700 900123")));

        desk.in(people(row("7", "language", "", "child_phone", "")));
        assertThat(desk.child("7").child().text(LANGUAGE)).isEqualTo("Polish");

        desk.in(people(row("7", "language", "CLEAR", "child_phone", "CLEAR")));
        assertThat(desk.child("7").child().text(LANGUAGE)).isNull();
        assertThat(desk.child("7").person().text(PHONE)).isNull();
    }

    @Test
    void who_is_not_in_the_file_stays_and_is_listed() {
        desk.in(people(row("7"), row("8", "first_name", "Ben")));

        Applied applied = desk.in(people(row("7")));

        assertThat(applied.files().getFirst().notInFile()).containsExactly("8");
        assertThat(desk.register().children()).hasSize(2);
    }

    @Test
    void old_and_new_values_are_shown_before_anything_is_written() {
        desk.in(people(row("7", "language", "Polish")));

        Preview preview = desk.preview(people(row("7", "language", "English")));

        assertThat(preview.counts()).isEqualTo(new Counts(0, 1, 0, 0, 0));
        assertThat(preview.files().getFirst().changes())
                .containsExactly(new Change("7", "language", "Polish", "English"));
        assertThat(desk.child("7").child().text(LANGUAGE)).isEqualTo("Polish");
    }

    @Test
    void how_a_child_chose_to_be_reached_stays_and_the_difference_is_said() {
        desk.in(people(row("7", "child_phone", "07700 900123", "contact_by", "text")));
        change("UPDATE child SET contact_by = 'letter', contact_chosen_by_child = TRUE");

        Applied applied = desk.in(people(row("7", "child_phone", "07700 900456", "contact_by", "text")));

        assertThat(desk.child("7").child().text(CONTACT_BY)).isEqualTo("letter");
        assertThat(desk.child("7").person().text(PHONE)).isEqualTo("+447700900123");
        assertThat(applied.counts()).isEqualTo(new Counts(0, 0, 1, 0, 1));
        assertThat(applied.files().getFirst().findings())
                .extracting(Finding::column, Finding::whatIsWrong)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "contact_by", "The child chose how to be reached, so this was not taken."),
                        org.assertj.core.groups.Tuple.tuple(
                                "child_phone", "The child chose how to be reached, so this was not taken."));
    }

    @Test
    void questions_that_staff_chose_for_a_child_are_not_changed_back() {
        desk.in(people(row("7", "form_version", "8to11")));
        assertThat(desk.child("7").child().text(FORM_VERSION)).isEqualTo("8to11");
        new Caller.Portal()
                .run(() -> people.chooseForm(new ChildId(desk.child("7").child().id()), "symbols"));

        Applied again = desk.in(people(row("7", "form_version", "8to11")));

        assertThat(desk.child("7").child().text(FORM_VERSION)).isEqualTo("symbols");
        assertThat(again.files().getFirst().findings())
                .extracting(Finding::whatIsWrong)
                .anyMatch(wrong -> wrong.contains("chosen for this child in the portal"));
    }

    @Test
    void a_changed_number_of_a_child_is_unconfirmed_again() {
        desk.in(people(row("7", "child_phone", "07700 900123")));
        change("UPDATE child SET phone_confirmed = TRUE");

        desk.in(people(row("7", "child_phone", "07700900123")));
        assertThat(desk.child("7").child().yes(PHONE_CONFIRMED)).isTrue();

        desk.in(people(row("7", "child_phone", "07700 900456")));
        assertThat(desk.child("7").child().yes(PHONE_CONFIRMED)).isFalse();
    }

    @Test
    void a_changed_address_of_a_carer_is_unconfirmed_and_the_carer_stays_the_same_person() {
        desk.in(people(row("7", "carer_name", "Henry Fox", "carer_email", "henry@carer.example")));
        long henry = carer("7").id();

        desk.in(people(row("7", "carer_name", "Henry Fox", "carer_email", "fox@carer.example")));

        assertThat(carer("7").id()).isEqualTo(henry);
        assertThat(carer("7").text(EMAIL)).isEqualTo("fox@carer.example");
        assertThat(carer("7").yes(CONTACT_CONFIRMED)).isFalse();
    }

    @Test
    void another_carer_begins_today_and_the_one_before_ended_yesterday() {
        desk.in(people(row("7", "carer_name", "Henry Fox", "carer_email", "henry@carer.example")));
        time.is(LocalDate.of(2026, 11, 2));

        desk.in(people(row("7", "carer_name", "Rosie Young", "carer_email", "rosie@carer.example")));

        assertThat(desk.child("7").links())
                .extracting(link -> link.day(LinkColumn.FROM), link -> link.day(LinkColumn.UNTIL))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 11, 1)),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 11, 2), null));
        assertThat(PersonNames.of(carer("7"))).isEqualTo("Rosie Young");
    }

    @Test
    void a_helper_whom_a_person_linked_by_hand_stays() {
        desk.in(people(row("7")));
        change("INSERT INTO person (id, role, first_name, last_name, created_at) VALUES (9001, 'CARER', 'Aunt', 'May',"
                + " CURRENT_TIMESTAMP)");
        change("INSERT INTO support_link (child_id, supporter_id, relation, from_date) SELECT person_id, 9001, 'CARER',"
                + " '2026-01-01' FROM child");

        desk.in(people(row("7", "carer_name", "Henry Fox", "carer_phone", "07700 900001")));
        desk.in(people(row("7", "carer_name", "CLEAR")));

        assertThat(desk.child("7").links())
                .extracting(link -> link.yes(LinkColumn.IMPORTED), link -> link.day(LinkColumn.UNTIL) == null)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, true),
                        org.assertj.core.groups.Tuple.tuple(true, false));
    }

    @Test
    void brothers_and_sisters_share_a_carer() {
        desk.in(people(
                row("7", "carer_name", "Samuel Fox", "carer_phone", "07700 900488"),
                row("8", "first_name", "Ben", "carer_name", "samuel fox", "carer_phone", "07700900488")));

        assertThat(carer("7").id()).isEqualTo(carer("8").id());
    }

    @Test
    void an_advocate_is_known_again_by_their_email() {
        String[] sam = {
            "advocate_name",
            "Sam Example",
            "advocate_organisation",
            "Example Advocacy",
            "advocate_email",
            "Sam@Advocacy.example",
            "advocate_phone",
            "01632 960123"
        };
        Map<String, String> ben = row("8", sam);
        ben.put("first_name", "Ben");
        desk.in(people(row("7", sam), ben));

        assertThat(desk.register().people()).singleElement().satisfies(person -> {
            assertThat(person.text(EMAIL)).isEqualTo("sam@advocacy.example");
            assertThat(person.text(PHONE)).isEqualTo("+441632960123");
            assertThat(person.text(PersonColumn.ORGANISATION)).isEqualTo("Example Advocacy");
        });
    }

    @Test
    void an_iro_without_an_account_is_made_known_and_listed_and_gets_no_way_in() {
        Preview preview =
                desk.preview(people(row("7", "iro_name", "James Reynolds", "iro_email", "J.R@council.example")));
        assertThat(preview.unknownStaff()).containsExactly("j.r@council.example");

        desk.apply(preview);

        assertThat(desk.child("7").child().get(IRO)).isInstanceOf(Row.class);
        assertThat(count("SELECT COUNT(*) FROM invitation")).isZero();
        assertThat(count("SELECT COUNT(*) FROM own_code")).isZero();
        assertThat(count("SELECT COUNT(*) FROM outbox_message")).isZero();
    }

    @Test
    void every_file_that_goes_in_is_logged_even_when_it_changes_nothing() {
        desk.in(people(row("7")));

        Applied again = desk.in(people(row("7")));

        assertThat(again.counts()).isEqualTo(new Counts(0, 0, 1, 0, 0));
        assertThat(count("SELECT COUNT(*) FROM import_run WHERE file_name = 'people.csv' AND kind = 'PEOPLE'"))
                .isEqualTo(2);
        assertThat(count("SELECT COUNT(*) FROM import_run WHERE added = 1 AND LENGTH(sha256) = 64"))
                .isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM audit_entry WHERE action = 'IMPORTED'"))
                .isEqualTo(2);
    }

    @Test
    void a_preview_is_stale_once_something_else_changed_what_it_would_change() {
        desk.in(people(row("7", "language", "Polish")));
        Preview preview = desk.preview(people(row("7", "language", "English")));
        change("UPDATE child SET language = 'Welsh'");

        Applied applied = desk.apply(preview);

        assertThat(applied.stopped()).startsWith("What the portal knows has changed since the preview");
        assertThat(applied.files()).isEmpty();
        assertThat(desk.child("7").child().text(LANGUAGE)).isEqualTo("Welsh");
    }

    @Test
    void an_id_whose_capitals_or_zeros_were_lost_makes_no_new_child() {
        desk.in(people(row("EDGE01"), row("00123456", "first_name", "Ben")));

        Applied applied = desk.in(people(row("edge01"), row("123456", "first_name", "Ben")));

        assertThat(applied.counts().refused()).isEqualTo(2);
        assertThat(applied.files().getFirst().findings())
                .extracting(Finding::whatIsWrong)
                .containsExactly("The portal knows this child as EDGE01.", "The portal knows this child as 00123456.");
    }

    private Row<PersonColumn> carer(String ref) {
        ChildCard card = desk.child(ref);
        return ChildCard.supporter(card.importedLink(Role.CARER).orElseThrow());
    }

    private void change(String sql) {
        database.execute(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private int count(String sql) {
        return database.execute(connection -> {
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery(sql)) {
                found.next();
                return found.getInt(1);
            }
        });
    }
}
