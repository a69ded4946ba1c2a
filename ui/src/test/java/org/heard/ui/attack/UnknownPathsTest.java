package org.heard.ui.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.base.PersonId;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not there is not there, for anybody: 404 and the kind page, below /staff too. */
class UnknownPathsTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning().with("heard.demo", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/my/nothing",
                "/helper/nothing",
                "/assets/nothing.js",
                "/pictures/nothing.svg",
                "/face/0",
                "/media/0",
                "/api/nothing",
                "/api/v1/nothing",
                "/health/nothing",
                "/staff/nothing",
                "/staff/child/nothing",
                "/staff/child/1/nothing",
                "/staff/VAADIN/nothing",
                "/VAADIN/nothing",
                "/.git/config",
                "/.env",
                "/actuator/env",
                "/env",
                "/beans",
                "/loggers",
                "/swagger/nothing",
                "/wp-login.php",
                "/demo",
                "/demo/links.json",
                "/local/commands"
            })
    void are_answered_404(String path) {
        PersonId iro = portal.council().iro("Priya Nair");
        PersonId child = portal.council().child("Amara Osei").iro(iro).person();
        PersonId carer = portal.council().carer("Denise Hall");
        for (PersonId person : List.of(iro, child, carer)) {
            int status = Attacker.as(portal, person).get(path).status();
            assertThat(status)
                    .as(path)
                    .isIn(path.startsWith("/api/") || path.startsWith("/helper/") ? List.of(404, 401) : List.of(404));
        }
        assertThat(Attacker.as(portal, null).get(path).status())
                .as(path + " for nobody")
                .isIn(404, 401);
    }
}
