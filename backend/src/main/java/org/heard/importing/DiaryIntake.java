package org.heard.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.identity.ChildCard;
import org.heard.review.DiaryEntry;

/** Our template of reviews: held ones with their code, the planned one of each child, and what was cancelled. */
final class DiaryIntake implements Intake {

    /** In the order in which rows go in: what is over first, so that one open review is left for what is planned. */
    private enum Status {
        CANCELLED,
        HELD,
        PLANNED
    }

    private record Line(RowReader row, ChildCard card, Status status) {}

    @Override
    public void take(List<Tally> files, Books books) {
        files.forEach(file -> take(file, books));
    }

    private void take(Tally file, Books books) {
        ChildIds ids = new ChildIds(books.register());
        List<Line> lines = new ArrayList<>();
        for (RowReader row : file.readers()) {
            if (row.isSound()) {
                Optional<ChildCard> card = ids.known(row, "child_id");
                Optional<Status> status = status(row);
                if (card.isPresent() && status.isPresent()) {
                    lines.add(new Line(row, card.get(), status.get()));
                }
            }
        }
        refuseTwice(lines);
        DiaryRow into = new DiaryRow(books, file, "diary");
        lines.stream()
                .filter(line -> !line.row().isRefused())
                .sorted(Comparator.comparing(Line::status))
                .forEach(line -> take(line, into, books.today()));
        books.diary().all().stream()
                .filter(entry -> entry.isOpen() && !file.met(entry))
                .forEach(entry -> file.misses(missed(entry)));
    }

    private static void take(Line line, DiaryRow into, LocalDate today) {
        switch (line.status()) {
            case CANCELLED -> into.cancelled(line.row(), line.card());
            case HELD -> into.held(line.row(), line.card(), today);
            case PLANNED -> into.planned(line.row(), line.card());
        }
    }

    private static Optional<Status> status(RowReader row) {
        for (Status status : Status.values()) {
            if (status.name().equalsIgnoreCase(row.cell("status"))) {
                return Optional.of(status);
            }
        }
        row.refuse("status", "The status is missing or not known.", "It is planned, held or cancelled.");
        return Optional.empty();
    }

    /** The same review in two rows, or two planned reviews for one child: nobody can say which row counts. */
    private static void refuseTwice(List<Line> lines) {
        Map<String, List<Line>> byReview = new LinkedHashMap<>();
        Map<String, List<Line>> plannedByChild = new HashMap<>();
        for (Line line : lines) {
            String ref = line.row().cell("review_ref");
            String key = ref.isEmpty() ? line.row().cell("held_date") : ref;
            if (!key.isEmpty()) {
                byReview.computeIfAbsent(line.card().ref() + " " + key, _ -> new ArrayList<>())
                        .add(line);
            }
            if (line.status() == Status.PLANNED) {
                plannedByChild
                        .computeIfAbsent(line.card().ref(), _ -> new ArrayList<>())
                        .add(line);
            }
        }
        byReview.values().forEach(same -> refuse(same, "The same review is in the file more than once"));
        plannedByChild.values().forEach(same -> refuse(same, "The child has more than one planned review in the file"));
    }

    private static void refuse(List<Line> lines, String wrong) {
        if (lines.size() > 1) {
            String numbers =
                    lines.stream().map(line -> Long.toString(line.row().line())).collect(Collectors.joining(" and "));
            lines.forEach(line -> line.row()
                    .refuse("child_id", wrong + " (lines " + numbers + ").", "Keep one; until then none is taken."));
        }
    }

    private static String missed(DiaryEntry entry) {
        LocalDate day = entry.day();
        return entry.childRef() + (day == null ? "" : ", " + ReadDay.SHOWN.format(day));
    }
}
