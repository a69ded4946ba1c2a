package org.heard.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.heard.base.Caller;
import org.heard.base.Settings;
import org.heard.ui.journey.OverHttp;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code /.well-known/security.txt} is of the form that RFC 9116 asks for. */
class SecurityTextTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    @Test
    void there_is_none_until_the_council_says_whom_to_tell() {
        contact("");
        assertThat(OverHttp.nobody(portal).get("/.well-known/security.txt").statusCode())
                .isEqualTo(404);
    }

    @Test
    void it_says_whom_to_tell_and_until_when_less_than_a_year_ahead() {
        contact("security@council.example\nExpires: 2099-01-01T00:00:00Z");
        var answer = OverHttp.nobody(portal).get("/.well-known/security.txt");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(answer.body().lines().map(line -> line.replaceAll(":.*", "")))
                .as("each once, nothing slipped in")
                .containsExactly("Contact", "Expires", "Preferred-Languages");
        assertThat(answer.body()).startsWith("Contact: mailto:security@council.example");
        Instant expires = answer.body()
                .lines()
                .filter(line -> line.startsWith("Expires: "))
                .map(line -> Instant.parse(line.substring("Expires: ".length())))
                .findFirst()
                .orElseThrow();
        assertThat(expires)
                .isAfter(portal.time().instant())
                .isBefore(portal.time().instant().plus(Duration.ofDays(365)));
    }

    private static void contact(String words) {
        new Caller.Portal().run(() -> portal.bean(Settings.class).set(CouncilSettings.SECURITY_CONTACT, words));
    }
}
