package org.heard.ui.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./heard bench load [children] [seconds to think] [h2 | mariadb]}: that many children at once on one portal, on this machine, with H2 and
 * with MariaDB. Each comes by a link, gets the pages, answers every question with time to think, and sends. Then some more who do
 * not think at all, so that what gives way first shows.
 */
public final class LoadBench {
    private static final int CHILDREN = 5_000;
    private static final double THINK_SECONDS = 10;
    private static final int TO_WARM_UP = 1_500;
    private static final double WARM_UP_A_SECOND = 20;
    /** What other products are measured by: a form of so many questions, opened, answered and sent, without a way in before it. */
    private static final int QUESTIONS_OF_A_FORM = 12;

    private static final int FORMS_AT_ONCE = 10;
    private static final double MIB = 1024 * 1024;

    private final BenchTable table;
    private final BenchDatabase database;
    private final Ledger ledger = new Ledger();

    private LoadBench(BenchTable table, BenchDatabase database) {
        this.table = table;
        this.database = database;
    }

    public static void main(String[] arguments) throws Exception {
        Arguments given = Arguments.of(arguments);
        int children = (int) given.number(0, CHILDREN);
        double think = given.number(1, THINK_SECONDS);
        String only = given.has("h2") ? "-h2" : given.has("mariadb") ? "-mariadb" : "";
        BenchTable table = new BenchTable(
                "load" + only,
                String.format(
                        Locale.UK,
                        "%,d children come within %.0f s, each by a link: code page, home, the questions with style, script and"
                                + " faces, then every question, with %.0f s to think on average (log-normal), and Send. The"
                                + " phones, the portal and the database share this machine.",
                        children,
                        comeWithin(children, think).toMillis() / 1000.0,
                        think),
                given.keep());
        if (!only.equals("-mariadb")) {
            Path folder = BenchDatabase.newFolder("load-h2");
            try (BenchDatabase database = BenchDatabase.h2(folder)) {
                new LoadBench(table, database).run("One process, H2", folder, children, think);
            }
        }
        if (!only.equals("-h2")) {
            Path folder = BenchDatabase.newFolder("load-mariadb");
            try (BenchDatabase database = BenchDatabase.mariaDb(folder)) {
                new LoadBench(table, database).run("One process, MariaDB", folder, children, think);
            }
        }
        table.done();
        System.exit(0);
    }

    /** All are there before the first is done. */
    private static Duration comeWithin(int children, double think) {
        return Duration.ofMillis((long) (1000 * Math.max(10, Math.min(children / 40.0, think * 12))));
    }

    private void run(String title, Path folder, int children, double think) throws Exception {
        MadeUpChildren first = MadeUpChildren.in(database.settings(), Math.min(TO_WARM_UP, children));
        MadeUpChildren all = MadeUpChildren.in(database.settings(), children);
        MadeUpChildren hasty = MadeUpChildren.in(database.settings(), children / 5);
        MadeUpChildren there = MadeUpChildren.in(database.settings(), children / 5);
        try (HeardProcess portal = PortalNumbers.toldBy(database.under(new HeardProcess(folder)))) {
            portal.start();
            table.part(title);
            warmUp(portal, first);
            measure(portal, all, Duration.ofMillis((long) (think * 1000)), comeWithin(children, think));
            table.row(
                    "resident memory of the portal, at most",
                    "1,500 MB",
                    String.format(Locale.UK, "%,.0f MB", portal.mostResidentBytes() / MIB));
            table.part(title + String.format(Locale.UK, ": %,d more who answer as fast as they can", children / 5));
            measure(portal, hasty, Duration.ZERO, Duration.ofSeconds(1));
            table.part(title
                    + String.format(
                            Locale.UK,
                            ": a form of %d questions alone, %,d times, by children who are in",
                            QUESTIONS_OF_A_FORM,
                            children / 5));
            measureForm(portal, there);
            portal.stop();
            table.part(title + ": the books");
            table.row(
                    "acknowledged answers lost / doubled / changed / elsewhere",
                    Answering.TRUE,
                    ledger.compare(database.settings()).told());
        }
    }

    /** Most of the work of a portal that has just started is Java's compiler's; what comes after has its own rows. */
    private void warmUp(HeardProcess portal, MadeUpChildren first) {
        int many = first.all().size();
        try (Busy busy = new Busy(portal, database)) {
            new Crowd()
                    .goes(
                            first,
                            portal.port(),
                            ledger,
                            Duration.ofMillis(100),
                            Duration.ofSeconds((long) Math.ceil(many / WARM_UP_A_SECOND)),
                            false);
            table.row(
                    "processor time for one of the first " + number(many) + " after the start, not counted below",
                    "",
                    String.format(Locale.UK, "%.4f s", busy.portalSeconds() / many));
        }
    }

    private void measure(HeardProcess portal, MadeUpChildren children, Duration think, Duration within) {
        Crowd crowd = new Crowd();
        try (Busy busy = new Busy(portal, database)) {
            crowd.goes(children, portal.port(), ledger, think, within, false);
            int wanted = children.all().size();
            boolean hasty = think.isZero();
            table.row("at once, at most", hasty ? "" : number(wanted), number(crowd.most()));
            table.row("whole submissions", number(wanted), number(crowd.finishedCount()));
            table.row(
                    "an answer's acknowledgement, p50 / p95 / p99",
                    hasty ? "" : "p95 0.25 s",
                    String.format(
                            Locale.UK,
                            "%.3f / %.3f / %.3f s of %,d",
                            crowd.quantile(0.5),
                            crowd.quantile(0.95),
                            crowd.quantile(0.99),
                            crowd.count()));
            table.row(
                    "errors",
                    "0",
                    crowd.refusals().isEmpty() ? "0" : crowd.refusals().toString());
            table.row(
                    "whole submissions in a second",
                    "",
                    String.format(Locale.UK, "%.1f", crowd.finishedCount() / busy.elapsed()));
            table.row(
                    "processor time of the portal for one whole submission",
                    "0.015 s",
                    String.format(Locale.UK, "%.4f s", busy.portalSeconds() / Math.max(1, crowd.finishedCount())));
            busy.report(table);
        }
    }

    private void measureForm(HeardProcess portal, MadeUpChildren children) {
        Crowd crowd = new Crowd();
        List<ChildOnPhone> phones = children.all().stream()
                .map(child -> new ChildOnPhone(child, portal.port(), ledger, crowd, Duration.ZERO, false))
                .toList();
        phones.forEach(ChildOnPhone::arrives);
        try (Busy busy = new Busy(portal, database)) {
            crowd.fillIn(phones, QUESTIONS_OF_A_FORM, FORMS_AT_ONCE);
            double seconds = busy.portalSeconds();
            double databaseSeconds = busy.databaseSeconds();
            table.row("answers acknowledged", number(phones.size() * QUESTIONS_OF_A_FORM), number((int) crowd.count()));
            table.row(
                    "errors",
                    "0",
                    crowd.refusals().isEmpty() ? "0" : crowd.refusals().toString());
            table.row(
                    "processor time of the portal to open it, keep twelve answers one by one, and send",
                    "0.015 s",
                    String.format(Locale.UK, "%.4f s", seconds / Math.max(1, crowd.finishedCount())));
            table.row(
                    "processor time of the database for the same",
                    "",
                    database.isMariaDb()
                            ? String.format(Locale.UK, "%.4f s", databaseSeconds / Math.max(1, crowd.finishedCount()))
                            : "in the portal");
        }
    }

    private static String number(int number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
