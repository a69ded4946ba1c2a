package org.heard.inbox;

import java.time.LocalDate;
import java.util.List;

/** Which reviews a list shows. */
public enum Shown {
    /** Those of the coming weeks, and those that should have been. */
    COMING("Coming"),
    /** Due and not planned, planned for later than due, or past and not recorded. */
    LATE("Late"),
    /** Coming, and the child has no way in. */
    NOT_OFFERED("Not offered"),
    /** Of children for whom a flag is open. */
    FLAGGED("Needs someone now");

    /** The day by which a review is known. */
    static final String DAY = "COALESCE(r.planned_date, r.due_date, r.due_computed)";

    private static final String DUE = "COALESCE(r.due_date, r.due_computed)";

    /** Still to be held, until a day or without one; a review planned for after the child left care is not. */
    static final String OPEN = "r.status = 'PLANNED' AND (c.care_end IS NULL OR r.planned_date <= c.care_end)"
            + " AND (r.planned_date <= ? OR (r.planned_date IS NULL AND (" + DUE + " <= ? OR " + DUE + " IS NULL)))";

    /** Held since a day, with no code from anybody. */
    static final String UNRECORDED = "r.status = 'HELD' AND r.held_date >= ? AND r.imported_code IS NULL"
            + " AND NOT EXISTS (SELECT 1 FROM participation t WHERE t.review_id = r.id)";

    private static final String OFFERED = "EXISTS (SELECT 1 FROM invitation i WHERE i.person_id = r.child_id"
            + " AND i.withdrawn_at IS NULL AND i.created_at > COALESCE((SELECT MAX(h.held_date) FROM review h"
            + " WHERE h.child_id = r.child_id AND h.status = 'HELD'), DATE '1900-01-01'))"
            + " OR EXISTS (SELECT 1 FROM consultation k WHERE k.review_id = r.id AND k.voice = 'CHILD')";

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final String words;

    Shown(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** A condition with what stands for its question marks. */
    record Condition(String sql, List<Object> values) {}

    Condition condition(LocalDate today, LocalDate until) {
        return switch (this) {
            case COMING -> new Condition(OPEN, List.of(until, until));
            case LATE ->
                new Condition(
                        OPEN + " AND (r.planned_date < ? OR (r.planned_date IS NULL AND " + DUE
                                + " < ?) OR r.planned_date > " + DUE + ")",
                        List.of(until, until, today, today));
            case NOT_OFFERED -> new Condition(OPEN + " AND NOT (" + OFFERED + ")", List.of(until, until));
            case FLAGGED ->
                new Condition(
                        OPEN + " AND EXISTS (SELECT 1 FROM flag g WHERE g.child_id = r.child_id"
                                + " AND g.answered_at IS NULL)",
                        List.of(EVER, EVER));
        };
    }
}
