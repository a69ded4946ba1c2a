package org.heard.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoneDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void a_database_that_closed_itself_is_opened_anew_by_the_next_who_asks() throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + folder.resolve("portal"));
        config.setMaximumPoolSize(2);
        config.setExceptionOverrideClassName(GoneDatabase.class.getName());
        try (HikariDataSource pool = new HikariDataSource(config)) {
            closesItself(pool);
            for (int i = 0; i < 3; i++) {
                try (Connection again = pool.getConnection()) {
                    asks(again);
                }
            }
        }
    }

    private static void closesItself(HikariDataSource pool) throws SQLException {
        try (Connection one = pool.getConnection();
                Connection two = pool.getConnection()) {
            try (var statement = one.createStatement()) {
                statement.execute("SHUTDOWN IMMEDIATELY");
            }
            assertThatThrownBy(() -> asks(one)).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> asks(two)).isInstanceOf(SQLException.class);
        }
    }

    private static void asks(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThat(statement.execute("SELECT 1")).isTrue();
        }
    }
}
