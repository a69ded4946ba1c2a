package org.heard.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.heard.safeguarding.FlagKind;

/** An open flag with its child. */
record FlagRow(long id, Instant raisedAt, FlagKind kind, boolean drill, boolean acknowledged, ChildRow child) {

    static FlagRow read(ResultSet row) throws SQLException {
        return new FlagRow(
                row.getLong("flag_id"),
                Objects.requireNonNull(Query.moment(row, "raised_at")),
                FlagKind.valueOf(row.getString("kind")),
                row.getBoolean("drill"),
                row.getTimestamp("acknowledged_at") != null,
                ChildRow.read(row));
    }
}
