package org.heard.ui.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.consultation.Consultations;
import org.heard.export.ReviewsFile;
import org.heard.figures.ParticipationFigures;
import org.heard.figures.ParticipationFigures.Period;
import org.heard.identity.People;
import org.heard.inbox.IroInbox;
import org.heard.inbox.NobodyForgotten;
import org.heard.review.Reviews;

/**
 * {@code ./heard bench england [part]}: all children in care of England in one portal, made up from a seed, and how long the
 * heaviest questions take. A part from 0 to 1 takes so much of them. Prints aims beside what was reached; fails at nothing.
 * HEARD_TEST_DB_URL names a MariaDB schema to use instead of H2.
 */
public final class EnglandBench {
    private static final int CHILDREN = 83_000;
    private static final int RUNS = 60;
    private static final long SEED = 1989;

    private final ApplicationContext portal;
    private final EnglandMadeUp england;
    private final LocalDate today;

    private EnglandBench(ApplicationContext portal, EnglandMadeUp england, LocalDate today) {
        this.portal = portal;
        this.england = england;
        this.today = today;
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        double part = arguments.length == 0 ? 1 : Double.parseDouble(arguments[0]);
        int children = (int) (CHILDREN * part);
        try (ApplicationContext portal = ApplicationContext.run(settings())) {
            LocalDate today = LocalDate.now();
            long began = System.nanoTime();
            DataSource database = DelegatingDataSource.unwrapDataSource(portal.getBean(DataSource.class));
            EnglandMadeUp england = new EnglandMadeUp(children, SEED, today);
            england.write(database);
            System.out.printf(
                    "%,d children, %,d reviews held, %,d confirmed here, %,d rows of evidence; made in %.0f s. %s, %d processors,"
                            + " heap at most %,d MB.%n",
                    children,
                    england.reviewsHeld(),
                    england.confirmed(),
                    england.evidence(),
                    (System.nanoTime() - began) / 1e9,
                    product(database),
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.getRuntime().maxMemory() / 1_048_576);
            new EnglandBench(portal, england, today).measure(database);
        }
    }

    private static Map<String, Object> settings() throws IOException {
        Path folder = Files.createTempDirectory("heard-england");
        Map<String, Object> settings = new HashMap<>();
        settings.put("heard.demo", false);
        settings.put("heard.key", "dGhlIGtleSBvZiBhbGwgdGVzdHMgaXMgMzIgYnl0ZXM=");
        settings.put("heard.data", folder.toString());
        String given = System.getenv("HEARD_TEST_DB_URL");
        settings.put(
                "datasources.default.url",
                given != null
                        ? given
                        : "jdbc:h2:file:" + folder.resolve("england")
                                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        if (given != null) {
            settings.put("datasources.default.username", System.getenv().getOrDefault("HEARD_TEST_DB_USER", "root"));
            settings.put("datasources.default.password", System.getenv().getOrDefault("HEARD_TEST_DB_PASSWORD", ""));
        }
        return settings;
    }

    private static String product(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }

    private void measure(DataSource database) throws SQLException {
        Random chance = new Random(SEED);
        System.out.printf("%n%-44s %10s   %s%n", "", "aim", "reached");
        many(
                "An IRO's inbox, p95",
                "0.2 s",
                () -> asIro(chance).call(() -> portal.getBean(IroInbox.class).mine(today)));
        many(
                "Nobody forgotten, p95",
                "0.2 s",
                () -> asIro(chance)
                        .call(() -> portal.getBean(NobodyForgotten.class).soon(today)));
        many("A child's page, p95", "0.2 s", () -> childsPage(new ChildId(england.child(chance))));
        LocalDate from = LocalDate.of(today.getYear() - 2, 4, 1);
        LocalDate to = from.plusYears(1).minusDays(1);
        Caller manager = new Caller.Someone(new PersonId(england.manager()), Role.MANAGER);
        few(
                "Figures of a year",
                "2 s",
                () -> manager.call(
                        () -> portal.getBean(ParticipationFigures.class).of(Period.of(from, to))));
        few(
                "Reviews file of a year",
                "10 s",
                () -> manager.call(
                        () -> portal.getBean(ReviewsFile.class).write(from, to, OutputStream.nullOutputStream())));
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%-44s %10s   %,d MB%n",
                "Memory in use after that", "512 MB", (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576);
        System.out.println();
        QueryPlans.print(database, england, today);
    }

    private Object childsPage(ChildId child) {
        return new Caller.Someone(child.person(), Role.CHILD)
                .call(() -> List.of(
                        portal.getBean(People.class).child(child),
                        portal.getBean(Reviews.class).next(child),
                        portal.getBean(Consultations.class).saying(child)));
    }

    private Caller asIro(Random chance) {
        return new Caller.Someone(new PersonId(england.iro(chance)), Role.IRO);
    }

    private static void many(String what, String aim, Callable<?> work) {
        for (int i = 0; i < RUNS / 3; i++) {
            seconds(work);
        }
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            took.add(seconds(work));
        }
        Collections.sort(took);
        System.out.printf("%-44s %10s   %.3f s%n", what, aim, took.get((int) (RUNS * 0.95)));
    }

    private static void few(String what, String aim, Callable<?> work) {
        double first = seconds(work);
        double again = Math.min(seconds(work), seconds(work));
        System.out.printf("%-44s %10s   %.2f s, the first time %.2f s%n", what, aim, again, first);
    }

    private static double seconds(Callable<?> work) {
        long began = System.nanoTime();
        try {
            work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
