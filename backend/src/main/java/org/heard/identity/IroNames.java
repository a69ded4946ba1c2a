package org.heard.identity;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;

/** What a child calls their IRO. It is theirs to say; only their own pages and texts use it. */
@Connectable
@Singleton
public class IroNames {
    public static final int LONGEST = 40;

    private final JdbcOperations database;

    IroNames(JdbcOperations database) {
        this.database = database;
    }

    /** The IRO as this child calls them. */
    @Needs(Permission.SEE_A_CHILD)
    public Person asCalledBy(ChildId child, Person iro) {
        return database.prepareStatement("SELECT name FROM iro_called WHERE child_id = ? AND iro_id = ?", select -> {
                    select.setLong(1, child.value());
                    select.setLong(2, iro.id().value());
                    try (var row = select.executeQuery()) {
                        return row.next() ? Optional.of(row.getString(1)) : Optional.<String>empty();
                    }
                })
                .map(iro::called)
                .orElse(iro);
    }

    /** From now on the child's pages use this name; an empty one: the usual one again. Throws {@code NOT_VALID} for a long one. */
    @Needs(Permission.SAY)
    @Transactional
    public void call(ChildId child, PersonId iro, String name) {
        String called = name.strip();
        if (called.length() > LONGEST) {
            throw new PortalException(ErrorCode.NOT_VALID, "name");
        }
        change("DELETE FROM iro_called WHERE child_id = ? AND iro_id = ?", child, iro, "");
        if (!called.isEmpty()) {
            change("INSERT INTO iro_called (child_id, iro_id, name) VALUES (?, ?, ?)", child, iro, called);
        }
    }

    private void change(String sql, ChildId child, PersonId iro, String name) {
        database.prepareStatement(sql, change -> {
            change.setLong(1, child.value());
            change.setLong(2, iro.value());
            if (!name.isEmpty()) {
                change.setString(3, name);
            }
            return change.executeUpdate();
        });
    }
}
