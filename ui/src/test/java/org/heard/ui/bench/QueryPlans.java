package org.heard.ui.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import javax.sql.DataSource;

/** Asks the database how it would find what the heaviest pages need, and says which tables it would read from end to end. */
final class QueryPlans {
    private static final String[] QUESTIONS = {
        "SELECT r.id FROM review r JOIN child c ON c.person_id = r.child_id WHERE c.iro_id = %d AND r.status = 'PLANNED'",
        "SELECT r.id FROM review r JOIN child c ON c.person_id = r.child_id WHERE c.iro_id = %d AND r.status = 'HELD'"
                + " AND r.held_date >= DATE '%s'",
        "SELECT r.id FROM review r WHERE r.child_id = %d",
        "SELECT r.id FROM review r JOIN child c ON c.person_id = r.child_id WHERE r.status = 'HELD'"
                + " AND r.held_date >= DATE '%2$s' AND r.held_date <= DATE '%2$s'",
        "SELECT p.id FROM participation p WHERE p.review_id = %d",
        "SELECT e.id FROM evidence e WHERE e.review_id = %d AND e.kind = 'FORM_SENT'"
    };

    private QueryPlans() {}

    static void print(DataSource database, EnglandMadeUp england, LocalDate today) throws SQLException {
        Random chance = new Random(1);
        long iro = england.iro(chance);
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String question : QUESTIONS) {
                String sql = String.format(Locale.ROOT, question, iro, today.minusDays(20));
                StringBuilder plan = new StringBuilder();
                try (var row = statement.executeQuery("EXPLAIN " + sql)) {
                    int columns = row.getMetaData().getColumnCount();
                    while (row.next()) {
                        for (int i = 1; i <= columns; i++) {
                            plan.append(row.getString(i)).append(' ');
                        }
                    }
                }
                boolean scan = plan.toString().matches("(?s).*(tableScan|\\bALL\\b).*");
                System.out.println((scan ? "FULL SCAN  " : "by index   ") + sql);
            }
        }
    }
}
