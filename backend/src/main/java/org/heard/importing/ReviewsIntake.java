package org.heard.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;
import org.heard.review.CollectionYears;
import org.jspecify.annotations.Nullable;

/** SSDA903 Reviews: when reviews were held, and how the child took part. */
final class ReviewsIntake implements Intake {

    private record Line(RowReader row, ChildCard card, LocalDate held, String code) {}

    @Override
    public void take(List<Tally> files, Books books) {
        files.forEach(file -> take(file, books));
    }

    private void take(Tally file, Books books) {
        ChildIds ids = new ChildIds(books.register());
        Map<String, List<Line>> byReview = new LinkedHashMap<>();
        for (RowReader row : file.readers()) {
            if (isTotal(row)) {
                row.say("child", "This looks like a total at the end of a report; left out.");
            } else if (row.isSound()) {
                read(row, ids, books.today())
                        .ifPresent(line -> byReview.computeIfAbsent(
                                        line.card().ref() + " " + line.held(), _ -> new ArrayList<>())
                                .add(line));
            }
        }
        HeldReviews held = new HeldReviews(books, file);
        byReview.values()
                .forEach(lines -> once(lines)
                        .ifPresent(line -> held.take(line.row(), line.card(), line.held(), line.code(), "903")));
        sayOutsideYear(
                byReview.values().stream().flatMap(List::stream).toList(), new CollectionYears(books.settings()));
    }

    private static boolean isTotal(RowReader row) {
        return row.cell("child").toLowerCase(Locale.ROOT).matches("(grand |sub)?totals?:?") && !row.has("review_code");
    }

    private static Optional<Line> read(RowReader row, ChildIds ids, LocalDate today) {
        Optional<ChildCard> card = ids.known(row, "child");
        LocalDate held = row.neededDay("review", "The date of the review is missing (rule 166).");
        String code = code(row);
        if (card.isEmpty() || held == null || code == null || !sameBirthday(row, card.get())) {
            return Optional.empty();
        }
        if (held.isAfter(today)) {
            row.refuse(
                    "review",
                    "The review is in the future, so it cannot have been held.",
                    "If it is planned, put it into the review diary.");
            return Optional.empty();
        }
        ReviewChecks.warn(row, card.get(), held, code, "review", "review_code");
        return Optional.of(new Line(row, card.get(), held, code));
    }

    private static @Nullable String code(RowReader row) {
        if (!row.has("review_code")) {
            row.refuse(
                    "review_code", "The participation code is missing (rule 167).", "Fill it in in the case system.");
            return null;
        }
        return switch (ReadCode.of(row.cell("review_code"))) {
            case ReadCode.Code code -> {
                if (!code.remark().isEmpty()) {
                    row.say("review_code", code.remark());
                }
                yield code.code();
            }
            case ReadCode.NotACode no -> {
                row.refuse("review_code", no.wrong() + " (rule 167)", "It is one of PN0 to PN7.");
                yield null;
            }
        };
    }

    private static boolean sameBirthday(RowReader row, ChildCard card) {
        if (!row.has("dob")) {
            row.warn("dob", "The date of birth is missing.", "The one from the Header is used.");
            return true;
        }
        LocalDate day = row.birthday("dob");
        if (day != null && !day.equals(card.child().day(ChildColumn.DATE_OF_BIRTH))) {
            row.refuse(
                    "dob",
                    "The date of birth differs from the Header, where it is " + ReadDay.SHOWN.format(card.dateOfBirth())
                            + " (rule INT17).",
                    "Correct whichever is wrong in the case system; an import never changes a date of birth.");
        }
        return !row.isRefused();
    }

    /** The row to take for one child and day: none when rows contradict each other. */
    private static Optional<Line> once(List<Line> lines) {
        String numbers =
                lines.stream().map(line -> Long.toString(line.row().line())).collect(Collectors.joining(" and "));
        if (lines.stream().map(Line::code).distinct().count() > 1) {
            lines.forEach(line -> line.row()
                    .refuse(
                            "review_code",
                            "Lines " + numbers + " give different codes for the same review.",
                            "Find out which one is right; until then none is taken."));
            return Optional.empty();
        }
        if (lines.size() > 1) {
            lines.forEach(
                    line -> line.row().say("review", "The same review is on lines " + numbers + "; counted once."));
        }
        return Optional.of(lines.getFirst());
    }

    /** A file is mostly of one collection year; what lies outside is kept and said. */
    private static void sayOutsideYear(List<Line> lines, CollectionYears years) {
        Map<Integer, Long> counts =
                lines.stream().collect(Collectors.groupingBy(line -> year(line, years), Collectors.counting()));
        counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() * 10 >= lines.size() * 9L)
                .ifPresent(
                        most -> lines.stream()
                                .filter(line -> year(line, years) != most.getKey())
                                .forEach(
                                        line -> line.row()
                                                .say(
                                                        "review",
                                                        "Outside the year that this file is for; kept, and not in that year's export.")));
    }

    private static int year(Line line, CollectionYears years) {
        return years.of(line.held()).from().getYear();
    }
}
