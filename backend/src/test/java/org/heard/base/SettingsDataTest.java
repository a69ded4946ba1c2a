package org.heard.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

/** A setting is asked for inside and outside transactions, by as many as there are. */
@PortalTest
class SettingsDataTest {
    private static final Setting<Integer> NOBODY_ASKED_YET =
            Setting.number("test.nobody-asked-yet", "A setting that no node knows yet.", 7);

    @Inject
    Settings settings;

    @Inject
    TransactionOperations<Connection> transactions;

    @Value("${datasources.default.maximum-pool-size}")
    int connections;

    @Test
    void whoever_holds_all_connections_never_waits_for_somebody_who_needs_one_to_learn_a_setting() throws Exception {
        CountDownLatch allTaken = new CountDownLatch(connections);
        CountDownLatch outsiderAsks = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> heard = new ArrayList<>(IntStream.range(0, connections)
                    .mapToObj(_ -> threads.submit(() -> transactions.executeWrite(_ -> {
                        allTaken.countDown();
                        outsiderAsks.await();
                        return settings.get(NOBODY_ASKED_YET);
                    })))
                    .toList());
            allTaken.await();
            heard.add(threads.submit(() -> settings.get(NOBODY_ASKED_YET)));
            Thread.sleep(300); // the one without a connection is the first to ask
            outsiderAsks.countDown();

            for (Future<Integer> one : heard) {
                assertThat(one.get()).isEqualTo(7);
            }
        }
    }
}
