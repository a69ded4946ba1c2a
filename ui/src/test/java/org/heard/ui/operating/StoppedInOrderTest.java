package org.heard.ui.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.heard.ui.bench.Crowd;
import org.heard.ui.bench.HeardProcess;
import org.heard.ui.bench.Ledger;
import org.heard.ui.bench.MadeUpChildren;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal is stopped (SIGTERM) while children answer, and started again: what was acknowledged is there, once, in its place. */
class StoppedInOrderTest {
    private static final String OPTIONS = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    @TempDir
    Path folder;

    @Test
    void what_it_acknowledged_it_finished() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("portal") + OPTIONS;
        Map<String, Object> database = Map.of(
                "heard.data",
                folder.toString(),
                "datasources.default.url",
                url,
                "datasources.default.username",
                "sa",
                "datasources.default.password",
                "");
        MadeUpChildren children = MadeUpChildren.in(database, 12);
        Ledger ledger = new Ledger();
        Crowd crowd = new Crowd();
        try (HeardProcess portal = new HeardProcess(folder)) {
            portal.start();
            Thread answering = Thread.ofVirtual()
                    .start(() -> crowd.goes(
                            children, portal.port(), ledger, Duration.ofMillis(120), Duration.ofMillis(500), true));
            while (ledger.size() < 40) {
                Thread.sleep(10);
            }
            assertThat(portal.stop()).as("ended in order").isTrue();
            int whenItEnded = ledger.size();
            portal.start();
            answering.join(Duration.ofMinutes(2));
            assertThat(ledger.size()).as("they went on afterwards").isGreaterThan(whenItEnded);
            assertThat(portal.stop()).isTrue();
        }
        Ledger.Compared compared = ledger.compare(database);
        assertThat(compared.isTrue()).as("%s", compared).isTrue();
        assertThat(compared.acknowledged()).isEqualTo(12 * 16);
    }
}
