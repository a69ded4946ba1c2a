package org.heard.importing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.heard.identity.ChildCard;
import org.heard.review.DiaryEntry;
import org.heard.review.ReviewColumn;

/** Puts a held review where it belongs: on the review it is, or a new one; near a planned one only when a person says so. */
final class HeldReviews {
    /** A review held this many days before or after a planned one is probably that one. */
    private static final int NEAR = 14;

    private final Books books;
    private final Tally file;

    HeldReviews(Books books, Tally file) {
        this.books = books;
        this.file = file;
    }

    /**
     * Takes one held review in.
     *
     * @param code the participation code; empty when the file has none
     * @return the review, unless it waits for a decision
     */
    Optional<DiaryEntry> take(RowReader row, ChildCard card, LocalDate held, String code, String source) {
        Optional<DiaryEntry> known = books.diary().of(card).stream()
                .filter(entry -> held.equals(entry.heldOn()))
                .findFirst();
        if (known.isPresent()) {
            return Optional.of(settle(row, known.get(), held, code));
        }
        Optional<DiaryEntry> near = books.diary().openOf(card).filter(open -> isNear(open, held));
        if (near.isPresent()) {
            switch (ask(card, near.get(), held)) {
                case SAME -> {
                    return Optional.of(settle(row, near.get(), held, code));
                }
                case NONE_YET -> {
                    waits(row, near.get());
                    return Optional.empty();
                }
                case DIFFERENT -> {}
            }
        }
        return Optional.of(settle(row, books.diary().add(card, source, "HELD"), held, code));
    }

    /**
     * Takes one held review in of which the case system's id is known. Where another file brought the same review without
     * the id, that one is cancelled, so that it counts once.
     */
    Optional<DiaryEntry> takeKnown(RowReader row, ChildCard card, DiaryEntry known, LocalDate held, String code) {
        Optional<DiaryEntry> twin = books.diary().of(card).stream()
                .filter(entry -> entry.row() != known.row() && held.equals(entry.heldOn()))
                .findFirst();
        if (twin.isPresent()
                && (twin.get().confirmedCode() != null || twin.get().row().get(ReviewColumn.REVIEW_REF) != null)) {
            row.refuse("", "The portal has another review of this child on that day.", "Settle it with the IRO first.");
            return Optional.empty();
        }
        twin.ifPresent(entry -> {
            entry.row().set(ReviewColumn.STATUS, "CANCELLED");
            file.meets(entry);
            row.warn("", "The portal had this review a second time, without its id; that one is cancelled.", "");
        });
        return Optional.of(settle(row, known, held, code));
    }

    /** Writes down on that review that it was held. The IRO's confirmed code stays; a different one is said. */
    DiaryEntry settle(RowReader row, DiaryEntry entry, LocalDate held, String code) {
        file.meets(entry);
        entry.row().set(ReviewColumn.STATUS, "HELD");
        entry.row().set(ReviewColumn.HELD_DATE, held);
        String confirmed = entry.confirmedCode();
        boolean agrees = code.equals(confirmed) && entry.row().text(ReviewColumn.IMPORTED_CODE) == null;
        if (!code.isEmpty() && !agrees) {
            entry.row().set(ReviewColumn.IMPORTED_CODE, code);
            if (confirmed != null && !confirmed.equals(code)) {
                row.warn(
                        "",
                        "The case system says " + code + ", the portal says " + confirmed
                                + ", which the IRO confirmed.",
                        "Nothing changes until someone settles it.");
            }
        }
        return entry;
    }

    private static boolean isNear(DiaryEntry open, LocalDate held) {
        LocalDate planned = open.row().day(ReviewColumn.PLANNED_DATE);
        return planned != null && Math.abs(ChronoUnit.DAYS.between(planned, held)) <= NEAR;
    }

    private Books.Answer ask(ChildCard card, DiaryEntry open, LocalDate held) {
        return books.ask(
                "review:" + card.ref() + ":" + held,
                "Child " + card.ref() + ": is the review held on " + ReadDay.SHOWN.format(held)
                        + " the one planned for " + ReadDay.SHOWN.format(java.util.Objects.requireNonNull(open.day()))
                        + "?");
    }

    private void waits(RowReader row, DiaryEntry open) {
        file.meets(open);
        row.refuse(
                "",
                "A review is planned for about that day; this may be it.",
                "Say in the preview whether they are the same, and import again. Until then this row waits.");
    }
}
