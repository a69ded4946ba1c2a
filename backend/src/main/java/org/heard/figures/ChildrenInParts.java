package org.heard.figures;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/** The children whose reviews are counted, in parts of a size that memory holds. */
@Singleton
@Connectable
class ChildrenInParts {
    private static final long NUMBERS = 4_000;
    private static final int LISTED = 500;

    private final JdbcOperations database;

    ChildrenInParts(JdbcOperations database) {
        this.database = database;
    }

    /** All children, or only those who have this IRO or had them at a review. */
    List<SomeChildren> of(@Nullable PersonId iro) {
        return iro == null ? all() : childrenOf(iro);
    }

    private List<SomeChildren> all() {
        return database.prepareStatement("SELECT MIN(person_id), MAX(person_id) FROM child", select -> {
            List<SomeChildren> parts = new ArrayList<>();
            try (var row = select.executeQuery()) {
                row.next();
                long last = row.getLong(2);
                for (long first = row.getLong(1); first <= last && last > 0; first += NUMBERS) {
                    parts.add(SomeChildren.between(first, first + NUMBERS));
                }
            }
            return parts;
        });
    }

    private List<SomeChildren> childrenOf(PersonId iro) {
        String sql = "SELECT person_id FROM child WHERE iro_id = ? UNION SELECT child_id FROM review WHERE iro_id = ?";
        return database.prepareStatement(sql, select -> {
            select.setLong(1, iro.value());
            select.setLong(2, iro.value());
            List<Long> children = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    children.add(row.getLong(1));
                }
            }
            children.sort(null);
            List<SomeChildren> parts = new ArrayList<>();
            for (int from = 0; from < children.size(); from += LISTED) {
                parts.add(SomeChildren.these(children.subList(from, Math.min(children.size(), from + LISTED))));
            }
            return parts;
        });
    }
}
