package org.heard.ui.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

/** Children who answer while a bench breaks something behind them, and the books of what their phones were told. */
final class Answering {
    static final String TRUE = "0 / 0 / 0 / 0";
    /** Of each who is there at once, so many come one after the other at most. */
    private static final int OF_EACH = 20;

    private static final Duration ALL_DONE = Duration.ofMinutes(10);
    /** Longer than this is no recovery, in nanoseconds. */
    private static final long PATIENCE = 60_000_000_000L;

    private final Ledger ledger = new Ledger();
    private final Crowd crowd = new Crowd();
    private Thread children = new Thread();

    Crowd crowd() {
        return crowd;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Enough to come one after the other for as long as a bench takes. */
    static MadeUpChildren enough(BenchDatabase database, int atOnce) throws SQLException {
        return MadeUpChildren.in(database.settings(), atOnce * OF_EACH);
    }

    /** So many are there at once, and when one has sent, the next comes. */
    void begin(MadeUpChildren all, int atOnce, int port, Duration think) {
        children = Thread.ofVirtual().start(() -> crowd.keepsComing(all, atOnce, port, ledger, think));
    }

    /** So many more answers are acknowledged, or nobody is there any more, or a minute has gone. */
    void until(int more) {
        int wanted = ledger.size() + more;
        long end = System.nanoTime() + PATIENCE;
        while (ledger.size() < wanted && children.isAlive() && System.nanoTime() < end) {
            HeardProcess.pause(10);
        }
    }

    /** From now until the next answer is acknowledged, in seconds. */
    double recovers() {
        long began = System.nanoTime();
        while (crowd.lastAcknowledgedAt() < began && children.isAlive() && System.nanoTime() - began < PATIENCE) {
            HeardProcess.pause(5);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** Nobody else comes; those who are there finish, or give up after ten minutes. */
    void end() throws InterruptedException {
        crowd.noMore();
        children.join(ALL_DONE);
        crowd.stop();
    }

    /** Compares the books with the database, which nobody else may have open where it is H2. */
    void compare(BenchTable table, BenchDatabase database) throws SQLException {
        table.row(
                "acknowledged answers lost / doubled / changed / elsewhere",
                TRUE,
                ledger.compare(database.settings()).told());
        table.row(
                "children who came and could send in the end",
                "all",
                crowd.finishedCount() + " of " + crowd.cameCount());
        table.row(
                "gave up",
                "nobody",
                crowd.refusals().isEmpty() ? "nobody" : crowd.refusals().toString());
    }

    static String seconds(double seconds) {
        return String.format(Locale.UK, "%.1f s", seconds);
    }
}
