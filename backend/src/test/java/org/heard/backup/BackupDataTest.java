package org.heard.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.form.Audience;
import org.heard.seal.UnreadableFileException;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PortalTest
class BackupDataTest {
    private static final String KEY = "0123456789-a-key-for-this-test-only-0123456789";
    private static final String WORDS = "I swam 25 m 🏊 and said “hello” – ok?";

    @Inject
    DataSource database;

    @Inject
    RandomGenerator chance;

    @Inject
    TestTime time;

    @Inject
    ACouncil council;

    @Inject
    Consultations consultations;

    @TempDir
    Path folder;

    private Backups backups;

    @BeforeEach
    void a_child_who_said_something() {
        backups = backups(database, KEY);
        AChild amara = council.child("Amara Osei").born("2010-06-01").iro(council.iro("Priya Nair"));
        amara.review().planned("2026-03-17").at("16:00", "At home");
        String body = "{\"words\":\"" + WORDS + "\"}";
        council.as(amara.person())
                .call(() -> consultations.save(
                        amara.id(), List.of(new AnswerCall("k1", "proud", body, Audience.IRO, 0, "phone"))));
    }

    @Test
    void what_is_backed_up_is_restored_row_by_row_into_an_empty_database() throws Exception {
        Path file = folder.resolve("heard.backup");
        Content made = backups.make(file);
        assertThat(made.tables().get("answer").rows()).isEqualTo(1);
        assertThat(made.tables()).containsKeys("person", "child", "review", "audit_entry", "setting");

        try (ThrownAway empty = new ThrownAway(chance)) {
            Backups there = backups(empty.database(), KEY);
            there.restore(file);
            assertThat(RowsOut.sums(empty.database())).isEqualTo(made.tables());
            assertThat(words(empty.database())).isNotEmpty().isEqualTo(words(database));
            assertThat(newPerson(empty.database()))
                    .as("numbers go on where they were")
                    .isGreaterThan(newest(database));
        }
    }

    @Test
    void a_backup_is_tried_without_touching_the_portals_own_database() throws Exception {
        Path file = folder.resolve("heard.backup");
        Content made = backups.make(file);
        assertThat(backups.check(file)).isEqualTo(made);
        assertThat(RowsOut.sums(DelegatingDataSource.unwrapDataSource(database)))
                .isEqualTo(made.tables());
    }

    @Test
    void nobody_reads_it_without_the_key() throws Exception {
        Path file = folder.resolve("heard.backup");
        backups.make(file);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("swam", "Amara", "answer");
        assertThatThrownBy(() -> backups(database, KEY + "x").check(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("another key");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void a_damaged_or_cut_off_backup_is_refused() throws Exception {
        Path file = folder.resolve("heard.backup");
        backups.make(file);
        byte[] whole = Files.readAllBytes(file);
        for (int cut : new int[] {0, 20, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, cut));
            assertThatThrownBy(() -> backups.check(file)).isInstanceOf(UnreadableFileException.class);
        }
        whole[whole.length / 2] ^= 1;
        Files.write(file, whole);
        assertThatThrownBy(() -> backups.check(file)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void nothing_is_restored_over_what_is_there() throws Exception {
        Path file = folder.resolve("heard.backup");
        backups.make(file);
        String before = words(database);
        assertThatThrownBy(() -> backups.restore(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("not empty");
        assertThat(words(database)).isNotEmpty().isEqualTo(before);
    }

    @Test
    void it_holds_one_moment_while_others_write() throws Exception {
        Thread writer = Thread.ofVirtual()
                .start(() -> IntStream.range(0, 200)
                        .takeWhile(_ -> !Thread.currentThread().isInterrupted())
                        .forEach(_ -> twoTogether()));
        Path file = folder.resolve("heard.backup");
        Content made = backups.make(file);
        writer.interrupt();
        writer.join();
        assertThat(made.tables().get("setting").rows() % 2)
                .as("written two by two")
                .isEqualTo(made.tables().get("import_run").rows() % 2);
        assertThat(made.tables().get("setting").rows())
                .isEqualTo(made.tables().get("import_run").rows());
    }

    @Test
    void a_message_that_waited_is_not_sent_a_second_time_by_a_restored_portal() throws Exception {
        putAway();
        Path file = folder.resolve("heard.backup");
        backups.make(file);
        try (ThrownAway empty = new ThrownAway(chance)) {
            assertThat(backups(empty.database(), KEY).restore(file)).isEqualTo(1);
        }
    }

    @Test
    void the_commands_say_what_they_need() {
        StringWriter said = new StringWriter();
        PrintWriter say = new PrintWriter(said, true);
        assertThat(new BackupCommand(backups(database, "short")).run(List.of("x"), folder, say))
                .isEqualTo(2);
        assertThat(said.toString()).contains("HEARD_BACKUP_KEY must be set", "openssl rand");
        assertThat(new BackupCommand(backups).run(List.of("x"), folder, say)).isZero();
        assertThat(new RestoreCommand(backups).run(List.of("--check", "x"), folder, say))
                .isZero();
        assertThat(said.toString()).contains("were restored into an empty database and are the same");
        assertThat(new RestoreCommand(backups).run(List.of("nowhere"), folder, say))
                .isEqualTo(2);
    }

    private Backups backups(DataSource of, String key) {
        return new Backups(of, time, chance, key);
    }

    /** A setting and an import in one transaction: never one without the other. */
    private void twoTogether() {
        try (Connection connection =
                DelegatingDataSource.unwrapDataSource(database).getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO setting (name, says) VALUES ('" + UUID.randomUUID() + "', 'x')");
                statement.executeUpdate("INSERT INTO import_run (at, file_name, sha256, kind, added, changed,"
                        + " unchanged, refused, warned) VALUES (CURRENT_TIMESTAMP, 'x', 'x', 'x', 0, 0, 0, 0, 0)");
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void putAway() throws SQLException {
        try (Connection connection =
                        DelegatingDataSource.unwrapDataSource(database).getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO outbox_message (channel, address, body, status, created_at) VALUES"
                    + " ('SMS', '+447700900123', 'x', 'WAITING', CURRENT_TIMESTAMP)");
        }
    }

    private static String words(DataSource of) throws SQLException {
        try (Connection connection = DelegatingDataSource.unwrapDataSource(of).getConnection();
                var row = connection.createStatement().executeQuery("SELECT body FROM answer")) {
            row.next();
            return row.getString(1);
        }
    }

    private static long newest(DataSource of) throws SQLException {
        try (Connection connection = DelegatingDataSource.unwrapDataSource(of).getConnection();
                var row = connection.createStatement().executeQuery("SELECT MAX(id) FROM person")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long newPerson(DataSource of) throws SQLException {
        try (Connection connection = of.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO person (role, first_name, last_name, created_at) VALUES"
                    + " ('IRO', 'New', 'One', CURRENT_TIMESTAMP)");
            return newest(of);
        }
    }
}
