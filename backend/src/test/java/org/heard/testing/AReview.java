package org.heard.testing;

import org.heard.base.PersonId;
import org.heard.base.ReviewId;

/** A review of {@link AChild}. Dates are written {@code 2026-03-09}, times {@code 16:00}. */
public final class AReview {
    private final Table table;
    private final ReviewId id;

    AReview(Table table, long id) {
        this.table = table;
        this.id = new ReviewId(id);
    }

    public ReviewId id() {
        return id;
    }

    public AReview ref(String ref) {
        return with("review_ref", ref);
    }

    public AReview due(String day) {
        return with("due_date", day);
    }

    public AReview planned(String day) {
        return with("planned_date", day);
    }

    public AReview at(String time, String place) {
        return with("planned_time", time).with("place", place);
    }

    /** One of IN_PERSON, VIDEO, PHONE, MIXED. */
    public AReview format(String format) {
        return with("format", format);
    }

    public AReview held(String day) {
        return with("status", "HELD").with("held_date", day);
    }

    public AReview cancelled() {
        return with("status", "CANCELLED");
    }

    /** The participation code the case system brought. */
    public AReview importedCode(String code) {
        return with("imported_code", code);
    }

    public AReview iro(PersonId iro) {
        return with("iro_id", iro.value());
    }

    private AReview with(String column, Object value) {
        table.update("UPDATE review SET " + column + " = ? WHERE id = ?", value, id.value());
        return this;
    }
}
