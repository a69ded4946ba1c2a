package org.heard.review;

import java.time.LocalDate;
import java.util.Objects;
import org.heard.base.rows.Row;
import org.heard.identity.PersonColumn;
import org.jspecify.annotations.Nullable;

/**
 * One review as an extract may edit it.
 *
 * @param confirmedCode the participation code that the IRO confirmed in the portal; an extract never changes it
 */
public record DiaryEntry(
        Row<ReviewColumn> row,
        Row<PersonColumn> child,
        String childRef,
        @Nullable String confirmedCode) {

    /** Neither held nor cancelled. */
    public boolean isOpen() {
        return "PLANNED".equals(row.text(ReviewColumn.STATUS));
    }

    public boolean isHeld() {
        return "HELD".equals(row.text(ReviewColumn.STATUS));
    }

    public @Nullable LocalDate heldOn() {
        return isHeld() ? row.day(ReviewColumn.HELD_DATE) : null;
    }

    /** The day by which people know it: held, else planned, else due, else none. */
    public @Nullable LocalDate day() {
        LocalDate held = row.day(ReviewColumn.HELD_DATE);
        LocalDate planned = row.day(ReviewColumn.PLANNED_DATE);
        return held != null ? held : planned != null ? planned : row.day(ReviewColumn.DUE_DATE);
    }

    public boolean hasRef(String ref) {
        return Objects.equals(ref, row.text(ReviewColumn.REVIEW_REF));
    }
}
