package org.heard.embedded;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded database closes itself, for as long as the program runs, when it could not write: its disk is full, or broken.
 * Then the program ends at once, so that whoever started it (systemd, Kubernetes) starts it anew until there is room. What was
 * acknowledged is in the file.
 */
public final class EmbeddedWatch {
    /** Of H2: the database is closed; its file is locked, which by now only we ourselves can have done. */
    private static final int CLOSED = 90_098;

    private static final int LOCKED = 90_020;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedWatch.class);

    private final EmbeddedDatabase database;
    private final Thread watching = Thread.ofVirtual().name("embedded-watch").unstarted(this::watch);

    private EmbeddedWatch(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Looks every two seconds until {@link #stop}. */
    public static EmbeddedWatch begin(EmbeddedDatabase database) {
        EmbeddedWatch watch = new EmbeddedWatch(database);
        watch.watching.start();
        return watch;
    }

    /** Before the portal closes the database itself; looks no more when this returns. */
    public void stop() {
        watching.interrupt();
        try {
            watching.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (!isGone()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            return;
        }
        LOG.error("The embedded database closed itself: is the disk full? The portal ends, to be started anew");
        Runtime.getRuntime().halt(1);
    }

    private boolean isGone() {
        try {
            DriverManager.getConnection(database.url(), database.user(), database.password())
                    .close();
            return false;
        } catch (SQLException e) {
            return e.getErrorCode() == CLOSED || e.getErrorCode() == LOCKED;
        }
    }
}
