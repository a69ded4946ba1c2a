package org.heard.ui.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.heard.base.PersonId;
import org.heard.invitation.PhoneLinks;

/** Children with a review in some days and a link on their phones, in a database that a portal will open after this. */
public record MadeUpChildren(List<One> all) {
    private static final int CHILDREN_OF_AN_IRO = 70;

    /** A child and the path in their text. */
    public record One(long id, String link) {}

    /** Opens the portal's data without its pages, puts them in and closes it again. */
    public static MadeUpChildren in(Map<String, Object> database, int children) throws SQLException {
        Map<String, Object> settings = new TreeMap<>(database);
        settings.put("heard.web", false);
        settings.putIfAbsent("heard.demo", false);
        settings.put("heard.secret", HeardProcess.SECRET);
        settings.put("heard.key", HeardProcess.KEY);
        try (ApplicationContext portal = ApplicationContext.run(settings)) {
            DataSource source = DelegatingDataSource.unwrapDataSource(portal.getBean(DataSource.class));
            long first;
            try (Connection connection = source.getConnection()) {
                first = write(connection, children);
            }
            PhoneLinks ways = portal.getBean(PhoneLinks.class);
            List<One> all = new ArrayList<>();
            for (long id = first; id < first + children; id++) {
                all.add(new One(id, ways.onOwnPhone(new PersonId(id))));
            }
            return new MadeUpChildren(all);
        }
    }

    private static long write(Connection connection, int children) throws SQLException {
        int iros = children / CHILDREN_OF_AN_IRO + 1;
        LocalDate today = LocalDate.now();
        Timestamp now = Timestamp.from(Instant.now());
        connection.setAutoCommit(false);
        long start;
        try (var row = connection.createStatement().executeQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM person")) {
            row.next();
            start = row.getLong(1);
        }
        long first = start + iros;
        try (var person = connection.prepareStatement(
                        "INSERT INTO person (id, role, first_name, last_name, phone, created_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?)");
                var child = connection.prepareStatement(
                        "INSERT INTO child (person_id, child_ref, date_of_birth, care_start,"
                                + " legal_status, iro_id, home_type) VALUES (?, ?, ?, ?, 'C2', ?, 'foster')");
                var review = connection.prepareStatement(
                        "INSERT INTO review (child_id, source, status, due_date, planned_date)"
                                + " VALUES (?, 'bench', 'PLANNED', ?, ?)")) {
            for (int i = 0; i < iros; i++) {
                put(person, start + i, "IRO", "Iro", "Number " + i, "+4477009%05d".formatted(start + i), now);
            }
            person.executeBatch();
            for (int i = 0; i < children; i++) {
                put(person, first + i, "CHILD", "Child", "Number " + i, null, now);
                put(
                        child,
                        first + i,
                        "B%06d".formatted(first + i),
                        today.minusYears(15),
                        today.minusYears(3),
                        start + i % iros);
                put(review, first + i, today.plusDays(14), today.plusDays(14));
            }
            person.executeBatch();
            child.executeBatch();
            review.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        return first;
    }

    private static void put(java.sql.PreparedStatement statement, @org.jspecify.annotations.Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
