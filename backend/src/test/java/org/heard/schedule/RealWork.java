package org.heard.schedule;

import io.micronaut.context.ApplicationContext;
import java.util.function.BooleanSupplier;
import org.heard.testing.TestTime;

/** The scheduler as it runs in life, on threads of its own, in a test. */
public final class RealWork {
    private static final int OFTEN = 15_000;
    private static final long PAUSE = 20;

    private RealWork() {}

    /** Begins on this node, whose clock goes from now on. It ends when the node is closed. */
    public static void begin(ApplicationContext node) {
        node.getBean(TestTime.class).runs();
        node.getBean(Schedule.class).begin();
    }

    /** How many kinds of work come again and again; they stay in the table for ever. */
    public static int regular(ApplicationContext node) {
        return node.getBeansOfType(RegularJob.class).size();
    }

    /** Waits until that is so; gives up after five minutes, so that a test fails and does not hang. */
    public static boolean until(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < OFTEN && !done.getAsBoolean(); i++) {
            Thread.sleep(PAUSE);
        }
        return done.getAsBoolean();
    }
}
