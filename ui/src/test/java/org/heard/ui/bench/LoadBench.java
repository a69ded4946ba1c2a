package org.heard.ui.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./heard bench load [children] [seconds to think]}: that many children at once on one portal, on this machine, with H2 and
 * with MariaDB. Each comes by a link, gets the pages, answers every question with time to think, and sends.
 */
public final class LoadBench {
    private static final int CHILDREN = 5_000;
    private static final double THINK_SECONDS = 10;
    private static final int TO_WARM_UP = 200;
    private static final double MIB = 1024 * 1024;

    private LoadBench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        boolean keep = words.contains("--keep");
        List<String> numbers =
                words.stream().filter(word -> !word.startsWith("--")).toList();
        int children = numbers.isEmpty() ? CHILDREN : Integer.parseInt(numbers.getFirst());
        double think = numbers.size() < 2 ? THINK_SECONDS : Double.parseDouble(numbers.get(1));
        BenchTable table = new BenchTable(
                "load",
                String.format(
                        Locale.UK,
                        "%,d children come within %.0f s, each by a link: code page, home, the questions with style, script and"
                                + " faces, then every question, with %.0f s to think on average (log-normal), and Send. The"
                                + " phones, the portal and the database share this machine.",
                        children,
                        rampSeconds(children, think),
                        think),
                keep);
        if (!words.contains("--mariadb")) {
            Path folder = BenchDatabase.newFolder("load-h2");
            try (BenchDatabase database = BenchDatabase.h2(folder)) {
                measure(table.part("One process, H2"), database, folder, children, think);
            }
        }
        if (!words.contains("--h2")) {
            Path folder = BenchDatabase.newFolder("load-mariadb");
            try (BenchDatabase database = BenchDatabase.mariaDb(folder)) {
                measure(table.part("One process, MariaDB"), database, folder, children, think);
            }
        }
        table.done();
        System.exit(0);
    }

    /** All are there before the first is done. */
    private static double rampSeconds(int children, double think) {
        return Math.max(10, Math.min(children / 60.0, think * 12));
    }

    private static void measure(BenchTable table, BenchDatabase database, Path folder, int children, double think)
            throws Exception {
        MadeUpChildren first = MadeUpChildren.in(database.settings(), TO_WARM_UP);
        MadeUpChildren all = MadeUpChildren.in(database.settings(), children);
        try (HeardProcess portal = database.under(new HeardProcess(folder))) {
            portal.start();
            Ledger ledger = new Ledger();
            new Crowd().goes(first, portal.port(), ledger, Duration.ofMillis(100), Duration.ofSeconds(8), false);
            Crowd crowd = new Crowd();
            double cpu = portal.cpuSeconds();
            long began = System.nanoTime();
            crowd.goes(
                    all,
                    portal.port(),
                    ledger,
                    Duration.ofMillis((long) (think * 1000)),
                    Duration.ofMillis((long) (rampSeconds(children, think) * 1000)),
                    false);
            double seconds = (System.nanoTime() - began) / 1e9;
            double used = portal.cpuSeconds() - cpu;
            table.row(
                    "at once, at most",
                    String.format(Locale.UK, "%,d", children),
                    String.format(Locale.UK, "%,d", crowd.most()));
            table.row(
                    "whole submissions",
                    String.format(Locale.UK, "%,d", children),
                    String.format(Locale.UK, "%,d", crowd.finishedCount()));
            table.row(
                    "an answer's acknowledgement, p50 / p95 / p99",
                    "p95 0.25 s",
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
                    "processor time of the portal for one whole submission",
                    "0.015 s",
                    String.format(Locale.UK, "%.4f s", used / Math.max(1, crowd.finishedCount())));
            table.row(
                    "processor of the portal, on average",
                    "",
                    String.format(
                            Locale.UK,
                            "%.2f of %d, over %.0f s",
                            used / seconds,
                            Runtime.getRuntime().availableProcessors(),
                            seconds));
            table.row(
                    "resident memory of the portal, at most",
                    "1,500 MB",
                    String.format(Locale.UK, "%,.0f MB", portal.mostResidentBytes() / MIB));
            portal.stop();
            Ledger.Compared compared = ledger.compare(database.settings());
            table.row(
                    "acknowledged answers lost / doubled / changed / elsewhere",
                    "0",
                    String.format(
                            Locale.UK,
                            "%d / %d / %d / %d of %,d",
                            compared.lost(),
                            compared.doubled(),
                            compared.changed(),
                            compared.inAnothersRecord(),
                            compared.acknowledged()));
        }
    }
}
