package org.heard.seal;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The next few values of a column that are not sealed with the newest key, each locked only while it is sealed anew. */
@Singleton
class ResealedRows {
    private static final Logger LOG = LoggerFactory.getLogger(ResealedRows.class);
    private static final int AT_A_TIME = 50;

    private final JdbcOperations database;
    private final Seal seal;

    /** How many were sealed anew, and how many did not open and were left. */
    record Batch(int sealed, int broken) {}

    ResealedRows(JdbcOperations database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** @param skipped how many of those left do not open: they stand first */
    @Transactional
    public Batch next(SealedProperty<?> what, int key, int skipped) {
        int sealed = 0;
        int broken = 0;
        for (List<String> row : waiting(what, key, skipped)) {
            if (sealAnew(what, row)) {
                sealed++;
            } else {
                broken++;
            }
        }
        return new Batch(sealed, broken);
    }

    private List<List<String>> waiting(SealedProperty<?> what, int key, int skipped) {
        String names = String.join(", ", what.row());
        String old = what.isText() ? what.column() + " NOT LIKE ?" : "SUBSTRING(" + what.column() + ", 1, 8) <> ?";
        String sql = "SELECT " + names + " FROM " + what.table() + " WHERE " + old + " ORDER BY " + names + " LIMIT "
                + AT_A_TIME + " OFFSET " + skipped;
        return database.prepareStatement(sql, statement -> {
            if (what.isText()) {
                statement.setString(1, Seal.prefix(key) + "%");
            } else {
                statement.setBytes(1, Seal.head(key));
            }
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= what.row().size(); i++) {
                        row.add(found.getString(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        });
    }

    private boolean sealAnew(SealedProperty<?> what, List<String> row) {
        String where = what.row().stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
        String select = "SELECT " + what.column() + " FROM " + what.table() + " WHERE " + where + " FOR UPDATE";
        @Nullable
        Object kept = database.prepareStatement(select, statement -> {
            put(statement, 1, row);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? (what.isText() ? found.getString(1) : found.getBytes(1)) : null;
            }
        });
        if (kept == null) {
            return true;
        }
        Object anew;
        try {
            anew = anew(placeOf(what, row), kept);
        } catch (IllegalStateException e) {
            LOG.error("Not sealed anew: {}", e.getMessage());
            return false;
        }
        String update = "UPDATE " + what.table() + " SET " + what.column() + " = ? WHERE " + where;
        return database.prepareStatement(update, statement -> {
            statement.setObject(1, anew);
            put(statement, 2, row);
            return statement.executeUpdate() >= 0;
        });
    }

    private Object anew(Place place, Object kept) {
        return switch (kept) {
            case String words -> seal.seal(place, seal.open(place, words));
            case byte[] content -> seal.seal(place, seal.open(place, content));
            default -> throw new IllegalStateException(place + " is neither text nor bytes");
        };
    }

    private static Place placeOf(SealedProperty<?> what, List<String> row) {
        return Place.of(
                what.table(),
                what.column(),
                what.tiedTo().stream()
                        .map(column -> row.get(what.row().indexOf(column)))
                        .toArray());
    }

    private static void put(PreparedStatement statement, int from, List<String> row) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            statement.setString(from + i, row.get(i));
        }
    }
}
