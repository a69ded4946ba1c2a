package org.heard.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.heard.review.ParticipationCode;
import org.jspecify.annotations.Nullable;

/** A review with its child, as one line of the query. */
record ReviewRow(
        long review,
        boolean held,
        @Nullable LocalDate planned,
        @Nullable LocalTime time,
        @Nullable LocalDate due,
        @Nullable LocalDate offeredOn,
        @Nullable LocalDate lastHeld,
        ChildRow child,
        @Nullable String iroName) {

    /** Day by which the review is known: planned, else due. */
    @Nullable
    LocalDate day() {
        return planned != null ? planned : due;
    }

    /** An offer made before the last review was for that one. */
    @Nullable
    LocalDate offered() {
        return offeredOn != null && (lastHeld == null || offeredOn.isAfter(lastHeld)) ? offeredOn : null;
    }

    /** A child under four at the review is not asked: their participation code says that and nothing else. */
    boolean isTooYoungToAsk() {
        LocalDate day = day();
        return day != null && ParticipationCode.PN0.fits(child.born(), day);
    }

    static ReviewRow read(ResultSet row) throws SQLException {
        boolean held = "HELD".equals(row.getString("status"));
        LocalDate due = row.getObject("due_date", LocalDate.class);
        return new ReviewRow(
                row.getLong("review_id"),
                held,
                row.getObject(held ? "held_date" : "planned_date", LocalDate.class),
                row.getObject("planned_time", LocalTime.class),
                due != null ? due : row.getObject("due_computed", LocalDate.class),
                Query.dayOf(Query.moment(row, "offered_at")),
                row.getObject("last_held", LocalDate.class),
                ChildRow.read(row),
                row.getString("iro_name"));
    }
}
