package org.heard.ui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code ./heard bench faults [children] [kills | waits | disk]}: breaks one thing after the other under children who answer, and compares what their
 * phones were told is saved with what the database holds in the end.
 */
public final class FaultsBench {
    private static final int CHILDREN = 150;
    private static final int KILLS = 6;
    private static final Duration THINK = Duration.ofMillis(1_200);

    private final BenchTable table;
    private final int children;

    private FaultsBench(BenchTable table, int children) {
        this.table = table;
        this.children = children;
    }

    public static void main(String[] arguments) throws Exception {
        Arguments given = Arguments.of(arguments);
        int children = (int) given.number(0, CHILDREN);
        BenchTable table = new BenchTable(
                "faults",
                children + " children answer every question, one about every " + THINK.toMillis() / 1000.0
                        + " s, and send; one in"
                        + " five asks for help now. What is not acknowledged their phones send again under the same key, as the"
                        + " page does. Acknowledgements are written down apart from the portal and compared with its database.",
                given.keep());
        FaultsBench bench = new FaultsBench(table, children);
        boolean all = !given.has("kills") && !given.has("waits") && !given.has("disk");
        if (all || given.has("kills")) {
            bench.kills();
        }
        if (all || given.has("waits")) {
            bench.waits();
        }
        if (all || given.has("disk")) {
            bench.diskFull();
        }
        table.done();
        System.exit(0);
    }

    /** One portal with everything it speaks to, and the children. */
    private final class Scene implements AutoCloseable {
        private final Path folder;
        private final BenchDatabase database;
        private final TextProvider provider = new TextProvider();
        private final HeardProcess portal;
        private final Answering answering = new Answering();
        private final SlowLine line;

        Scene(Path folder, BenchDatabase database) throws SQLException, IOException {
            this.folder = folder;
            this.database = database;
            line = new SlowLine(database.port());
            MadeUpChildren all = Answering.enough(database, children);
            portal = provider.under(database.under(new HeardProcess(folder)))
                    .options(List.of("-D" + JumpingTime.FILE + "=" + folder.resolve("clock")))
                    .beside(jumpingTime(folder));
            if (database.isMariaDb()) {
                portal.with(
                        "HEARD_DB_URL", database.url().replace(":" + database.port() + "/", ":" + line.port() + "/"));
            }
            clock(0);
            portal.start();
            answering.begin(all, children, portal.port(), THINK);
            answering.until(children / 2);
        }

        void clock(long seconds) throws IOException {
            Files.writeString(folder.resolve("clock"), Long.toString(seconds));
        }

        /** Everybody finishes; then the books are compared. */
        void compare() throws SQLException, InterruptedException {
            answering.end();
            flagsHaveReached();
            portal.stop();
            answering.compare(table, database);
            try (Connection open = database.open()) {
                flags(open);
            }
        }

        private void flagsHaveReached() {
            long end = System.nanoTime() + 90_000_000_000L;
            while (provider.different() < answering.crowd().helpedCount() && System.nanoTime() < end) {
                HeardProcess.pause(250);
            }
        }

        private void flags(Connection open) throws SQLException {
            int raised = 0;
            int reached = 0;
            int seen = 0;
            try (var statement = open.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT f.id, (SELECT COUNT(*) FROM flag_alert a JOIN outbox_message m"
                                    + " ON m.id = a.outbox_id WHERE a.flag_id = f.id AND m.status = 'FAILED') FROM flag f")) {
                while (row.next()) {
                    raised++;
                    boolean taken = provider.hasTextEnding("No. " + row.getLong(1));
                    reached += taken ? 1 : 0;
                    seen += !taken && row.getInt(2) > 0 ? 1 : 0;
                }
            }
            table.row(
                    "children told that help is asked for / flags raised",
                    "the same",
                    answering.crowd().helpedCount() + " / " + raised);
            table.row(
                    "flags that reached a person's phone; the others stand as unreached before staff",
                    "all",
                    reached + (seen > 0 ? "; " + seen : "") + " of " + raised);
            table.row("texts sent twice", "0", Long.toString(provider.doubled()));
        }

        @Override
        public void close() throws Exception {
            portal.close();
            database.close();
            provider.close();
            line.close();
        }
    }

