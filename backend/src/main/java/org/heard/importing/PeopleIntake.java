package org.heard.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.base.Role;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;

/** Our template of people: one row a child, with what no case system's extract has: names, telephones, carers, advocates. */
final class PeopleIntake implements Intake {

    @Override
    public void take(List<Tally> files, Books books) {
        files.forEach(file -> take(file, books));
    }

    private void take(Tally file, Books books) {
        ChildIds ids = new ChildIds(books.register());
        Map<String, List<RowReader>> byChild = new LinkedHashMap<>();
        for (RowReader row : file.readers()) {
            if (row.isSound() && ids.proper(row, "child_id")) {
                byChild.computeIfAbsent(row.cell("child_id"), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<String, ChildCard> byNameAndBirthday = new HashMap<>();
        books.register().children().forEach(card -> byNameAndBirthday.putIfAbsent(nameAndBirthday(card), card));
        PersonCells cells = new PersonCells(
                books, new HelperDesk(books, Role.CARER), new HelperDesk(books, Role.ADVOCATE), new StaffDesk(books));
        byChild.values()
                .forEach(rows -> once(rows, books)
                        .filter(row -> new PersonRowCheck(row, books).isFit())
                        .ifPresent(row -> take(row, ids, books, cells).ifPresent(card -> {
                            file.meets(card);
                            warnOfNamesake(row, card, byNameAndBirthday);
                        })));
        if (file.readers().stream().anyMatch(row -> row.has("upn"))) {
            file.note("UPNs are not kept: the portal does not need them.", "", Severity.SAID);
        }
        books.register().children().stream()
                .filter(card -> !file.met(card) && card.child().day(ChildColumn.CARE_END) == null)
                .forEach(card -> file.misses(card.ref()));
    }

    private static Optional<ChildCard> take(RowReader row, ChildIds ids, Books books, PersonCells cells) {
        LocalDate dateOfBirth = HeaderIntake.dateOfBirth(row, "date_of_birth", books.today());
        if (dateOfBirth == null) {
            return Optional.empty();
        }
        Optional<ChildCard> card = HeaderIntake.card(row.cell("child_id"), dateOfBirth, row, "child_id", ids, books);
        card.ifPresent(child -> cells.take(row, child));
        return card;
    }

    /** The row to take: none when the child is there twice with different values. */
    private static Optional<RowReader> once(List<RowReader> rows, Books books) {
        RowReader first = rows.getFirst();
        if (rows.stream().anyMatch(row -> !row.saysTheSameAs(first))) {
            String lines = rows.stream().map(row -> Long.toString(row.line())).collect(Collectors.joining(" and "));
            rows.forEach(row -> {
                new PersonRowCheck(row, books).warnOfAge();
                row.refuse(
                        "child_id",
                        "The same child is in the file more than once (lines " + lines + ").",
                        "Keep one row for each child, or correct the id; until then none is taken.");
            });
            return Optional.empty();
        }
        rows.subList(1, rows.size()).forEach(row -> row.say("child_id", "The same row again; counted once."));
        return Optional.of(first);
    }

    private static void warnOfNamesake(RowReader row, ChildCard card, Map<String, ChildCard> known) {
        ChildCard other = known.putIfAbsent(nameAndBirthday(card), card);
        if (card.isFresh()
                && other != null
                && !other.ref().equals(card.ref())
                && !card.nameForComparing().isEmpty()) {
            row.warn(
                    "child_id",
                    "Child " + other.ref()
                            + " has the same name and date of birth: probably the same child under a second id.",
                    "If so, correct the id in the case system. The portal keeps them as two children.");
        }
    }

    private static String nameAndBirthday(ChildCard card) {
        return Objects.toString(card.nameForComparing()) + " " + card.dateOfBirth();
    }
}
