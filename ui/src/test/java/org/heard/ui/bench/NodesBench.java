package org.heard.ui.bench;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.base.PersonId;
import org.heard.outbox.Channel;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;

/**
 * {@code ./heard bench nodes [children]}: two portals, one MariaDB, HAProxy before them. Under children who answer, one node is
 * killed and comes back, then both are replaced, one after the other, by a version with one migration more.
 */
public final class NodesBench {
    private static final int CHILDREN = 200;
    private static final int TEXTS = 400;
    private static final Duration THINK = Duration.ofMillis(2_500);

    private final BenchTable table;
    private final Path folder = BenchDatabase.newFolder("nodes");
    private final TextProvider provider = new TextProvider();
    private final Answering answering = new Answering();

    private NodesBench(BenchTable table) {
        this.table = table;
    }

    public static void main(String[] arguments) throws Exception {
        Arguments given = Arguments.of(arguments);
        int children = (int) given.number(0, CHILDREN);
        BenchTable table = new BenchTable(
                "nodes",
                "Two portals, one MariaDB, HAProxy before them, " + children + " children who answer about every "
                        + THINK.toMillis() / 1000.0 + " s and send, " + TEXTS
                        + " texts to be delivered meanwhile; all on this"
                        + " machine.",
                given.keep());
        new NodesBench(table).run(children);
        table.done();
        System.exit(0);
    }

    private void run(int children) throws Exception {
        try (provider;
                BenchDatabase database = BenchDatabase.mariaDb(folder);
                HeardProcess one = node(database, "one");
                HeardProcess two = node(database, "two")) {
            MadeUpChildren all = Answering.enough(database, children);
            one.start();
            two.start();
            try (Balancer balancer = new Balancer(folder, List.of(one, two))) {
                answering.begin(all, children, balancer.port(), THINK);
                texts(database);
                table.part("A node is killed and comes back");
                killed(one);
                table.part("Both nodes are replaced by the next version, one after the other");
                replaced(database, one, two);
                answering.end();
            }
            table.part("In the end");
            ending(database);
        }
    }

    private HeardProcess node(BenchDatabase database, String name) throws Exception {
        return provider.under(database.under(new HeardProcess(Files.createDirectories(folder.resolve(name)))))
                .with("HEARD_ADDRESS", "http://localhost")
                .with("HEARD_DRAIN", "2s");
    }

    /** Written as the portal itself writes them; whichever node looks first sends. */
    private void texts(BenchDatabase database) {
        Map<String, Object> settings = new TreeMap<>(database.settings());
        settings.put("heard.web", false);
        settings.put("heard.demo", false);
        settings.put("heard.secret", HeardProcess.SECRET);
        settings.put("heard.key", HeardProcess.KEY);
        settings.put("heard.twilio.account", "AC00000000000000000000000000000001");
        settings.put("heard.twilio.token", "the-token-of-the-bench-0123456789");
        settings.put("heard.twilio.from", "+447700900900");
        try (ApplicationContext desk = ApplicationContext.run(settings)) {
            Outbox outbox = desk.getBean(Outbox.class);
            for (int i = 0; i < TEXTS; i++) {
                outbox.put(
                        Letter.text(Channel.SMS, new PersonId(1), "+4477009%05d".formatted(20_000 + i), "Reminder " + i)
                                .once("bench-" + i));
            }
        }
    }

    private void killed(HeardProcess node) {
        answering.until(150);
        node.kill();
        table.row("the next acknowledgement after that", "10 s", Answering.seconds(answering.recovers()));
        answering.until(150);
        node.start();
        answering.until(100);
        table.row(
                "children signed out by that",
                "0",
                Integer.toString(answering.crowd().signedOutCount()));
    }

    /** The next version has a migration more; while it runs on one node, the other still is the version before. */
    private void replaced(BenchDatabase database, HeardProcess one, HeardProcess two) throws Exception {
        Path more = Files.createDirectories(folder.resolve("next"));
        Files.writeString(
                more.resolve("V999__next.sql"),
                "ALTER TABLE answer ADD COLUMN of_the_next_version VARCHAR(20) NOT NULL DEFAULT 'x';\n");
        int before = answering.crowd().triedAgainCount();
        int signedOut = answering.crowd().signedOutCount();
        for (HeardProcess node : List.of(one, two)) {
            node.stop();
            node.options(List.of("-Dflyway.datasources.default.locations=classpath:db/migration,filesystem:" + more));
            node.start();
            answering.until(100);
        }
        try (Connection open = database.open();
                ResultSet row = open.createStatement().executeQuery("SELECT COUNT(of_the_next_version) FROM answer")) {
            table.row("the migration ran", "once", row.next() ? "once" : "no");
        }
        table.row(
                "calls that phones had to send again",
                "few",
                Integer.toString(answering.crowd().triedAgainCount() - before));
        table.row(
                "children signed out by that",
                "0",
                Integer.toString(answering.crowd().signedOutCount() - signedOut));
    }

    private void ending(BenchDatabase database) throws SQLException {
        long end = System.nanoTime() + 120_000_000_000L;
        while (provider.different() < TEXTS && System.nanoTime() < end) {
            HeardProcess.pause(200);
        }
        answering.compare(table, database);
        try (Connection open = database.open()) {
            table.row("texts that arrived, and twice", TEXTS + ", 0", texts() + cutOff(open));
        }
    }

    private String texts() {
        return provider.different() - answering.crowd().helpedCount() + " and "
                + answering.crowd().helpedCount() + " for help, twice " + provider.doubled();
    }

    /** A text that was being handed over when the node was killed may have left: it is not sent again but shown to staff. */
    private static String cutOff(Connection open) throws SQLException {
        try (ResultSet row = open.createStatement()
                .executeQuery("SELECT COUNT(*) FROM outbox_message WHERE status IN ('FAILED', 'SENDING')")) {
            row.next();
            return "; shown to staff, because a kill cut off its sending: " + row.getInt(1);
        }
    }
}
