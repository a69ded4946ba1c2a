package org.heard.importing;

import static org.heard.review.ReviewColumn.PLANNED_DATE;
import static org.heard.review.ReviewColumn.REVIEW_REF;
import static org.heard.review.ReviewColumn.STATUS;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;
import org.heard.review.DiaryEntry;
import org.jspecify.annotations.Nullable;

/**
 * Puts one row of a review diary where it belongs. A review is known by the case system's id of it; without one, a held
 * review by its day, and a planned one by being the child's only open review.
 */
final class DiaryRow {
    private final Books books;
    private final Tally file;
    private final String source;
    private final HeldReviews heldReviews;
    private final DiaryDetails details;

    /** @param source where the portal will know a new review from */
    DiaryRow(Books books, Tally file, String source) {
        this.books = books;
        this.file = file;
        this.source = source;
        this.heldReviews = new HeldReviews(books, file);
        this.details = new DiaryDetails(books, source);
    }

    void held(RowReader row, ChildCard card, LocalDate today) {
        LocalDate held = row.neededDay("held_date", "A held review needs the day it was held.");
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
                : heldReviews.take(row, card, held, code, source);
        entry.ifPresent(review -> details.take(row, review));
    }

    void planned(RowReader row, ChildCard card) {
        Optional<DiaryEntry> known = byRef(row, card);
        if (row.isRefused()) {
            return;
        }
        LocalDate ended = card.child().day(ChildColumn.CARE_END);
        if (ended != null && !ended.isAfter(books.today())) {
            row.say("child_id", "Care ended on " + ReadDay.SHOWN.format(ended) + ", so no review was planned.");
            return;
        }
        if (known.isPresent() && known.get().isHeld()) {
            row.refuse(
                    "",
                    "The portal has this review as held.",
                    "A held review cannot be planned again; correct the file.");
            return;
        }
        Optional<DiaryEntry> open = books.diary().openOf(card);
        String ref = row.cell("review_ref");
        String other = open.map(review -> review.row().text(REVIEW_REF)).orElse("");
        if (!ref.isEmpty() && !other.isEmpty() && !ref.equals(other)) {
            row.refuse(
                    "review_ref",
                    "The portal has another open review for this child (" + other + "), and a child has one at a time.",
                    "Put that one into the file as held or cancelled, and import again.");
            return;
        }
        DiaryEntry review = known.filter(entry -> entry.isOpen() || open.isEmpty())
                .or(() -> open)
                .orElseGet(() -> books.diary().add(card, source, "PLANNED"));
        file.meets(review);
        review.row().set(STATUS, "PLANNED");
        details.take(row, review);
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
            row.say("review_ref", "The portal does not know this review, so there is nothing to cancel.");
        } else if (known.get().confirmedCode() != null) {
            file.meets(known.get());
            row.refuse("", "The IRO has recorded this review as held.", "Settle it with the IRO first.");
        } else {
            file.meets(known.get());
            known.get().row().set(STATUS, "CANCELLED");
        }
    }

    private static boolean samePlan(RowReader row, DiaryEntry open) {
        return row.days().apply(row.cell("planned_date")) instanceof ReadDay.Day day
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

    /** The code; empty when there is none. A code that is none refuses a row of ours; the SSD's is left for a person to map. */
    private static @Nullable String code(RowReader row) {
        if (!row.has("participation_code") || row.cell("participation_code").equals(TemplateCells.CLEAR)) {
            return "";
        }
        return switch (ReadCode.of(row.cell("participation_code"))) {
            case ReadCode.Code code -> {
                if (!code.remark().isEmpty() && !row.isSsd()) {
                    row.say("participation_code", code.remark());
                }
                yield code.code();
            }
            case ReadCode.NotACode no
            when row.isSsd() -> {
                row.leaveOut("participation_code", no.wrong(), "Say which of PN0 to PN7 it means.");
                yield "";
            }
            case ReadCode.NotACode no -> {
                row.refuse("participation_code", no.wrong(), "It is one of PN0 to PN7.");
                yield null;
            }
        };
    }
}
