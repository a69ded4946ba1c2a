package org.heard.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table and its columns, by name: the same on every database that the same migrations made.
 *
 * @param counted the column that the database counts up by itself; empty when there is none
 */
record TableShape(String name, Map<String, Cell> columns, String counted) {
    /** Says which migrations ran; a restore runs them itself. */
    static final String MIGRATIONS = "flyway_schema_history";

    static List<TableShape> all(Connection database) throws SQLException {
        DatabaseMetaData about = database.getMetaData();
        List<TableShape> tables = new ArrayList<>();
        for (String name : names(database)) {
            if (!name.equals(MIGRATIONS)) {
                tables.add(one(about, database, name));
            }
        }
        return tables;
    }

    /** Every table there is. */
    static List<String> names(Connection database) throws SQLException {
        List<String> names = new ArrayList<>();
        String[] kinds = isH2(database) ? new String[] {"BASE TABLE"} : new String[] {"TABLE"};
        try (ResultSet row = database.getMetaData().getTables(database.getCatalog(), schema(database), "%", kinds)) {
            while (row.next()) {
                names.add(row.getString("TABLE_NAME"));
            }
        }
        return names.stream().sorted().toList();
    }

    static boolean isH2(Connection database) throws SQLException {
        return "H2".equals(database.getMetaData().getDatabaseProductName());
    }

    private static String schema(Connection database) throws SQLException {
        return database.getSchema() == null ? "%" : database.getSchema();
    }

    private static TableShape one(DatabaseMetaData about, Connection database, String name) throws SQLException {
        Map<String, Cell> columns = new TreeMap<>();
        String counted = "";
        try (ResultSet row = about.getColumns(
                database.getCatalog(), schema(database), name.replace("_", about.getSearchStringEscape() + "_"), "%")) {
            while (row.next()) {
                if ("YES".equals(row.getString("IS_GENERATEDCOLUMN"))) {
                    continue;
                }
                String column = row.getString("COLUMN_NAME");
                columns.put(column, Cell.of(row.getInt("DATA_TYPE")));
                if ("YES".equals(row.getString("IS_AUTOINCREMENT"))) {
                    counted = column;
                }
            }
        }
        return new TableShape(name, columns, counted);
    }

    String select() {
        return "SELECT " + list() + " FROM `" + name + "`";
    }

    String insert() {
        return "INSERT INTO `" + name + "` (" + list() + ") VALUES (" + "?, ".repeat(columns.size() - 1) + "?)";
    }

    private String list() {
        return "`" + String.join("`, `", columns.keySet()) + "`";
    }
}
