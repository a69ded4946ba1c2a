package org.heard.ui.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.form.FormLibrary;
import org.heard.seal.Seal;

/**
 * {@code ./heard bench england [part] [mariadb] [--keep]}: all children in care of England in one portal, made up from a seed, and how
 * long the heaviest pages wait for what they ask. A part from 0 to 1 takes so much of them. Prints aims beside what was
 * reached, and every question to the database, run once more with its plan, that reads a large table from end to end; fails at nothing.
 */
public final class EnglandBench {
    private static final int CHILDREN = 83_000;
    private static final int RUNS = 60;
    private static final long SEED = 1989;

    private final EnglandPages pages;
    private final EnglandMadeUp england;
    private final StatementsSeen statements;
    private final QueryPlans plans;
    private final BenchTable table;
    private final Looked ofOne = new Looked();
    private final Looked ofAll = new Looked();

    private EnglandBench(
            ApplicationContext portal, EnglandMadeUp england, LocalDate today, QueryPlans plans, BenchTable table) {
        this.pages = new EnglandPages(portal, today);
        this.england = england;
        this.statements = portal.getBean(StatementsSeen.class);
        this.plans = plans;
        this.table = table;
    }

    public static void main(String[] arguments) throws SQLException {
        Arguments given = Arguments.of(arguments);
        boolean mariaDb = given.has("mariadb");
        Path folder = BenchDatabase.newFolder("england");
        int children = (int) (CHILDREN * given.number(0, 1));
        try (BenchDatabase scratch = mariaDb ? BenchDatabase.mariaDb(folder) : BenchDatabase.h2(folder)) {
            LocalDate today = LocalDate.now();
            EnglandMadeUp england = madeUp(scratch, children, today);
            // Opened anew, as by a portal that starts on what is there.
            try (ApplicationContext portal = ApplicationContext.run(settings(scratch))) {
                DataSource database = DelegatingDataSource.unwrapDataSource(portal.getBean(DataSource.class));
                BenchTable table = new BenchTable(
                        mariaDb ? "england-mariadb" : "england",
                        String.format(
                                Locale.UK,
                                "%,d children, %,d reviews held, %,d of them recorded here. %s, heap at most %,d MB.",
                                children,
                                england.reviewsHeld(),
                                england.confirmed(),
                                product(database),
                                Runtime.getRuntime().maxMemory() / 1_048_576),
                        given.keep());
                new EnglandBench(portal, england, today, new QueryPlans(database), table).measure();
                table.done();
            }
        }
        System.exit(0);
    }

    private static Map<String, Object> settings(BenchDatabase scratch) {
        Map<String, Object> settings = scratch.settings();
        settings.put("heard.demo", false);
        settings.put("heard.reminders", "off");
        settings.put("heard.key", HeardProcess.KEY);
        settings.put("datasources.default.maximum-pool-size", 4);
        settings.put("micronaut.server.port", -1);
        settings.put(StatementsSeen.WANTED, true);
        return settings;
    }

    private static EnglandMadeUp madeUp(BenchDatabase scratch, int children, LocalDate today) throws SQLException {
        try (ApplicationContext portal = ApplicationContext.run(settings(scratch))) {
            EnglandMadeUp england = new EnglandMadeUp(
                    children, SEED, today, form(portal.getBean(FormLibrary.class)), portal.getBean(Seal.class));
            england.write(DelegatingDataSource.unwrapDataSource(portal.getBean(DataSource.class)));
            return england;
        }
    }

    private static String form(FormLibrary library) {
        return library.json(library.newest(FormLibrary.MY_REVIEW));
    }

    private static String product(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private void measure() throws SQLException {
        Random chance = new Random(SEED);
        Caller manager = someone(england.manager(), Role.MANAGER);
        table.part("Pages and files");
        many("An IRO's inbox, p95", () -> asIro(chance).call(pages::inbox));
        many("Nobody forgotten, p95", () -> asIro(chance).call(pages::nobodyForgotten));
        many("What is late, p95", () -> asIro(chance).call(pages::clocks));
        many("A child's page for their IRO, p95", () -> {
            ChildId child = new ChildId(england.child(chance));
            return someone(england.iroOf(child.value()), Role.IRO).call(() -> pages.childForStaff(child));
        });
        many("A child's own page, p95", () -> {
            ChildId child = new ChildId(england.child(chance));
            return new Caller.Someone(child.person(), Role.CHILD).call(() -> pages.childsOwn(child));
        });
        few("Figures of a year", "2 s", ofAll, () -> manager.call(pages::figures));
        few("Figures of a year, one IRO's", "2 s", ofOne, () -> asIro(chance).call(pages::figuresOfMine));
        few(
                "Reviews file of a year",
                "10 s",
                ofAll,
                () -> manager.call(() -> pages.reviewsFile(OutputStream.nullOutputStream())));
        few("Nobody forgotten, all children", "", ofAll, () -> manager.call(pages::nobodyForgotten));
        few("What is late, all children", "", ofAll, () -> manager.call(pages::clocks));
        few("The list of checks of a year", "", ofAll, () -> manager.call(pages::checks));
        Runtime runtime = Runtime.getRuntime();
        table.row(
                "Memory in use after that",
                "512 MB",
                String.format(Locale.UK, "%,d MB", (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576));
        ofOne.row("One person's pages: questions that read a large table from end to end", "0");
        ofAll.row("Pages about all children: the same", "");
    }

    /** The plans of what was asked. */
    private final class Looked {
        private final List<String> scans = new ArrayList<>();
        private int questions;

        void at(String what, Callable<?> work) throws SQLException {
            for (QueryPlans.Plan plan : plans.of(statements.of(() -> seconds(work)))) {
                questions++;
                if (plan.scans()) {
                    scans.add(what + ": " + plan);
                }
            }
        }

        void row(String what, String aim) {
            table.row(what, aim, scans.size() + " of " + questions);
            scans.forEach(System.out::println);
        }
    }

    private Caller asIro(Random chance) {
        return someone(england.iro(chance), Role.IRO);
    }

    private static Caller someone(long person, Role role) {
        return new Caller.Someone(new PersonId(person), role);
    }

    private void many(String what, Callable<?> work) throws SQLException {
        ofOne.at(what, work);
        for (int i = 0; i < RUNS / 3; i++) {
            seconds(work);
        }
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            took.add(seconds(work));
        }
        Collections.sort(took);
        table.row(what, "0.2 s", String.format(Locale.UK, "%.3f s", took.get((int) (RUNS * 0.95))));
    }

    private void few(String what, String aim, Looked whose, Callable<?> work) throws SQLException {
        double first = seconds(work);
        double again = Math.min(seconds(work), seconds(work));
        table.row(what, aim, String.format(Locale.UK, "%.2f s, the first time %.2f s", again, first));
        whose.at(what, work);
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
