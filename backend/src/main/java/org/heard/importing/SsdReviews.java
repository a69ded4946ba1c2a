package org.heard.importing;

import static org.heard.importing.FileKind.SSD_REVIEWS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.identity.ChildCard;

/** Reviews of an SSD extract: held when they have a day, planned when they have none or one to come, or cancelled. */
final class SsdReviews {
    private static final Map<String, String> HELD = Map.of(
            "review_ref", "clar_cla_review_id",
            "held_date", "clar_cla_review_date",
            "due_date", "clar_cla_review_due_date",
            "participation_code", "clar_cla_review_participation");
    private static final Map<String, String> PLANNED = Map.of(
            "review_ref", "clar_cla_review_id",
            "planned_date", "clar_cla_review_date",
            "due_date", "clar_cla_review_due_date");

    private final SsdTables tables;
    private final SsdPeople people;
    private final Books books;

    SsdReviews(SsdTables tables, SsdPeople people, Books books) {
        this.tables = tables;
        this.people = people;
        this.books = books;
    }

    private record Line(RowReader row, ChildCard card) {}

    void take() {
        tables.table(SSD_REVIEWS).ifPresent(this::take);
    }

    /** What is over goes first, so that one open review is left for what is planned. */
    private void take(Tally file) {
        DiaryRow into = new DiaryRow(books, file, "ssd");
        Map<String, List<Line>> planned = new HashMap<>();
        for (RowReader row : tables.rows(SSD_REVIEWS)) {
            LocalDate day = row.day("clar_cla_review_date");
            Optional<ChildCard> card = whose(row);
            if (card.isEmpty() || row.isRefused()) {
                continue;
            }
            if (row.cell("clar_cla_review_cancelled").equalsIgnoreCase("Y")) {
                into.cancelled(row.as(PLANNED), card.get());
            } else if (day != null && !day.isAfter(books.today())) {
                into.held(row.as(HELD), card.get(), books.today());
            } else {
                planned.computeIfAbsent(card.get().ref(), _ -> new ArrayList<>())
                        .add(new Line(row, card.get()));
            }
        }
        planned.values().forEach(lines -> plan(lines, into));
    }

    private static void plan(List<Line> lines, DiaryRow into) {
        if (lines.size() > 1) {
            lines.forEach(line -> line.row()
                    .refuse(
                            "clar_cla_review_id",
                            "The child has more than one planned review in the file.",
                            "A child has one at a time: cancel the others in the case system."));
            return;
        }
        lines.forEach(line -> into.planned(line.row().as(PLANNED), line.card()));
    }

    private Optional<ChildCard> whose(RowReader row) {
        Optional<ChildCard> card = row.has("clar_cla_person_id")
                ? people.child(row.cell("clar_cla_person_id"))
                : people.childOfCare(row.cell("clar_cla_id"));
        if (card.isEmpty()) {
            row.refuse(
                    "clar_cla_id",
                    "The portal knows no child with this period of care.",
                    "Export all tables together.");
        }
        return card;
    }
}
