package org.heard.ui.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Only so many pages are put together at once; the next ones wait their turn. What a child says waits for no page: its call takes no
 * turn, so it is kept at once however many open pages at the same time. A turn ends when the page is ready to go, so a slow line holds
 * nobody up, and nobody waits longer than {@link #PATIENCE_SECONDS}.
 */
@Singleton
public final class Turns {
    static final int PATIENCE_SECONDS = 5;

    private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

    private final Semaphore free;

    @Inject
    Turns() {
        this(AT_ONCE);
    }

    Turns(int atOnce) {
        free = new Semaphore(atOnce, true);
    }

    /** Waits for a turn; after {@link #PATIENCE_SECONDS} it goes on without. */
    Turn take() {
        boolean taken = false;
        try {
            taken = free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Turn(taken);
    }

    /** Of one page. */
    final class Turn implements AutoCloseable {
        private final AtomicBoolean held;

        private Turn(boolean taken) {
            held = new AtomicBoolean(taken);
        }

        /** The answer, which ends this turn as soon as something is to be written into it. */
        HttpServletResponse until(HttpServletResponse response) {
            return new HttpServletResponseWrapper(response) {
                @Override
                public ServletOutputStream getOutputStream() throws IOException {
                    close();
                    return super.getOutputStream();
                }

                @Override
                public PrintWriter getWriter() throws IOException {
                    close();
                    return super.getWriter();
                }
            };
        }

        @Override
        public void close() {
            if (held.compareAndSet(true, false)) {
                free.release();
            }
        }
    }
}
