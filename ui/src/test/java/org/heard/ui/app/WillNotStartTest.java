package org.heard.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever starts the portal is told what is in its way, and which setting to look at. */
class WillNotStartTest {
    private static final Surroundings HERE = new Surroundings(Map.of("HEARD_ENV", "production", "HEARD_PORT", "8123"));

    @Test
    void a_database_that_is_not_there() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        Throwable failed = catchThrowable(() -> ApplicationContext.run(Map.of(
                        "heard.web", false, "datasources.default.url", "jdbc:mysql://127.0.0.1:" + nobody + "/heard"))
                .close());

        assertThat(WillNotStart.reason(failed, HERE)).contains("cannot be reached", "HEARD_DB_URL");
    }

    @Test
    void a_database_that_does_not_know_us() {
        RuntimeException failed =
                new IllegalStateException(new SQLException("Access denied for user 'heard'", "28000"));

        assertThat(WillNotStart.reason(failed, HERE)).contains("does not let the portal in", "HEARD_DB_PASSWORD");
    }

    @Test
    void a_key_that_is_not_the_one_the_words_were_sealed_with() {
        try (ApplicationContext right = withKey("dGhlIGtleSBvZiBhbGwgdGVzdHMgaXMgMzIgYnl0ZXM=")) {
            Portal.checkKeys(right);
        }
        try (ApplicationContext wrong = withKey("YW5vdGhlciBrZXkgdGhhdCBpcyAzMiBieXRlcyB0b28=")) {
            assertThat(catchThrowable(() -> Portal.checkKeys(wrong)))
                    .isInstanceOf(WillNotStart.class)
                    .hasMessageContainingAll("keys do not fit", "HEARD_KEY");
        }
    }

    @Test
    void a_demos_data_and_a_taken_port() {
        assertThat(WillNotStart.reason(
                        new IllegalStateException(new WillNotStart("This data belongs to a demo portal")), HERE))
                .isEqualTo("This data belongs to a demo portal");
        assertThat(WillNotStart.reason(new IllegalStateException(new java.net.BindException("in use")), HERE))
                .contains("8123", "HEARD_PORT");
    }

    private static ApplicationContext withKey(String key) {
        return ApplicationContext.run(
                Map.of(
                        "heard.web",
                        false,
                        "heard.key",
                        key,
                        "datasources.default.url",
                        "jdbc:h2:mem:two-keys;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"));
    }
}
