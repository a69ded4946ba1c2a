package org.heard.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;

/** SSDA903 Header: that a child exists, their date of birth and ethnic group. It has nobody's name. */
final class HeaderIntake implements Intake {

    private record Line(RowReader row, LocalDate dateOfBirth) {}

    @Override
    public void take(List<Tally> files, Books books) {
        files.forEach(file -> take(file, books));
    }

    private void take(Tally file, Books books) {
        ChildIds ids = new ChildIds(books.register());
        Map<String, List<Line>> byChild = new LinkedHashMap<>();
        for (RowReader row : file.readers()) {
            if (row.isSound() && ids.proper(row, "child")) {
                LocalDate dateOfBirth = dateOfBirth(row, "dob", books.today());
                if (dateOfBirth != null) {
                    byChild.computeIfAbsent(row.cell("child"), _ -> new ArrayList<>())
                            .add(new Line(row, dateOfBirth));
                }
            }
        }
        byChild.forEach((ref, lines) -> take(ref, lines, ids, file, books));
        books.register().children().stream().filter(card -> !file.met(card)).forEach(card -> file.misses(card.ref()));
    }

    /** A day on which somebody can have been born; {@code null}, and the row refused, otherwise. */
    static @org.jspecify.annotations.Nullable LocalDate dateOfBirth(RowReader row, String column, LocalDate today) {
        LocalDate day = row.neededBirthday(column);
        if (day != null && day.isAfter(today)) {
            row.refuse(column, "The date of birth is in the future.", "Correct it in the case system.");
            return null;
        }
        return day;
    }

    private static void take(String ref, List<Line> lines, ChildIds ids, Tally file, Books books) {
        LocalDate dateOfBirth = lines.getFirst().dateOfBirth();
        if (lines.stream().anyMatch(line -> !line.dateOfBirth().equals(dateOfBirth))) {
            lines.forEach(line -> line.row()
                    .refuse(
                            "child",
                            "The same child is in the file with different dates of birth (lines " + numbers(lines)
                                    + ").",
                            "Find out which one is right; until then none is taken."));
            return;
        }
        lines.subList(1, lines.size()).forEach(line -> line.row().say("child", "The same child again; counted once."));
        RowReader row = lines.getFirst().row();
        card(ref, dateOfBirth, row, "child", ids, books).ifPresent(card -> {
            file.meets(card);
            CensusCode.ETHNICITY
                    .read(row, "ethnic")
                    .ifPresent(code -> card.child().set(ChildColumn.ETHNICITY, code));
        });
    }

    private static String numbers(List<Line> lines) {
        return String.join(
                ", ",
                lines.stream().map(line -> Long.toString(line.row().line())).toList());
    }

    /** The child with that id, made if new; refuses the row when the id belongs to a child born on another day. */
    static Optional<ChildCard> card(
            String ref, LocalDate dateOfBirth, RowReader row, String column, ChildIds ids, Books books) {
        Optional<ChildCard> known = books.register().child(ref);
        if (known.isPresent()) {
            if (known.get().dateOfBirth().equals(dateOfBirth)) {
                return known;
            }
            row.refuse(
                    column,
                    "This id belongs to a child born on "
                            + ReadDay.SHOWN.format(known.get().dateOfBirth()) + ".",
                    "Check the id and the date of birth in the case system. An import never changes a date of birth.");
            return Optional.empty();
        }
        if (!ids.mayBeNew(row, column, dateOfBirth)) {
            return Optional.empty();
        }
        ChildCard card = books.register().addChild(ref, dateOfBirth);
        ids.added(card);
        return Optional.of(card);
    }
}
