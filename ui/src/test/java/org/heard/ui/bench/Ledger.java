package org.heard.ui.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.heard.seal.Seal;

/** What phones were told is saved, written down apart from the portal and compared with its database afterwards. */
public final class Ledger {
    private final Map<String, Entry> acknowledged = new ConcurrentHashMap<>();

    private record Entry(long child, String question, String body) {}

    /** How the database compares. */
    public record Compared(long acknowledged, long lost, long doubled, long changed, long inAnothersRecord) {
        public boolean isTrue() {
            return lost + doubled + changed + inAnothersRecord == 0;
        }

        String told() {
            return String.format(
                    Locale.UK, "%d / %d / %d / %d of %,d", lost, doubled, changed, inAnothersRecord, acknowledged);
        }
    }

    /** The server told this child's phone that it has this answer. */
    public void acknowledged(long child, String key, String question, String body) {
        acknowledged.put(key, new Entry(child, question, body));
    }

    public int size() {
        return acknowledged.size();
    }

    /** Reads every answer there is, opened as the portal opens it, which must be stopped where only one may use the database. */
    public Compared compare(Map<String, Object> database) throws SQLException {
        Map<String, Object> settings = new TreeMap<>(database);
        settings.put("heard.web", false);
        settings.putIfAbsent("heard.demo", false);
        settings.put("heard.secret", HeardProcess.SECRET);
        settings.put("heard.key", HeardProcess.KEY);
        try (ApplicationContext portal = ApplicationContext.run(settings);
                Connection connection = DelegatingDataSource.unwrapDataSource(portal.getBean(DataSource.class))
                        .getConnection()) {
            return compare(connection, portal.getBean(Seal.class));
        }
    }

    /** Keys are different for every answer, whoever gave it. */
    private Compared compare(Connection database, Seal seal) throws SQLException {
        Map<String, Entry> missing = new ConcurrentHashMap<>(acknowledged);
        long doubled = 0;
        long changed = 0;
        long elsewhere = 0;
        try (var statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT a.phone_key, a.question, a.body, k.child_id FROM answer a"
                                + " JOIN consultation k ON k.id = a.consultation_id")) {
            while (row.next()) {
                String key = row.getString(1).replaceFirst("^\\d+:", "");
                Entry told = acknowledged.get(key);
                if (told == null) {
                    continue;
                }
                if (missing.remove(key) == null) {
                    doubled++;
                }
                String body = seal.open("answer", "body", row.getString(3), row.getString(1));
                changed +=
                        told.question().equals(row.getString(2)) && told.body().equals(body) ? 0 : 1;
                elsewhere += told.child() == row.getLong(4) ? 0 : 1;
            }
        }
        return new Compared(acknowledged.size(), missing.size(), doubled, changed, elsewhere);
    }
}
