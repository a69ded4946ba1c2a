package org.heard.ui.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code ./heard bench soak [minutes]}: children come, read, answer, ask for help and send, wave after wave, staff of the invented
 * council open their pages in a browser beside them, and the portal is restarted now and then. Draws what it holds over that
 * time: heap, what of it is alive, memory, connections, bytes of the database for one answer.
 */
public final class SoakBench {
    private static final int MINUTES = 120;
    private static final int WAVE = 60;
    private static final int RESTARTS = 4;
    private static final Duration THINK = Duration.ofSeconds(5);
    private static final Duration WITHIN = Duration.ofSeconds(40);
    private static final int LIVE_SAMPLES = 24;
    private static final double MIB = 1024 * 1024;

    private final BenchTable table;
    private final int minutes;
    private final Path folder = BenchDatabase.newFolder("soak");
    private final SoakChart chart;
    private final Ledger ledger = new Ledger();
    private final Crowd crowd = new Crowd();
    private final List<Double> heaps = new ArrayList<>();
    private final List<Double> live = new ArrayList<>();
    private final List<Double> connections = new ArrayList<>();
    private final List<Double> bytesEach = new ArrayList<>();

    private SoakBench(BenchTable table, int minutes) {
        this.table = table;
        this.minutes = minutes;
        this.chart = new SoakChart(minutes);
    }

    public static void main(String[] arguments) throws Exception {
        Arguments given = Arguments.of(arguments);
        int minutes = (int) given.number(0, MINUTES);
        BenchTable table = new BenchTable(
                "soak",
                minutes + " minutes on MariaDB: waves of " + WAVE
                        + " children who open every part of the page, answer with "
                        + THINK.toSeconds() + " s to think, ask for help and send; an IRO, a manager and an"
                        + " administrator in a browser; " + RESTARTS
                        + " restarts. First and last are the middle of the first and the last"
                        + " quarter's samples.",
                given.keep());
        SoakBench bench = new SoakBench(table, minutes);
        bench.run();
        table.done();
        if (given.keep()) {
            bench.chart.write(BenchPage.KEPT.resolve("soak.svg"));
            BenchPage.draw();
        }
        bench.chart.write(Path.of("target", "bench", "soak.svg"));
        System.exit(0);
    }

    private void run() throws Exception {
        try (BenchDatabase database = BenchDatabase.mariaDb(folder);
                HeardProcess portal = PortalNumbers.toldBy(database.under(new HeardProcess(folder)))) {
            portal.with("HEARD_ENV", "demo").start();
            long began = System.nanoTime();
            Thread children = Thread.ofPlatform().start(() -> waves(database, portal, began));
            StaffAtWork staff = new StaffAtWork(portal.port());
            Thread working = Thread.ofPlatform().start(staff);
            int restarts = 0;
            while (elapsed(began) < minutes) {
                if (elapsed(began) > (restarts + 1.0) * minutes / (RESTARTS + 1) && restarts < RESTARTS) {
                    restarts++;
                    portal.stop();
                    portal.start();
                    chart.restarted(elapsed(began));
                }
                HeardProcess.pause(Math.max(1_000, minutes * 200L));
                sample(portal, database, elapsed(began));
                sampleLive(portal, elapsed(began));
            }
            staff.stop();
            working.join(Duration.ofMinutes(1));
            children.join(Duration.ofMinutes(10));
            crowd.stop();
            report(database, restarts, staff);
        }
    }

    private void waves(BenchDatabase database, HeardProcess portal, long began) {
        while (elapsed(began) < minutes) {
            try {
                MadeUpChildren wave = MadeUpChildren.in(inTheDemo(database), WAVE);
                crowd.goes(wave, portal.port(), ledger, THINK, WITHIN, true);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Map<String, Object> inTheDemo(BenchDatabase database) {
        Map<String, Object> settings = database.settings();
        settings.put("heard.demo", true);
        return settings;
    }

    /** What nothing could collect: the heap in use right after a collection that was asked for. */
    private void sampleLive(HeardProcess portal, double at) {
        if (at < (live.size() + 1.0) * minutes / (LIVE_SAMPLES + 1) || !portal.collects()) {
            return;
        }
        PortalNumbers numbers = PortalNumbers.of(portal);
        if (numbers.known()) {
            live.add(numbers.heapMegabytes());
            chart.alive(at, numbers.heapMegabytes());
        }
    }

    private void sample(HeardProcess portal, BenchDatabase database, double at) throws SQLException {
        PortalNumbers numbers = PortalNumbers.of(portal);
        if (!numbers.known()) {
            return;
        }
        double heap = numbers.heapMegabytes();
        double connected = numbers.connections();
        double each = bytesForAnAnswer(database);
        heaps.add(heap);
        connections.add(connected);
        bytesEach.add(each);
        chart.at(at, heap, portal.residentBytes() / MIB, connected, each);
    }

    /** Everything the database keeps, spread over the answers: a bloated table makes it grow. */
    private static double bytesForAnAnswer(BenchDatabase database) throws SQLException {
        try (Connection open = database.open();
                var statement = open.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT SUM(data_length + index_length) /"
                                + " (SELECT COUNT(*) + 1 FROM answer) FROM information_schema.tables WHERE table_schema = 'heard'")) {
            row.next();
            return row.getDouble(1);
        }
    }

    private void report(BenchDatabase database, int restarts, StaffAtWork staff) throws SQLException {
        table.part("Over " + minutes + " minutes");
        table.row("restarts", Integer.toString(RESTARTS), Integer.toString(restarts));
        table.row("whole submissions", "", String.format(Locale.UK, "%,d", crowd.finishedCount()));
        table.row(
                "pages that staff opened, and how often they began anew because of a restart",
                "",
                String.format(Locale.UK, "%,d, %d", staff.opened(), staff.triedAgain()));
        table.row("heap in use, first and last", "", firstAndLast(heaps, "%.0f MB"));
        table.row(
                "heap in use right after a collection that was asked for, " + live.size() + " times, first and last",
                "flat",
                firstAndLast(live, "%.0f MB"));
        table.row("connections to the database, first and last", "flat", firstAndLast(connections, "%.0f"));
        table.row(
                "bytes in the database for each answer, first and last",
                "not growing",
                firstAndLast(bytesEach, "%,.0f"));
        table.row(
                "acknowledged answers lost / doubled / changed / elsewhere",
                Answering.TRUE,
                ledger.compare(inTheDemo(database)).told());
        table.row(
                "gave up",
                "nobody",
                crowd.refusals().isEmpty() ? "nobody" : crowd.refusals().toString());
    }

    private static String firstAndLast(List<Double> samples, String format) {
        int quarter = Math.max(1, samples.size() / 4);
        return String.format(Locale.UK, format, middle(samples.subList(0, quarter))) + ", "
                + String.format(Locale.UK, format, middle(samples.subList(samples.size() - quarter, samples.size())));
    }

    private static double middle(List<Double> samples) {
        return samples.stream().sorted().toList().get(samples.size() / 2);
    }

    private static double elapsed(long began) {
        return (System.nanoTime() - began) / 60e9;
    }
}
