package org.heard.testing;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of the whole backend on a real database: everything of the portal can be injected, every test method begins with
 * empty tables, changes are committed as in life (so HTTP and other threads see them), and {@link TestTime} stands still.
 *
 * <p>The database is H2 in memory. The same tests run on a MariaDB that is started for them with
 * {@code ./mvnw test -Pmariadb}, and on any other server named by {@code HEARD_TEST_DB_URL} (a URL without a schema, for
 * example {@code jdbc:mysql://localhost:3306/}), {@code HEARD_TEST_DB_USER} and {@code HEARD_TEST_DB_PASSWORD}; each test
 * class then gets a schema of its own, which is dropped afterwards.
 */
@MicronautTest(transactional = false, contextBuilder = PortalContext.class)
@Tag("data")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PortalTest {}
