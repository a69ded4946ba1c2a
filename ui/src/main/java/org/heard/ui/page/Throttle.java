package org.heard.ui.page;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.heard.base.Caller;

/**
 * How many changes somebody may ask for in a minute, on this node. Whoever is signed in is counted by themselves, so that a
 * whole school behind one address is never in its own way; those who are not are counted by address, with more room.
 */
@Singleton
public final class Throttle extends HttpFilter {
    private static final int ROOM_OF_AN_ADDRESS = 10;

    private final int most;
    private final transient InstantSource time;
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private volatile Instant minute = Instant.EPOCH;

    Throttle(@Value("${heard.most-posts:300}") int most, InstantSource time) {
        this.most = most;
        this.time = time;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST") && !allows(request)) {
            response.sendError(429);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Of the last minute only: what is remembered does not grow. */
    private boolean allows(HttpServletRequest request) {
        Instant now = time.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            asked.clear();
        }
        boolean known = Caller.CURRENT.isBound() && Caller.CURRENT.get() instanceof Caller.Someone;
        String who = known ? Caller.someone().person().toString() : "at " + request.getRemoteAddr();
        int room = known ? most : most * ROOM_OF_AN_ADDRESS;
        return asked.computeIfAbsent(who, _ -> new AtomicInteger()).incrementAndGet() <= room;
    }
}
