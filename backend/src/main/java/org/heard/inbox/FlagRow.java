package org.heard.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;

/** An open flag with its child. */
record FlagRow(long id, Instant raisedAt, boolean byItself, ChildRow child) {

    static FlagRow read(ResultSet row) throws SQLException {
        return new FlagRow(
                row.getLong("flag_id"),
                Objects.requireNonNull(Query.moment(row, "raised_at")),
                row.getString("question") == null,
                ChildRow.read(row));
    }
}
