package org.heard.twilio;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where Twilio calls. What is not signed by it is refused, without a word. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(beans = TwilioAccount.class)
@ExecuteOn(TaskExecutors.BLOCKING)
class TwilioController {
    private static final String NOTHING_TO_SAY = "<Response></Response>";

    private final TwilioDoor door;

    TwilioController(TwilioDoor door) {
        this.door = door;
    }

    @Post(uri = TwilioDoor.INCOMING, consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_XML)
    HttpResponse<String> incoming(
            @Body Map<String, String> text, @Header("X-Twilio-Signature") @Nullable String signature) {
        if (!door.isTwilio(TwilioDoor.INCOMING, text, signature == null ? "" : signature)) {
            return HttpResponse.status(HttpStatus.FORBIDDEN);
        }
        door.incoming(text);
        return HttpResponse.ok(NOTHING_TO_SAY);
    }

    @Post(uri = TwilioDoor.STATUS, consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_XML)
    HttpResponse<String> status(
            @Body Map<String, String> status, @Header("X-Twilio-Signature") @Nullable String signature) {
        if (!door.isTwilio(TwilioDoor.STATUS, status, signature == null ? "" : signature)) {
            return HttpResponse.status(HttpStatus.FORBIDDEN);
        }
        door.status(status);
        return HttpResponse.ok(NOTHING_TO_SAY);
    }
}
