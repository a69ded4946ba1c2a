package org.heard.health.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import org.heard.health.Fitness;
import org.heard.health.Health;

/** Whether the process lives, and whether requests should be sent to it. Says nothing that a stranger may not know. */
@Hidden
@Controller("/health")
@Secured(SecurityRule.IS_ANONYMOUS)
class HealthController {
    private final Health health;

    HealthController(Health health) {
        this.health = health;
    }

    @Serdeable
    record Live(String status) {}

    /** {@code UP} or {@code DOWN}; the outbox {@code FLOWS}, is {@code STUCK} or {@code UNKNOWN}. */
    @Serdeable
    record Ready(String status, String database, String disk, String outbox) {}

    /** Whoever gets no answer here starts the process anew. Asks nothing of the database: a new process would not help it. */
    @Get("/live")
    Live live() {
        return new Live("UP");
    }

    @Get("/ready")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<Ready> ready() {
        Fitness fitness = health.fitness();
        Ready said = new Ready(
                upOrDown(fitness.isReady()),
                upOrDown(fitness.database()),
                upOrDown(fitness.disk()),
                fitness.outgoing().name());
        return HttpResponse.<Ready>status(fitness.isReady() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(said);
    }

    private static String upOrDown(boolean fine) {
        return fine ? "UP" : "DOWN";
    }
}
