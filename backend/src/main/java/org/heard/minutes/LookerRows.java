package org.heard.minutes;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Who may look over somebody else's minutes. */
@Connectable
@Singleton
class LookerRows {
    private final JdbcOperations database;

    LookerRows(JdbcOperations database) {
        this.database = database;
    }

    /** Managers first, then by name. */
    List<Long> all() {
        return database.prepareStatement(
                "SELECT id FROM person WHERE role IN ('IRO', 'MANAGER') AND active = TRUE"
                        + " ORDER BY CASE role WHEN 'MANAGER' THEN 0 ELSE 1 END, last_name, first_name, id",
                select -> {
                    try (var found = select.executeQuery()) {
                        List<Long> ids = new ArrayList<>();
                        while (found.next()) {
                            ids.add(found.getLong(1));
                        }
                        return ids;
                    }
                });
    }
}