    /** The clock that jumps, alone: nothing else of the tests belongs into the portal. */
    private static Path jumpingTime(Path folder) throws IOException {
        Path classes = Path.of("ui", "target", "test-classes");
        Path alone = Files.createDirectories(folder.resolve("clock-classes"));
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(one -> one.getFileName().toString().contains("JumpingTime"))
                    .toList()) {
                Path copy = alone.resolve(classes.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return alone;
    }

    private Scene onMariaDb(String name) throws Exception {
        Path folder = BenchDatabase.newFolder(name);
        return new Scene(folder, BenchDatabase.mariaDb(folder));
    }

    private void kills() throws Exception {
        table.part("The application is killed (kill -9) " + KILLS + " times, H2");
        Path folder = BenchDatabase.newFolder("faults-h2");
        try (Scene scene = new Scene(folder, BenchDatabase.h2(folder))) {
            killPortal(scene);
            scene.compare();
        }
        table.part("Application and database are killed (kill -9) in turn " + KILLS + " times, MariaDB");
        try (Scene scene = onMariaDb("faults-kill")) {
            double worst = 0;
            for (int i = 0; i < KILLS; i++) {
                scene.answering.until(children / 3);
                scene.database.kill();
                if (i % 2 == 0) {
                    scene.portal.kill();
                }
                scene.database.start();
                if (i % 2 == 0) {
                    scene.portal.launch();
                }
                worst = Math.max(worst, scene.answering.recovers());
            }
            table.row("the next acknowledgement after the last fault, at worst", "10 s", Answering.seconds(worst));
            scene.compare();
        }
    }

    private void killPortal(Scene scene) {
        double worst = 0;
        for (int i = 0; i < KILLS; i++) {
            scene.answering.until(children / 3);
            scene.portal.kill();
            scene.portal.launch();
            worst = Math.max(worst, scene.answering.recovers());
        }
        table.row("the next acknowledgement after the start, at worst", "10 s", Answering.seconds(worst));
    }

    private void waits() throws Exception {
        table.part("The provider of texts is down, the database is slow, the clock jumps; MariaDB");
        try (Scene scene = onMariaDb("faults-wait")) {
            scene.provider.down(true);
            int left = scene.provider.different();
            scene.answering.until(children);
            table.row(
                    "texts that left while the provider was down",
                    "0",
                    Integer.toString(scene.provider.different() - left));
            scene.provider.down(false);
            scene.line.late(400);
            int before = scene.answering.ledger().size();
            HeardProcess.pause(10_000);
            scene.line.late(0);
            table.row(
                    "acknowledged within 10 s while each of the database's answers came 0.4 s late",
                    "more than 0",
                    Integer.toString(scene.answering.ledger().size() - before));
            table.row("the next acknowledgement after that", "10 s", Answering.seconds(scene.answering.recovers()));
            for (long jump : new long[] {2 * 3600, -2 * 3600, 0}) {
                scene.clock(jump);
                scene.answering.until(children / 3);
            }
            table.row(
                    "the next acknowledgement after the clock went two hours on, back, and home",
                    "10 s",
                    Answering.seconds(scene.answering.recovers()));
            scene.compare();
        }
    }

    private void diskFull() throws Exception {
        table.part("The disk is full, H2");
        Path folder = BenchDatabase.newFolder("faults-disk");
        if (!SmallDisk.mount(folder)) {
            table.row("not tried", "", "mounting a small disk needs root");
            return;
        }
        try (Scene scene = new Scene(folder, BenchDatabase.h2(folder))) {
            scene.portal.isKeptUp();
            Path filler = folder.resolve("filler");
            SmallDisk.fill(filler);
            int before = scene.answering.ledger().size();
            HeardProcess.pause(3_000);
            table.row(
                    "acknowledged while nothing could be written",
                    "none, or kept",
                    Integer.toString(scene.answering.ledger().size() - before));
            table.row("ready, says the health check", "no", scene.portal.isReady() ? "yes" : "no");
            Files.delete(filler);
            double recovered = scene.answering.recovers();
            table.row("the next acknowledgement after there was room again", "10 s", Answering.seconds(recovered));
            scene.compare();
        } finally {
            SmallDisk.unmount(folder);
        }
    }
}
