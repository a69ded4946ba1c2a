package org.heard.importing;

import static org.heard.importing.FileKind.SSD_EPISODES;
import static org.heard.importing.FileKind.SSD_PERSON;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.base.rows.Row;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;
import org.heard.identity.PersonColumn;

/** The children of an SSD extract: everybody with a period of care. The person table also has mothers and others. */
final class SsdPeople {
    private final SsdTables tables;
    private final Books books;
    private final Map<String, ChildCard> byPersonId = new HashMap<>();
    private final Map<String, String> personByCareId = new HashMap<>();

    SsdPeople(SsdTables tables, Books books) {
        this.tables = tables;
        this.books = books;
    }

    /** Finds or makes the children. False, with a finding, when the extract's ids are not those of the portal's children. */
    boolean take() {
        for (RowReader row : tables.rows(SSD_EPISODES)) {
            personByCareId.put(row.cell("clae_cla_id"), row.cell("clae_person_id"));
        }
        books.register().children().forEach(card -> {
            String id = card.child().text(ChildColumn.SSD_PERSON_ID);
            if (id != null) {
                byPersonId.put(id, card);
            }
        });
        return tables.table(SSD_PERSON).map(this::take).orElse(true);
    }

    private boolean take(Tally file) {
        Set<String> inCare = new HashSet<>(personByCareId.values());
        var children = tables.rows(SSD_PERSON).stream()
                .filter(row -> inCare.contains(row.cell("pers_person_id")))
                .toList();
        Optional<SsdIds> choice = SsdIds.choose(children, file, books);
        if (choice.isEmpty()) {
            return false;
        }
        int others = tables.rows(SSD_PERSON).size() - children.size();
        if (others > 0) {
            file.note(others + " people without a period of care were left out.", "", Severity.SAID);
        }
        ChildIds ids = new ChildIds(books.register());
        children.forEach(row -> take(row, choice.get(), ids, file));
        books.register().children().stream()
                .filter(card -> !file.met(card) && card.child().day(ChildColumn.CARE_END) == null)
                .forEach(card -> file.misses(card.ref()));
        return true;
    }

    private void take(RowReader row, SsdIds choice, ChildIds ids, Tally file) {
        String personId = row.cell("pers_person_id");
        Optional<ChildCard> card = Optional.ofNullable(byPersonId.get(personId))
                .filter(known -> sameBirthday(row, known))
                .or(() -> byRef(row, choice.column(), ids));
        if (card.isEmpty() || row.isRefused()) {
            return;
        }
        file.meets(card.get());
        byPersonId.put(personId, card.get());
        Row<PersonColumn> person = card.get().person();
        card.get().child().set(ChildColumn.SSD_PERSON_ID, personId);
        if (row.has("pers_forename") && row.cell("pers_forename").length() <= 100) {
            person.set(PersonColumn.FIRST_NAME, row.cell("pers_forename"));
        }
        if (row.has("pers_surname") && row.cell("pers_surname").length() <= 255) {
            person.set(PersonColumn.LAST_NAME, row.cell("pers_surname"));
        }
        CensusCode.ETHNICITY
                .of(row.cell("pers_ethnicity"))
                .ifPresent(code -> card.get().child().set(ChildColumn.ETHNICITY, code));
        LocalDate died = row.day("pers_death_date");
        if (died != null) {
            card.get().child().set(ChildColumn.DIED_ON, died);
        }
    }

    private static boolean sameBirthday(RowReader row, ChildCard known) {
        LocalDate birthday = row.birthday("pers_dob");
        if (birthday != null && !birthday.equals(known.dateOfBirth())) {
            row.refuse(
                    "pers_dob",
                    "This id belongs to a child born on " + ReadDay.SHOWN.format(known.dateOfBirth()) + ".",
                    "Check it in the case system. An import never changes a date of birth.");
        }
        return true;
    }

    private Optional<ChildCard> byRef(RowReader row, String column, ChildIds ids) {
        if (!ids.proper(row, column)) {
            return Optional.empty();
        }
        Optional<ChildCard> known = books.register().child(row.cell(column));
        if (known.isPresent() && !row.has("pers_dob")) {
            return known;
        }
        LocalDate birthday = HeaderIntake.dateOfBirth(row, "pers_dob", books.today());
        return birthday == null
                ? Optional.empty()
                : HeaderIntake.card(row.cell(column), birthday, row, column, ids, books);
    }

    /** The child with that person id of the case system. */
    Optional<ChildCard> child(String personId) {
        return Optional.ofNullable(byPersonId.get(personId));
    }

    /** The child of that period of care. */
    Optional<ChildCard> childOfCare(String careId) {
        return Optional.ofNullable(personByCareId.get(careId)).flatMap(this::child);
    }
}
