package org.heard.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Who speaks for which child. */
record AdvocateRow(long child, long advocate, String name) {

    static AdvocateRow read(ResultSet row) throws SQLException {
        return new AdvocateRow(row.getLong("child_id"), row.getLong("supporter_id"), ChildRow.fullName(row));
    }
}
