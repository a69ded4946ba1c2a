package org.heard.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.beans.BeanIntrospectionReference;
import io.micronaut.inject.BeanDefinitionReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.heard.embedded.EmbeddedDatabase;
import org.heard.ui.bench.HeardProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rehearsal found out spares later starts looking for it, and makes no difference otherwise. */
class RehearsedTest {
    @TempDir
    static Path folder;

    private static Path parts;

    @BeforeAll
    static void the_data_of_a_rehearsal_are_made() throws Exception {
        parts = folder.resolve("parts");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dheard.rehearsed=" + parts,
                        Portal.class.getName(),
                        "rehearse",
                        data().toString())
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
    }

    @Test
    void every_part_and_every_change_of_the_tables_is_known() {
        Rehearsed known = Rehearsed.read(parts);

        assertThat(known.parts().get(BeanDefinitionReference.class.getName()))
                .contains("org.heard.ui.app.$WebServer$Definition", "org.heard.schedule.$Schedule$Definition");
        assertThat(known.parts().get(BeanIntrospectionReference.class.getName()))
                .hasSizeGreaterThan(100);
        assertThat(known.changes()).hasSizeGreaterThan(50).allMatch(change -> change.endsWith(" true"));
    }

    @Test
    void a_start_that_is_told_serves_everything() throws Exception {
        try (HeardProcess portal = told(data(), parts)) {
            portal.start();

            assertThat(statusOf(portal, "/")).isEqualTo(200);
            assertThat(statusOf(portal, "/demo/links.json")).isEqualTo(200);
            assertThat(statusOf(portal, "/help")).isEqualTo(200);
        }
    }

    @Test
    void a_start_takes_the_parts_it_is_told() throws Exception {
        Path others = folder.resolve("other-parts");
        Files.writeString(others, Files.readString(parts).replace("$WebServer$Definition", "$NoServer$Definition"));
        try (HeardProcess portal = told(data(), others)) {
            assertThatThrownBy(portal::start).hasMessageContaining("did not start");
            assertThat(portal.log()).contains("rehearsed with other libraries");
        }
    }

    @Test
    void where_there_are_no_tables_yet_they_are_made(@TempDir Path elsewhere) throws Exception {
        try (HeardProcess portal = told(elsewhere, parts)) {
            portal.start();

            assertThat(statusOf(portal, "/demo/links.json")).isEqualTo(200);
        }
    }

    @Test
    void tables_that_were_changed_another_way_are_refused_as_ever(@TempDir Path elsewhere) throws Exception {
        try (HeardProcess portal = told(elsewhere, parts)) {
            portal.start();
            portal.stop();
        }
        EmbeddedDatabase database = new Surroundings(Map.of("HEARD_DATA", elsewhere.toString(), "HEARD_ENV", "demo"))
                .embedded()
                .orElseThrow();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement change = connection.createStatement()) {
            change.executeUpdate("UPDATE flyway_schema_history SET checksum = 1 WHERE installed_rank = 3");
        }
        try (HeardProcess portal = told(elsewhere, parts)) {
            assertThatThrownBy(portal::start).hasMessageContaining("did not start");
            assertThat(portal.log()).contains("not those that this version made", "checksum mismatch");
        }
    }

    private static Path data() {
        return folder.resolve("data");
    }

    private static HeardProcess told(Path data, Path parts) {
        return new HeardProcess(data)
                .with("HEARD_ENV", "demo")
                .with("HEARD_KEY", "")
                .with("HEARD_ADDRESS", "")
                .options(List.of("-Dheard.rehearsed=" + parts));
    }

    private static int statusOf(HeardProcess portal, String page) throws Exception {
        try (HttpClient visitor = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + portal.port() + page);
            return visitor.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
