package org.heard.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.heard.form.Voice;
import org.jspecify.annotations.Nullable;

/** One person's say for a review: how far it is, without its words. */
record SayRow(
        long review,
        long consultation,
        Voice voice,
        long author,
        String authorName,
        String form,
        int formVersion,
        @Nullable Instant sentAt,
        boolean takenBack,
        boolean read) {

    boolean isSent() {
        return sentAt != null && !takenBack;
    }

    static SayRow read(ResultSet row) throws SQLException {
        return new SayRow(
                row.getLong("review_id"),
                row.getLong("id"),
                Voice.valueOf(row.getString("voice")),
                row.getLong("author_id"),
                ChildRow.fullName(row),
                row.getString("slug"),
                row.getInt("version"),
                Query.moment(row, "sent_at"),
                row.getObject("taken_back_at") != null,
                row.getLong("readings") > 0);
    }
}
