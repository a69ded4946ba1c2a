package org.heard.ui.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Who keeps the processors of this machine busy while a portal is under load, and whether calls queue for the database. */
final class Busy implements AutoCloseable {
    private static final double TICKS_PER_SECOND = 100;
    /** As good as all of it. */
    private static final double FULL = 0.9;
    /** Every half second, telling its numbers was a twentieth of the portal's work. */
    private static final long LOOK_EVERY_MILLIS = 5_000;

    private final HeardProcess portal;
    private final BenchDatabase database;
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final long began = System.nanoTime();
    private final double portalBefore;
    private final double databaseBefore;
    private final double phonesBefore;
    private final double allBefore;
    private final List<Double> waiting = Collections.synchronizedList(new ArrayList<>());
    private final Thread looking;

    Busy(HeardProcess portal, BenchDatabase database) {
        this.portal = portal;
        this.database = database;
        portalBefore = portal.cpuSeconds();
        databaseBefore = database.cpuSeconds();
        phonesBefore = ownSeconds();
        allBefore = machineSeconds();
        looking = Thread.ofVirtual().start(this::look);
    }

    private void look() {
        while (!Thread.currentThread().isInterrupted()) {
            waiting.add(PortalNumbers.of(portal).waiting());
            HeardProcess.pause(LOOK_EVERY_MILLIS);
        }
    }

    /** Processor time of the portal since this began, in seconds. */
    double portalSeconds() {
        return portal.cpuSeconds() - portalBefore;
    }

    /** The same of the database's own process; 0 where it is a part of the portal. */
    double databaseSeconds() {
        return database.cpuSeconds() - databaseBefore;
    }

    double elapsed() {
        return (System.nanoTime() - began) / 1e9;
    }

    void report(BenchTable table) {
        double seconds = elapsed();
        double byPortal = portalSeconds() / seconds;
        double byDatabase = databaseSeconds() / seconds;
        double byPhones = (ownSeconds() - phonesBefore) / seconds;
        double all = (machineSeconds() - allBefore) / seconds;
        table.row(
                "processors busy with the portal / the database / the phones / all",
                "",
                String.format(
                        Locale.UK,
                        "%.2f / %s / %.2f / %.2f of %d",
                        byPortal,
                        database.isMariaDb() ? String.format(Locale.UK, "%.2f", byDatabase) : "in the portal",
                        byPhones,
                        all,
                        processors));
        table.row(
                "calls that waited for a connection to the database, p95",
                "0",
                String.format(Locale.UK, "%.0f", p95()));
        table.row("what is used up first", "nothing", usedUp(all));
    }

    private String usedUp(double all) {
        if (all >= FULL * processors) {
            return "the processors";
        }
        return p95() > 0 ? "connections to the database" : "nothing";
    }

    private double p95() {
        synchronized (waiting) {
            return waiting.isEmpty() ? 0 : waiting.stream().sorted().toList().get((int) (waiting.size() * 0.95));
        }
    }

    private static double ownSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** All processors together, whoever used them: the first line of {@code /proc/stat} but for idling and waiting. */
    private static double machineSeconds() {
        try {
            String[] ticks =
                    Files.readAllLines(Path.of("/proc/stat")).getFirst().split("\\s+");
            double sum = 0;
            for (int i = 1; i < ticks.length; i++) {
                boolean idle = i == 4 || i == 5;
                boolean countedAlready = i >= 9; // guests are in user time
                sum += idle || countedAlready ? 0 : Double.parseDouble(ticks[i]);
            }
            return sum / TICKS_PER_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        looking.interrupt();
    }
}
