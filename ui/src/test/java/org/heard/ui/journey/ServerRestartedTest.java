package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.base.PersonId;
import org.heard.consultation.Consultations;
import org.heard.testing.AChild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** J1, while the server is away: a new version is put in, a node is lost, the power goes. */
class ServerRestartedTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    @Test
    void a_server_that_is_restarted_meanwhile_loses_nothing() {
        PersonId priya = portal.council().iro("Priya Nair");
        AChild amara = portal.council().child("Amara Osei").born("2010-06-01").iro(priya);
        amara.review().planned("2026-03-17");
        try (Visitor phone = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            phone.opens("/my/say").taps("OK").sawItSaved();
            portal.stop();
            phone.taps("Next")
                    .writes("What are you proud of?", "Said while it was away")
                    .sees("Not sent yet");
            phone.taps("Next").sees("We can’t reach Heard just now. Keep going.");
            portal.start();
            phone.sawItSaved().findsNoFault();
        }
        assertThat(portal.council()
                        .as(amara.person())
                        .call(() -> portal.bean(Consultations.class)
                                .saying(amara.id())
                                .orElseThrow())
                        .answers())
                .containsKeys("life", "proud");
    }
}
