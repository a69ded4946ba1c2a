package org.heard.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.seal.Resealing;
import org.heard.testing.PortalContext;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database is opened ahead of the portal, and its tables are as the portal wants them before it asks for them. */
class AheadTest {
    @TempDir
    Path folder;

    @RepeatedTest(3) // in whatever order Micronaut finds its parts
    void tables_of_an_older_version_are_moved_along() {
        opensWith(List.of());

        assertThat(Ahead.changes(database())).hasSizeGreaterThan(50).allMatch(change -> change.endsWith(" true"));
    }

    @Test
    void tables_that_are_known_to_be_right_are_left_as_they_are() {
        opensWith(List.of());
        List<String> changes = Ahead.changes(database());

        opensWith(changes);

        assertThat(Ahead.changes(database())).isEqualTo(changes);
    }

    @Test
    void tables_that_are_not_those_which_are_known_are_looked_at_anew() {
        opensWith(List.of("1 0 true"));

        assertThat(Ahead.changes(database())).hasSizeGreaterThan(50);
    }

    private void opensWith(List<String> changes) {
        Map<String, Object> settings = new TreeMap<>(Map.of(
                "datasources.default.url", database().url(),
                "datasources.default.username", database().user(),
                "datasources.default.password", database().password()));
        Ahead ahead = Ahead.begin(
                database(),
                settings,
                changes,
                task -> Thread.ofPlatform().name("ahead").start(task));
        try (ApplicationContext portal =
                new PortalContext().properties(settings).singletons(ahead).start()) {
            assertThat(portal.getBean(Resealing.class).key()).isNotZero();
        }
    }

    private EmbeddedDatabase database() {
        return new EmbeddedDatabase(
                "jdbc:h2:file:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                        .formatted(folder.resolve("portal")),
                "sa",
                "");
    }
}
