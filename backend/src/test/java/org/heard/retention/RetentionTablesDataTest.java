package org.heard.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

/** No table is forgotten when a child's time here is over. */
@PortalTest
class RetentionTablesDataTest {
    @Inject
    private JdbcOperations database;

    @Inject
    private TransactionOperations<Connection> transactions;

    /** Reviews, codes and evidence stay for figures and returns; the others are retention's own, or nobody's words. */
    @Test
    void every_table_that_names_a_child_is_in_the_list_or_stays_for_a_reason() {
        Set<String> stay = Set.of(
                "child",
                "review",
                "evidence",
                "audit_entry",
                "support_link",
                "retention_child",
                "retention_line",
                "handover");
        Set<String> listed =
                RetentionSql.WORDS.stream().map(RetentionSql.Rows::table).collect(Collectors.toSet());
        assertThat(tablesWithAChild()).isNotEmpty().allMatch(table -> listed.contains(table) || stay.contains(table));
    }

    private List<String> tablesWithAChild() {
        return transactions.executeRead(_ -> database.prepareStatement(
                "SELECT DISTINCT LOWER(table_name) FROM information_schema.columns WHERE LOWER(column_name) = 'child_id'"
                        + " AND table_schema = " + (isH2() ? "SCHEMA()" : "DATABASE()"),
                select -> {
                    try (var row = select.executeQuery()) {
                        List<String> tables = new ArrayList<>();
                        while (row.next()) {
                            tables.add(row.getString(1));
                        }
                        return tables;
                    }
                }));
    }

    private boolean isH2() {
        return transactions.executeRead(status -> connectionName(status.getConnection()));
    }

    private static boolean connectionName(Connection connection) {
        try {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
