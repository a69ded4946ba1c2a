package org.heard.ui.page;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How often each page is asked for and how long it takes. By the page's pattern: an address may hold somebody's way in. */
@Singleton
public final class RequestsSeen extends HttpFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RequestsSeen.class);
    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };
    private static final int PER_CLASS = 100;
    private static final int BROKEN = 500;

    private final transient MeterRegistry meters;
    private final transient Map<Key, Timer> timers = new ConcurrentHashMap<>();

    private record Key(String page, String method, int status) {}

    RequestsSeen(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long began = System.nanoTime();
        boolean through = false;
        try {
            chain.doFilter(request, response);
            through = true;
        } finally {
            seen(request, through ? response.getStatus() : BROKEN, System.nanoTime() - began);
        }
    }

    private void seen(HttpServletRequest request, int status, long nanos) {
        Key key = new Key(request.getHttpServletMapping().getPattern(), method(request), status / PER_CLASS);
        timers.computeIfAbsent(key, this::timer).record(Duration.ofNanos(nanos));
        LOG.info("{} {} {} {} ms", key.method(), key.page(), status, nanos / 1_000_000);
    }

    /** Anybody may send any word here. */
    private static String method(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "POST", "HEAD", "OPTIONS" -> request.getMethod();
            default -> "other";
        };
    }

    private Timer timer(Key key) {
        return Timer.builder("heard.requests")
                .description("Requests for pages and their calls")
                .tag("page", key.page())
                .tag("method", key.method())
                .tag("status", key.status() + "xx")
                .serviceLevelObjectives(STEPS)
                .register(meters);
    }
}
