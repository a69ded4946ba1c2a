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
    private final List<String> scans = new ArrayList<>();
    private int looked;

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
        try (BenchDatabase scratch = mariaDb ? BenchDatabase.mariaDb(folder) : BenchDatabase.h2(folder);
                ApplicationContext portal = ApplicationContext.run(settings(scratch))) {
            int children = (int) (CHILDREN * given.number(0, 1));
            run(portal, children, mariaDb ? "england-mariadb" : "england", given.keep());
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

    private static void run(ApplicationContext portal, int children, String name, boolean keep) throws SQLException {
        LocalDate today = LocalDate.now();
        DataSource database = DelegatingDataSource.unwrapDataSource(portal.getBean(DataSource.class));
        EnglandMadeUp england = new EnglandMadeUp(
                children, SEED, today, form(portal.getBean(FormLibrary.class)), portal.getBean(Seal.class));
        long began = System.nanoTime();
        england.write(database);
        String what = String.format(
                Locale.UK,
                "%,d children, %,d reviews held, %,d of them recorded here; made up in %.0f s. %s, heap at most %,d MB.",
                children,
                england.reviewsHeld(),
                england.confirmed(),
                (System.nanoTime() - began) / 1e9,
                product(database),
                Runtime.getRuntime().maxMemory() / 1_048_576);
        BenchTable table = new BenchTable(name, what, keep);
        new EnglandBench(portal, england, today, new QueryPlans(database), table).measure();
        table.done();
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
        few("Figures of a year", "2 s", () -> manager.call(pages::figures));
        few("Figures of a year, one IRO's", "2 s", () -> asIro(chance).call(pages::figuresOfMine));
        few(
                "Reviews file of a year",
                "10 s",
                () -> manager.call(() -> pages.reviewsFile(OutputStream.nullOutputStream())));
        few("Nobody forgotten, all children", "", () -> manager.call(pages::nobodyForgotten));
        few("What is late, all children", "", () -> manager.call(pages::clocks));
        few("The list of checks of a year", "", () -> manager.call(pages::checks));
        Runtime runtime = Runtime.getRuntime();
        table.row(
                "Memory in use after that",
                "512 MB",
                String.format(Locale.UK, "%,d MB", (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576));
        table.row("Questions that read a large table from end to end, of " + looked, "0", String.valueOf(scans.size()));
        scans.forEach(System.out::println);
    }

    private Caller asIro(Random chance) {
        return someone(england.iro(chance), Role.IRO);
    }

    private static Caller someone(long person, Role role) {
        return new Caller.Someone(new PersonId(person), role);
    }

    private void many(String what, Callable<?> work) throws SQLException {
        look(what, work);
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

    private void few(String what, String aim, Callable<?> work) throws SQLException {
        double first = seconds(work);
        double again = Math.min(seconds(work), seconds(work));
        table.row(what, aim, String.format(Locale.UK, "%.2f s, the first time %.2f s", again, first));
        look(what, work);
    }

    private void look(String what, Callable<?> work) throws SQLException {
        Map<String, Map<Integer, Object>> asked = statements.of(() -> seconds(work));
        for (QueryPlans.Plan plan : plans.of(asked)) {
            looked++;
            if (plan.scans()) {
                scans.add(what + ": " + plan);
            }
        }
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
