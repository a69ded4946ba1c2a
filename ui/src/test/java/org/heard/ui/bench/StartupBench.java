package org.heard.ui.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./heard bench startup}: from the command to the first page, with and without what a rehearsal kept, and how much memory the
 * portal takes while nobody uses it. The invented council is in the data already, as it is from the second start on.
 */
public final class StartupBench {
    private static final int RUNS = 5;
    private static final int QUIET_SECONDS = 60;
    private static final double MIB = 1024 * 1024;

    private StartupBench() {}

    public static void main(String[] arguments) {
        BenchTable table = new BenchTable(
                "startup",
                RUNS
                        + " starts each of ./heard run, script and all, on data that are there already; the clock runs from the command"
                        + " to the whole first page.",
                List.of(arguments).contains("--keep"));
        Path folder = BenchDatabase.newFolder("startup");
        measure(table.part("With what the rehearsal kept (AOT cache)"), folder, "2 s", true);
        measure(table.part("Without it"), folder, "5 s", false);
        table.done();
        System.exit(0);
    }

    private static void measure(BenchTable table, Path folder, String aim, boolean rehearsed) {
        List<Double> took = new ArrayList<>();
        double memory = 0;
        for (int i = 0; i <= RUNS; i++) {
            try (HeardProcess portal = new HeardProcess(folder).with("HEARD_ENV", "demo")) {
                if (!rehearsed) {
                    portal.unrehearsed();
                }
                double seconds = portal.runToFirstPage().toNanos() / 1e9;
                if (i > 0) {
                    took.add(seconds); // the very first puts the council in
                }
                if (i == RUNS) {
                    HeardProcess.pause(QUIET_SECONDS * 1000L);
                    memory = portal.residentBytes() / MIB;
                }
                portal.stop();
            }
        }
        Collections.sort(took);
        table.row(
                "command to first page",
                aim,
                String.format(
                        Locale.UK,
                        "%.2f s (%.2f to %.2f)",
                        took.get(took.size() / 2),
                        took.getFirst(),
                        took.getLast()));
        table.row(
                "resident memory a minute later, nobody there", "300 MB", String.format(Locale.UK, "%.0f MB", memory));
    }
}
