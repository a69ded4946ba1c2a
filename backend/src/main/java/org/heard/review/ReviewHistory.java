package org.heard.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One child's reviews, gathered row by row, as far as {@link DueDates} must know them. */
final class ReviewHistory {
    final long id;

    @Nullable
    LocalDate careStart;

    @Nullable
    Long next;

    @Nullable
    LocalDate dueBefore;

    @Nullable
    LocalDate due;

    @Nullable
    Long plannedHere;

    private boolean outOfCare;
    private final List<LocalDate> held = new ArrayList<>();

    ReviewHistory(long id) {
        this.id = id;
    }

    /** Takes a row; the open reviews must come by day, as the first of them is the next review. */
    void add(ResultSet row) throws SQLException {
        careStart = row.getObject("care_start", LocalDate.class);
        outOfCare = row.getObject("care_end") != null
                || row.getObject("died_on") != null
                || row.getBoolean("short_breaks_only");
        String status = row.getString("status");
        if ("HELD".equals(status)) {
            LocalDate day = row.getObject("held_date", LocalDate.class);
            if (day != null) {
                held.add(day);
            }
        } else if ("PLANNED".equals(status)) {
            if (next == null) {
                next = row.getLong("id");
                dueBefore = row.getObject("due_computed", LocalDate.class);
            }
            if (Review.PLANNED_HERE.equals(row.getString("source"))) {
                plannedHere = row.getLong("id");
            }
        }
    }

    /** Whether the child is looked after now, and not by short breaks alone. */
    boolean isReviewed() {
        return careStart != null && !outOfCare;
    }

    /** The days of the reviews held in this period of care, in order. */
    List<LocalDate> held() {
        LocalDate start = careStart;
        return held.stream()
                .filter(day -> start == null || !day.isBefore(start))
                .sorted()
                .toList();
    }
}
