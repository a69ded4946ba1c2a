package org.heard.reminder;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.outbox.PlayedTexts;
import org.heard.schedule.RealWork;
import org.heard.testing.ACouncil;
import org.heard.testing.AnotherNode;
import org.heard.testing.TestTime;

/**
 * Two portals on one database, both with their real schedulers, and so many children to be invited at once. Both look for who
 * is due at the same time; then both hand over what waits, to one text service that both share.
 */
public final class TwoNodes {
    private static final int AT_A_TIME = 100;
    private static final Map<String, Object> WITH_TEXTS = Map.of("heard.test.texts", "yes");

    private final ApplicationContext first;

    public TwoNodes(ApplicationContext first) {
        this.first = first;
    }

    /**
     * What came of it.
     *
     * @param taken reminders that one of the nodes took
     * @param handed texts the service was handed
     * @param different how many of those were different ones
     */
    public record Came(int taken, int handed, int different) {}

    public Came invite(int children) throws InterruptedException, ExecutionException {
        ACouncil council = first.getBean(ACouncil.class);
        PersonId priya = council.iro("Priya Nair");
        for (int i = 0; i < children; i++) {
            council.child("Child " + i)
                    .iro(priya)
                    .ownPhone("07700" + (100_000 + i))
                    .review()
                    .planned("2026-03-23");
        }
        PlayedTexts.HANDED.clear();
        try (AnotherNode one = AnotherNode.of(first, WITH_TEXTS);
                AnotherNode two = AnotherNode.of(first, WITH_TEXTS);
                var both = Executors.newFixedThreadPool(2)) {
            int taken = 0;
            for (Future<Integer> node : both.invokeAll(List.<Callable<Integer>>of(() -> take(one), () -> take(two)))) {
                taken += node.get();
            }
            for (AnotherNode node : List.of(one, two)) {
                node.bean(TestTime.class).passes(Duration.ofHours(7));
                RealWork.begin(node.context());
            }
            RealWork.until(
                    () -> PlayedTexts.HANDED.size() >= children && council.count("scheduled_tasks") == regular(one));
            return new Came(taken, PlayedTexts.HANDED.size(), new HashSet<>(PlayedTexts.HANDED).size());
        }
    }

    /** Work that comes again and again stays in the table for ever. */
    private static long regular(AnotherNode node) {
        return RealWork.regular(node.context());
    }

    private static int take(AnotherNode node) {
        Reminders reminders = node.bean(Reminders.class);
        return new Caller.Portal().call(() -> {
            int taken = 0;
            for (List<DueReminder> due = reminders.due(AT_A_TIME); !due.isEmpty(); due = reminders.due(AT_A_TIME)) {
                taken += (int) due.stream().filter(reminders::send).count();
            }
            return taken;
        });
    }
}
