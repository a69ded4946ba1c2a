package org.heard.ui.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The second processor while the first puts the program together: it does, one after the other, what will be asked for in a moment.
 * What goes wrong here goes wrong again for who asks, and is said there.
 */
final class OtherProcessor implements Executor, AutoCloseable {
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("other processor").daemon().factory());

    @Override
    public void execute(Runnable task) {
        one.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException _) {
                // Said where it is asked for.
            }
        });
    }

    /** Takes no more; what it took already is done. */
    @Override
    public void close() {
        one.shutdown();
    }
}
