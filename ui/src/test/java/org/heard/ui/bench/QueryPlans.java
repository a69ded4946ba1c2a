package org.heard.ui.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Has the database run questions once more and say how it found what was asked for: H2 by {@code EXPLAIN ANALYZE}, MariaDB by
 * {@code ANALYZE}. Small tables may be read from end to end; nothing else may.
 */
final class QueryPlans {
    /** A table with fewer rows is read faster from end to end than by an index. */
    private static final int SMALL = 5_000;

    private static final Pattern H2_TABLE = Pattern.compile(
            "\"?PUBLIC\"?\\.\"?(\\w+)\"?[^/]*/\\* (?:PUBLIC\\.)?(\\S+)([^*]*)\\*/"
                    + "(?:\\s*/\\* WHERE [^*]*\\*/)?(?:\\s*/\\* scanCount: (\\d+) \\*/)?",
            Pattern.CASE_INSENSITIVE);

    /** MariaDB names tables as the question does. */
    private static final Pattern ALIAS = Pattern.compile("(?i:FROM|JOIN)\\s+`?(\\w+)`?\\s+(?:(?i:AS)\\s+)?(\\w+)");

    private final DataSource database;
    private final boolean h2;
    private final Map<String, Long> sizes = new HashMap<>();

    QueryPlans(DataSource database) throws SQLException {
        this.database = database;
        try (Connection connection = database.getConnection()) {
            h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
        }
    }

    /**
     * How one table of one question was read.
     *
     * @param rows how many rows of it were looked at, over all times
     */
    record Access(String table, String how, double rows, boolean fullScan) {}

    /** One question with all that it read. */
    record Plan(String sql, List<Access> accesses) {
        boolean scans() {
            return accesses.stream().anyMatch(Access::fullScan);
        }

        double most() {
            return accesses.stream().mapToDouble(Access::rows).max().orElse(0);
        }
    }

    List<Plan> of(Map<String, Map<Integer, Object>> statements) throws SQLException {
        List<Plan> plans = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (var each : statements.entrySet()) {
                if (each.getKey().stripLeading().regionMatches(true, 0, "SELECT", 0, 6)) {
                    plans.add(plan(connection, each.getKey(), each.getValue()));
                }
            }
        }
        return plans;
    }

    private Plan plan(Connection connection, String sql, Map<Integer, Object> values) throws SQLException {
        try (PreparedStatement explain = connection.prepareStatement((h2 ? "EXPLAIN ANALYZE " : "ANALYZE ") + sql)) {
            for (var value : values.entrySet()) {
                explain.setObject(value.getKey(), value.getValue());
            }
            try (ResultSet row = explain.executeQuery()) {
                return new Plan(sql, h2 ? h2(connection, row) : mariaDb(connection, sql, row));
            }
        }
    }

    private List<Access> h2(Connection connection, ResultSet row) throws SQLException {
        List<Access> accesses = new ArrayList<>();
        while (row.next()) {
            Matcher table = H2_TABLE.matcher(row.getString(1));
            while (table.find()) {
                String name = table.group(1);
                String how = table.group(2).replaceFirst("\\S*\\.", "").strip();
                long rows = table.group(4) == null ? 0 : Long.parseLong(table.group(4));
                boolean scan = how.startsWith("tableScan") && size(connection, name) >= SMALL;
                accesses.add(new Access(name, how + table.group(3).strip(), rows, scan));
            }
        }
        return accesses;
    }

    private List<Access> mariaDb(Connection connection, String sql, ResultSet row) throws SQLException {
        Map<String, String> names = new HashMap<>();
        ALIAS.matcher(sql).results().forEach(found -> names.put(found.group(2), found.group(1)));
        List<Access> accesses = new ArrayList<>();
        while (row.next()) {
            String name = row.getString("table");
            if (name != null && !name.startsWith("<")) {
                String real = names.getOrDefault(name, name);
                String how = row.getString("type") + " " + row.getString("key");
                boolean scan = ("ALL".equals(row.getString("type")) || "index".equals(row.getString("type")))
                        && size(connection, real) >= SMALL;
                accesses.add(new Access(real, how, row.getDouble("r_rows"), scan));
            }
        }
        return accesses;
    }

    private long size(Connection connection, String table) throws SQLException {
        Long known = sizes.get(table);
        if (known == null) {
            try (var count = connection.createStatement();
                    ResultSet row = count.executeQuery("SELECT COUNT(*) FROM " + table)) {
                row.next();
                known = row.getLong(1);
            } catch (SQLException e) {
                known = Long.MAX_VALUE;
            }
            sizes.put(table, known);
        }
        return known;
    }
}
