package org.heard.importing;

import static org.heard.review.ReviewColumn.DUE_DATE;
import static org.heard.review.ReviewColumn.FORMAT;
import static org.heard.review.ReviewColumn.PLACE;
import static org.heard.review.ReviewColumn.PLANNED_DATE;
import static org.heard.review.ReviewColumn.PLANNED_TIME;
import static org.heard.review.ReviewColumn.REVIEW_REF;
import static org.heard.review.ReviewColumn.SOURCE;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.heard.base.Role;
import org.heard.base.rows.Row;
import org.heard.identity.ChildColumn;
import org.heard.identity.PersonColumn;
import org.heard.review.DiaryEntry;
import org.heard.review.Review;
import org.heard.review.ReviewColumn;
import org.heard.review.ReviewFormat;

/** Puts what a row says besides into its review: id, due and planned days, time, place, how people meet, who chairs. */
final class DiaryDetails {
    private final Books books;
    private final String source;
    private final StaffDesk staff;

    DiaryDetails(Books books, String source) {
        this.books = books;
        this.source = source;
        this.staff = new StaffDesk(books);
    }

    void take(RowReader row, DiaryEntry review) {
        TemplateCells cells = new TemplateCells(row);
        Row<ReviewColumn> into = review.row();
        String ref = into.text(REVIEW_REF);
        if (row.has("review_ref") && ref == null) {
            books.diary().giveRef(review, row.cell("review_ref"));
        } else if (row.has("review_ref") && !row.cell("review_ref").equals(ref)) {
            row.warn("review_ref", "The portal knows this review as " + ref + ", and keeps that id.", "Check the id.");
        }
        boolean saysSomething = row.has("review_ref") || row.has("due_date") || row.has("planned_date");
        if (saysSomething && Review.PLANNED_HERE.equals(into.text(SOURCE))) {
            into.set(SOURCE, source);
        }
        cells.day("due_date", into, DUE_DATE);
        cells.day("planned_date", into, PLANNED_DATE);
        time(row, cells, into);
        cells.words("place", 200, into, PLACE);
        format(row, cells, into);
        iro(row, cells, review);
    }

    private static void time(RowReader row, TemplateCells cells, Row<ReviewColumn> into) {
        if (cells.isClear("planned_time")) {
            into.set(PLANNED_TIME, null);
        } else if (row.has("planned_time")) {
            try {
                String time = row.cell("planned_time").replace('.', ':');
                into.set(
                        PLANNED_TIME,
                        LocalTime.parse(time.length() == 4 ? "0" + time : time)
                                .withSecond(0)
                                .withNano(0));
            } catch (DateTimeException e) {
                row.leaveOut("planned_time", "This is not a time of day.", "Write it as 16:30.");
            }
        }
    }

    private static void format(RowReader row, TemplateCells cells, Row<ReviewColumn> into) {
        if (cells.isClear("format")) {
            into.set(FORMAT, null);
        } else if (row.has("format")) {
            ReviewFormat.of(row.cell("format"))
                    .ifPresentOrElse(
                            format -> into.set(FORMAT, format.name()),
                            () -> row.leaveOut(
                                    "format", "This is not known.", "It is in_person, video, phone or mixed."));
        }
    }

    /** Only kept on the review when it is not the child's usual IRO. */
    private void iro(RowReader row, TemplateCells cells, DiaryEntry review) {
        String email = cells.email("iro_email");
        if (cells.isClear("iro_email")) {
            review.row().set(ReviewColumn.IRO, null);
        } else if (email != null) {
            staff.byEmail(row, "iro_email", email, "", Role.IRO, null)
                    .ifPresent(person -> review.row().set(ReviewColumn.IRO, isUsual(review, person) ? null : person));
        }
    }

    private boolean isUsual(DiaryEntry review, Row<PersonColumn> iro) {
        return books.register()
                .child(review.childRef())
                .filter(card -> card.child().get(ChildColumn.IRO) == iro)
                .isPresent();
    }
}
