package org.heard.importing;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;
import org.heard.identity.PersonColumn;

/** Whether a row of people can go in at all. */
final class PersonRowCheck {
    private final RowReader row;
    private final Books books;

    PersonRowCheck(RowReader row, Books books) {
        this.row = row;
        this.books = books;
    }

    boolean isFit() {
        Optional<ChildCard> known = books.register().child(row.cell("child_id"));
        name("first_name", 100);
        name("last_name", 255);
        boolean named = known.map(card -> card.person().text(PersonColumn.FIRST_NAME))
                .filter(name -> !name.isEmpty())
                .isPresent();
        if (!row.has("first_name") && !named) {
            row.refuse("first_name", "The first name is missing.", "Fill it in and import again.");
        }
        careDates(known);
        for (String needed : new String[] {"first_name", "date_of_birth", "care_start"}) {
            if (row.cell(needed).equals(TemplateCells.CLEAR)) {
                row.refuse(needed, "This column cannot be emptied.", "Give the right value.");
            }
        }
        if (!row.isRefused()) {
            warnOfAge();
        }
        return !row.isRefused();
    }

    private void name(String column, int most) {
        if (row.cell(column).length() > most) {
            row.refuse(column, "The name is longer than " + most + " characters.", "Correct it and import again.");
        }
    }

    private void careDates(Optional<ChildCard> known) {
        LocalDate start = day("care_start")
                .or(() -> known.map(card -> card.child().day(ChildColumn.CARE_START)))
                .orElse(null);
        Optional<LocalDate> end = day("care_end");
        if (start == null && !row.isRefused()) {
            row.refuse(
                    "care_start",
                    "The day on which care began is missing.",
                    "Fill it in: the dates of reviews are worked out from it.");
        }
        if (start != null && end.isPresent() && end.get().isBefore(start)) {
            row.refuse("care_end", "Care ends before it begins.", "Correct the dates and import again.");
        }
    }

    private Optional<LocalDate> day(String column) {
        if (!row.has(column) || row.cell(column).equals(TemplateCells.CLEAR)) {
            return Optional.empty();
        }
        return switch (ReadDay.council(row.cell(column))) {
            case ReadDay.Day day -> Optional.of(day.day());
            case ReadDay.NotADay no -> {
                row.refuse(column, no.wrong(), no.toDo());
                yield Optional.empty();
            }
        };
    }

    /** Eighteen or older, and still in care by this row. */
    void warnOfAge() {
        if (row.has("care_end") || !(ReadDay.exact(row.cell("date_of_birth")) instanceof ReadDay.Day birth)) {
            return;
        }
        if (!birth.day().plusYears(18).isAfter(books.today())) {
            row.warn("date_of_birth", "This young person is 18 or older.", "If care has ended, fill in care_end.");
        }
    }
}
