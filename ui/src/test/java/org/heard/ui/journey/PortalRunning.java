package org.heard.ui.journey;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.identity.SignedIn;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalContext;
import org.heard.testing.TestTime;
import org.heard.ui.app.WebServer;
import org.heard.ui.page.StyleSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A portal for one test class: on a free port, on an empty database of its own, with a council to put people in. It can be
 * stopped and started again, on the same port and data, as a server that is restarted. Its clock begins on Monday 9 March
 * 2026, 10 o'clock, and runs.
 *
 * <pre>{@code @RegisterExtension static final PortalRunning portal = new PortalRunning();}</pre>
 */
public final class PortalRunning implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, AutoCloseable {
    private static final String ON_DISK =
            "jdbc:h2:file:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    private final Map<String, Object> settings = new HashMap<>();
    private @Nullable ApplicationContext context;
    private int port;

    public PortalRunning() {
        settings.put("heard.demo", false);
        settings.put("datasources.default.url", ON_DISK.formatted(folder().resolve("portal")));
        settings.put("datasources.default.username", "sa");
        settings.put("datasources.default.password", "");
    }

    /** With this setting, as in {@code application.yml}. */
    public PortalRunning with(String setting, Object value) {
        settings.put(setting, value);
        return this;
    }

    /** On a port that others know beforehand. */
    public PortalRunning on(int freePort) {
        port = freePort;
        return with("heard.address", "http://localhost:" + freePort);
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        start();
    }

    /** A test may have left it stopped. */
    @Override
    public void beforeEach(ExtensionContext test) {
        if (context == null) {
            start();
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        close();
    }

    /** Starts it, the first time on a free port and an empty database. */
    public void start() {
        settings.put("heard.port", port);
        ApplicationContext started = ((PortalContext) new PortalContext().properties(settings)).start();
        started.getBean(TestTime.class).runs();
        started.getBean(EmbeddedServer.class).start();
        started.getBean(StyleSheet.class).takeApart();
        context = started;
        port = started.getBean(WebServer.class).port();
    }

    /** Nothing answers any more; the data stay. */
    public void stop() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    public ACouncil council() {
        return bean(ACouncil.class);
    }

    public TestTime time() {
        return bean(TestTime.class);
    }

    public <T> T bean(Class<T> type) {
        if (context == null) {
            throw new IllegalStateException("the portal is not running");
        }
        return context.getBean(type);
    }

    /** Where a browser finds it, for example {@code http://localhost:40123}. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** What the sign-in cookie of this person holds. */
    public String token(PersonId person) {
        Role role = bean(People.class).person(person).role();
        return bean(SignedIn.class).token(person, role);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("heard-journey");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
