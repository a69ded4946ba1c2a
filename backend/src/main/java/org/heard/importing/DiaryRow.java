package org.heard.importing;

import static org.heard.review.ReviewColumn.DUE_DATE;
import static org.heard.review.ReviewColumn.FORMAT;
import static org.heard.review.ReviewColumn.PLACE;
import static org.heard.review.ReviewColumn.PLANNED_DATE;
import static org.heard.review.ReviewColumn.PLANNED_TIME;
import static org.heard.review.ReviewColumn.REVIEW_REF;
import static org.heard.review.ReviewColumn.SOURCE;
import static org.heard.review.ReviewColumn.STATUS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.heard.base.Role;
import org.heard.base.rows.Row;
import org.heard.identity.ChildCard;
import org.heard.identity.PersonColumn;
import org.heard.review.DiaryEntry;
import org.heard.review.Review;
import org.heard.review.ReviewColumn;
import org.heard.review.ReviewFormat;
import org.jspecify.annotations.Nullable;

/**
 * Puts one row of a review diary where it belongs. A review is known by the case system's id of it; without one, a held
 * review by its day, and a planned one by being the child's only open review.
 */
final class DiaryRow {
    static final String DIARY = "diary";

    private final Books books;
    private final Tally file;
    private final HeldReviews heldReviews;
    private final StaffDesk staff;

    DiaryRow(Books books, Tally file) {
        this.books = books;
        this.file = file;
        this.heldReviews = new HeldReviews(books, file);
        this.staff = new StaffDesk(books);
    }

    void held(RowReader row, ChildCard card, LocalDate today) {
        LocalDate held = row.neededDay("held_date", ReadDay::council, "A held review needs the day it was held.");
        if (held != null && held.isAfter(today)) {
            row.refuse(
                    "held_date",
                    "The review is in the future, so it cannot have been held.",
                    "If it is planned, say so.");
        }
        String code = code(row);
        if (held == null || code == null || row.isRefused()) {
            return;
        }
        Optional<DiaryEntry> known = byRef(row, card);
        if (row.isRefused()) {
            return;
        }
        ReviewChecks.warn(row, card, held, code, "held_date", "participation_code");
        Optional<DiaryEntry> entry = known.isPresent()
                ? heldReviews.takeKnown(row, card, known.get(), held, code)
                : heldReviews.take(row, card, held, code, DIARY);
        entry.ifPresent(review -> details(row, review));
    }

    void planned(RowReader row, ChildCard card) {
        Optional<DiaryEntry> known = byRef(row, card);
        if (row.isRefused()) {
            return;
        }
        if (known.isPresent() && known.get().isHeld()) {
            row.refuse(
                    "status",
                    "The portal has this review as held.",
                    "A held review cannot be planned again; correct the file.");
            return;
        }
        Optional<DiaryEntry> open = known.or(() -> books.diary().openOf(card));
        String ref = row.cell("review_ref");
        String other = open.map(review -> review.row().text(REVIEW_REF)).orElse("");
        if (!ref.isEmpty() && !other.isEmpty() && !ref.equals(other)) {
            row.refuse(
                    "review_ref",
                    "The portal has another open review for this child (" + other + "), and a child has one at a time.",
                    "Put that one into the file as held or cancelled, and import again.");
            return;
        }
        DiaryEntry review = open.orElseGet(() -> books.diary().add(card, DIARY, "PLANNED"));
        file.meets(review);
        review.row().set(STATUS, "PLANNED");
        details(row, review);
    }

    void cancelled(RowReader row, ChildCard card) {
        Optional<DiaryEntry> known = byRef(row, card);
        if (known.isEmpty() && !row.has("review_ref")) {
            known = books.diary().openOf(card).filter(open -> samePlan(row, open));
        }
        if (row.isRefused()) {
            return;
        }
        if (known.isEmpty()) {
            row.say("status", "The portal does not know this review, so there is nothing to cancel.");
        } else if (known.get().confirmedCode() != null) {
            file.meets(known.get());
            row.refuse("status", "The IRO has recorded this review as held.", "Settle it with the IRO first.");
        } else {
            file.meets(known.get());
            known.get().row().set(STATUS, "CANCELLED");
        }
    }

    private static boolean samePlan(RowReader row, DiaryEntry open) {
        return ReadDay.council(row.cell("planned_date")) instanceof ReadDay.Day day
                && day.day().equals(open.row().day(PLANNED_DATE));
    }

    /** The review with the row's id; refuses the row when that id belongs to another child's review. */
    private Optional<DiaryEntry> byRef(RowReader row, ChildCard card) {
        String ref = row.cell("review_ref");
        if (ref.length() > 48) {
            row.refuse("review_ref", "The id is longer than 48 characters.", "Correct it.");
        }
        if (ref.isEmpty() || row.isRefused()) {
            return Optional.empty();
        }
        Optional<DiaryEntry> known = books.diary().byRef(ref);
        if (known.isPresent() && known.get().child() != card.person()) {
            row.refuse("review_ref", "This id belongs to a review of another child.", "Check child_id and review_ref.");
            return Optional.empty();
        }
        return known;
    }

    private static @Nullable String code(RowReader row) {
        if (!row.has("participation_code") || row.cell("participation_code").equals(TemplateCells.CLEAR)) {
            return "";
        }
        return switch (ReadCode.of(row.cell("participation_code"))) {
            case ReadCode.Code code -> {
                if (!code.remark().isEmpty()) {
                    row.say("participation_code", code.remark());
                }
                yield code.code();
            }
            case ReadCode.NotACode no -> {
                row.refuse("participation_code", no.wrong(), "It is one of PN0 to PN7.");
                yield null;
            }
        };
    }

    private void details(RowReader row, DiaryEntry review) {
        TemplateCells cells = new TemplateCells(row);
        Row<ReviewColumn> into = review.row();
        String ref = into.text(REVIEW_REF);
        if (row.has("review_ref") && ref == null) {
            books.diary().giveRef(review, row.cell("review_ref"));
        } else if (row.has("review_ref") && !row.cell("review_ref").equals(ref)) {
            row.warn("review_ref", "The portal knows this review as " + ref + ", and keeps that id.", "Check the id.");
        }
        if (Review.PLANNED_HERE.equals(into.text(SOURCE))) {
            into.set(SOURCE, DIARY);
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
                .filter(card -> card.child().get(org.heard.identity.ChildColumn.IRO) == iro)
                .isPresent();
    }
}
