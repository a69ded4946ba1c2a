package org.heard.ui.app;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicLong;

/** How many sessions there are: one for each browser in which staff work, none for children, helpers and passers-by. */
@Singleton
public final class OpenSessions implements HttpSessionListener {
    private final AtomicLong number = new AtomicLong();

    public long number() {
        return number.get();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        number.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        number.decrementAndGet();
    }
}
