package org.heard.ui.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.heard.health.Health;

/**
 * Stops the portal in order: tells the load balancer first and gives it time to look elsewhere, then takes no more requests
 * and finishes those it has, then lets go of the work for later and of the database. What was acknowledged is committed.
 */
@Singleton
class Ending {
    private final ApplicationContext portal;
    private final Health health;
    private final Duration drain;

    Ending(ApplicationContext portal, Health health, @Value("${heard.drain:0s}") Duration drain) {
        this.portal = portal;
        this.health = health;
        this.drain = drain;
    }

    void run() {
        health.stops();
        try {
            Thread.sleep(drain);
            portal.findBean(WebServer.class).ifPresent(WebServer::stop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            portal.close();
        }
    }
}
