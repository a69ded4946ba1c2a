package org.heard.health.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.heard.health.Numbers;
import org.jspecify.annotations.Nullable;

/** The numbers, for a Prometheus that knows the word. For everybody else, and where no word is set, there is nothing here. */
@Hidden
@Controller("/metrics")
@Secured(SecurityRule.IS_ANONYMOUS)
class MetricsController {
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final Numbers numbers;
    private final byte[] expected;

    MetricsController(Numbers numbers, @Value("${heard.metrics.token:}") String token) {
        this.numbers = numbers;
        this.expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    @Get(produces = TEXT)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<String> metrics(@Nullable @Header(HttpHeaders.AUTHORIZATION) String said) {
        boolean isSet = expected.length > "Bearer ".length();
        boolean knows = said != null && MessageDigest.isEqual(expected, said.getBytes(StandardCharsets.UTF_8));
        return isSet && knows
                ? HttpResponse.ok(numbers.text()).header(HttpHeaders.CONTENT_TYPE, TEXT)
                : HttpResponse.notFound();
    }
}
