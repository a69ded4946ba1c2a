package org.heard.ui.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Made-up children of a whole country with five years of reviews, written straight into the tables in batches: the same seed
 * gives the same country. Each IRO has about seventy children; every fifth held review was confirmed in the portal.
 */
final class EnglandMadeUp {
    private static final int CHILDREN_OF_AN_IRO = 70;
    private static final int BATCH = 2_000;
    private static final int DAYS = 5 * 365;
    private static final String[] HOMES = {
        "foster", "foster", "foster", "kinship", "childrens_home", "supported", "parents"
    };
    private static final String[] CODES = {"PN1", "PN1", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN6", "PN7"};
    private static final String NOTHING_BUT_THERE =
            "{\"there\":{\"attendance\":\"IN_PERSON_ALL\",\"spoke\":true,\"usedSymbols\":false,\"representedBy\":\"NONE\","
                    + "\"led\":\"NO\"},\"brought\":{\"ownWords\":\"NONE\",\"ownWordsBy\":[],\"carerRelay\":\"NONE\"},"
                    + "\"before\":{\"advocateOffered\":true,\"advocateWanted\":false,\"declined\":false,\"waysOffered\":[]}}";

    private final int children;
    private final int iros;
    private final long seed;
    private final LocalDate today;
    private long reviews;
    private long held;
    private long confirmed;
    private long evidence;

    EnglandMadeUp(int children, long seed, LocalDate today) {
        this.children = children;
        this.iros = Math.max(1, children / CHILDREN_OF_AN_IRO);
        this.seed = seed;
        this.today = today;
    }

    long reviewsHeld() {
        return held;
    }

    long confirmed() {
        return confirmed;
    }

    long evidence() {
        return evidence;
    }

    long manager() {
        return iros + 1L;
    }

    long iro(Random chance) {
        return 1 + chance.nextInt(iros);
    }

    long child(Random chance) {
        return iros + 2L + chance.nextInt(children);
    }

    void write(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            people(connection);
            reviews(connection);
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "ANALYZE" + (isH2(connection) ? "" : " TABLE person, child, review, participation, evidence"));
            }
        }
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return "H2".equals(connection.getMetaData().getDatabaseProductName());
    }

    private void people(Connection connection) throws SQLException {
        Random chance = new Random(seed);
        LocalDateTime now = today.atStartOfDay();
        try (var person = connection.prepareStatement(
                        "INSERT INTO person (id, role, first_name, last_name, created_at) VALUES (?, ?, ?, ?, ?)");
                var child = connection.prepareStatement(
                        "INSERT INTO child (person_id, child_ref, date_of_birth, care_start, legal_status, iro_id, home_type)"
                                + " VALUES (?, ?, ?, ?, 'C2', ?, ?)")) {
            for (long id = 1; id <= iros + 1L; id++) {
                put(person, id, id <= iros ? "IRO" : "MANAGER", "Iro", "Number " + id, now);
            }
            person.executeBatch();
            for (int i = 0; i < children; i++) {
                long id = iros + 2L + i;
                put(person, id, "CHILD", "Child", "Number " + id, now);
                put(
                        child,
                        id,
                        "E%06d".formatted(i),
                        today.minusDays(365 + chance.nextInt(17 * 365)),
                        today.minusDays(30 + chance.nextInt(DAYS)),
                        1L + i % iros,
                        HOMES[chance.nextInt(HOMES.length)]);
                if (i % BATCH == BATCH - 1) {
                    person.executeBatch();
                    child.executeBatch();
                    connection.commit();
                }
            }
            person.executeBatch();
            child.executeBatch();
            connection.commit();
        }
    }

    private void reviews(Connection connection) throws SQLException {
        Random chance = new Random(seed + 1);
        try (var review = connection.prepareStatement(
                        "INSERT INTO review (id, child_id, source, status, due_date, planned_date,"
                                + " held_date, imported_code) VALUES (?, ?, 'ssd', ?, ?, ?, ?, ?)");
                var participation = connection.prepareStatement(
                        "INSERT INTO participation (review_id, inputs, suggested,"
                                + " because, final_code, confirmed_by, confirmed_at, changes_seen, facts)"
                                + " VALUES (?, ?, ?, 'Came in person and spoke.', ?, ?, ?, 1, 'IN_PERSON,SPOKEN_BEFORE,OWN_WORDS')");
                var piece = connection.prepareStatement(
                        "INSERT INTO evidence (review_id, child_id, kind, channel, by_person,"
                                + " happened_on, recorded_at) VALUES (?, ?, 'FORM_SENT', 'PORTAL_FORM', ?, ?, ?)")) {
            for (int i = 0; i < children; i++) {
                long id = iros + 2L + i;
                LocalDate day = today.minusDays(DAYS).plusDays(chance.nextInt(180));
                while (day.isBefore(today)) {
                    one(review, participation, piece, id, 1L + i % iros, day, chance);
                    day = day.plusDays(160 + chance.nextInt(30));
                }
                put(review, ++reviews, id, "PLANNED", day, chance.nextInt(3) == 0 ? null : day, null, null);
                if (i % (BATCH / 10) == 0) {
                    flush(connection, review, participation, piece);
                }
            }
            flush(connection, review, participation, piece);
        }
    }

    private void one(
            PreparedStatement review,
            PreparedStatement participation,
            PreparedStatement piece,
            long child,
            long iro,
            LocalDate day,
            Random chance)
            throws SQLException {
        String code = CODES[chance.nextInt(CODES.length)];
        put(review, ++reviews, child, "HELD", day.plusDays(chance.nextInt(10) - 2L), day, day, code);
        held++;
        if (chance.nextInt(5) == 0) {
            LocalDateTime at = day.atTime(16, 0);
            put(participation, reviews, NOTHING_BUT_THERE, code, code, iro, at);
            put(piece, reviews, child, child, day.minusDays(2), at);
            confirmed++;
            evidence++;
        }
    }

    private static void flush(Connection connection, PreparedStatement... statements) throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.executeBatch();
        }
        connection.commit();
    }

    private static void put(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
