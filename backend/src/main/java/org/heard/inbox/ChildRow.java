package org.heard.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.heard.base.ChildId;
import org.jspecify.annotations.Nullable;

/** A child's columns in any query of this feature. */
record ChildRow(
        long id,
        String shortName,
        String lastName,
        LocalDate born,
        @Nullable String familyGroup) {
    /** For {@code child c JOIN person p ON p.id = c.person_id}. */
    static final String COLUMNS = "c.person_id, p.first_name, p.known_as, p.last_name, c.date_of_birth, c.family_group";

    static ChildRow read(ResultSet row) throws SQLException {
        return new ChildRow(
                row.getLong("person_id"),
                called(row),
                row.getString("last_name"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getString("family_group"));
    }

    /** What somebody wants to be called, of the columns {@code known_as} and {@code first_name}. */
    static String called(ResultSet row) throws SQLException {
        String knownAs = row.getString("known_as");
        return knownAs == null || knownAs.isBlank() ? row.getString("first_name") : knownAs;
    }

    static String fullName(ResultSet row) throws SQLException {
        return (called(row) + " " + row.getString("last_name")).strip();
    }

    ListedChild listed(LocalDate today, List<String> family) {
        return new ListedChild(
                new ChildId(id),
                shortName,
                lastName,
                Period.between(born, today).getYears(),
                family);
    }
}
