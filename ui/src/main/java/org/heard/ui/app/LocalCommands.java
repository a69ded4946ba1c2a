package org.heard.ui.app;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.file.Path;
import java.util.List;

/**
 * Does for {@code ./heard import} and its like what they cannot do themselves while this portal holds the data. Reachable
 * on this machine only (the public port passes {@code /api} and {@code /health} on, nothing else), and only with the word
 * from the note.
 */
@Hidden
@Controller(RunningPortal.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
class LocalCommands {
    private final LocalWord expected;
    private final Operator operator;

    /** What was asked on the command line, and where the operator stood. */
    @Serdeable
    record Asked(String command, List<String> arguments, String folder) {}

    /** How it went: the exit status and what to print. */
    @Serdeable
    record Done(int status, String said) {}

    LocalCommands(LocalWord expected, Operator operator) {
        this.expected = expected;
        this.operator = operator;
    }

    @Post
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<Done> run(@Header(RunningPortal.HEADER) String word, @Body Asked asked) {
        if (!expected.is(word)) {
            return HttpResponse.notFound();
        }
        return HttpResponse.ok(operator.run(asked.command(), asked.arguments(), Path.of(asked.folder())));
    }
}
