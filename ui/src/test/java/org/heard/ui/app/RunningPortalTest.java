package org.heard.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.OperatorCommand;
import org.heard.base.PortalException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningPortalTest {
    private static final ObjectMapper JSON = ObjectMapper.getDefault();
    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(EmbeddedServer.class, settings("running-portal"));
    }

    @AfterAll
    static void stop() {
        server.getApplicationContext().close();
    }

    @Test
    void a_command_is_done_inside_the_portal_that_runs(@TempDir Path data) {
        new RunningPortal(server.getPort(), word()).note(data);

        var done = RunningPortal.find(data).orElseThrow().ask(asked("count-words", "one", "two"), JSON);

        assertThat(done)
                .contains(new LocalCommands.Done(0, "2 words in /somewhere for Portal[]" + System.lineSeparator()));
    }

    @Test
    void a_refusal_comes_back_with_its_code_and_where_to_read_on() {
        var done = new RunningPortal(server.getPort(), word()).ask(asked("count-words"), JSON);

        assertThat(done.orElseThrow().status()).isEqualTo(2);
        assertThat(done.orElseThrow().said())
                .contains("H-1004", "nothing to count", "docs/operations/problems/not-valid.md");
    }

    @Test
    void nobody_commands_it_without_its_word() {
        assertThat(new RunningPortal(server.getPort(), "guessed").ask(asked("count-words", "one"), JSON))
                .isEmpty();
    }

    @Test
    void a_note_that_outlived_a_crash_finds_nobody(@TempDir Path data) throws IOException {
        int free;
        try (var socket = new java.net.ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        new RunningPortal(free, "gone").note(data);

        assertThat(RunningPortal.find(data).orElseThrow().ask(asked("count-words"), JSON))
                .isEmpty();
    }

    @Test
    void the_note_is_its_owners_alone(@TempDir Path data) throws IOException {
        new RunningPortal(1, "w").note(data);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("running"))))
                .isEqualTo("rw-------");
    }

    @Test
    void no_note_and_a_broken_note_are_nobody(@TempDir Path data) throws IOException {
        assertThat(RunningPortal.find(data)).isEmpty();
        Files.writeString(data.resolve("running"), "?");
        assertThat(RunningPortal.find(data)).isEmpty();
    }

    @Test
    void a_database_of_the_demo_never_opens_as_production(@TempDir Path data) {
        Map<String, Object> demo = new java.util.TreeMap<>(settings("one-purpose"));
        demo.put(
                "datasources.default.url",
                "jdbc:h2:file:" + data.resolve("portal")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        demo.put(OnePurpose.PROPERTY, "DEMO");
        ApplicationContext.run(demo).close();
        ApplicationContext.run(demo).close();

        demo.put(OnePurpose.PROPERTY, "PRODUCTION");
        assertThatThrownBy(() -> ApplicationContext.run(demo).close())
                .isInstanceOf(WillNotStart.class)
                .hasMessageContaining("belongs to a demo portal");
    }

    private static String word() {
        return server.getApplicationContext().getBean(LocalWord.class).value();
    }

    private static LocalCommands.Asked asked(String command, String... arguments) {
        return new LocalCommands.Asked(command, List.of(arguments), "/somewhere");
    }

    private static Map<String, Object> settings(String database) {
        return Map.of(
                "heard.web",
                false,
                "heard.test.operator",
                true,
                "datasources.default.url",
                "jdbc:h2:mem:" + database
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
    }

    /** A command that says who ran it, where and with what. */
    @Singleton
    @Requires(property = "heard.test.operator")
    static class CountWords implements OperatorCommand {
        @Override
        public String word() {
            return "count-words";
        }

        @Override
        public int run(List<String> arguments, Path folder, PrintWriter say) {
            if (arguments.isEmpty()) {
                throw new PortalException(ErrorCode.NOT_VALID, "nothing to count");
            }
            say.println(arguments.size() + " words in " + folder + " for " + Caller.current());
            return 0;
        }
    }
}
