package org.heard.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.ExecutionException;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.outbox.PlayedTexts;
import org.heard.schedule.DueWork;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.Test;

/** Many texts at once, and a text service that is away: nobody is texted twice, nobody is forgotten. */
@PortalTest
@Property(name = "heard.test.texts", value = "yes")
class TwoNodesDataTest {
    /** A thousand here; {@code ./heard bench reminders} does the same with ten thousand. */
    private static final int CHILDREN = 1000;

    @Inject
    ApplicationContext portal;

    @Inject
    Reminders reminders;

    @Inject
    DueWork due;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    @Test
    void reminders_due_at_once_on_two_nodes_leave_once_each() throws InterruptedException, ExecutionException {
        assertThat(new TwoNodes(portal).invite(CHILDREN)).isEqualTo(new TwoNodes.Came(CHILDREN, CHILDREN, CHILDREN));
        assertThat(council.text("SELECT COUNT(*) FROM outbox_message WHERE status = 'SENT'"))
                .isEqualTo(String.valueOf(CHILDREN));
    }

    @Test
    void a_text_service_that_is_away_for_a_day_costs_time_and_no_text() {
        PersonId priya = council.iro("Priya Nair");
        for (int i = 0; i < 20; i++) {
            council.child("Child " + i)
                    .iro(priya)
                    .ownPhone("0770090" + (1000 + i))
                    .review()
                    .planned("2026-03-23");
        }
        PlayedTexts.HANDED.clear();
        PlayedTexts.isDown("away");
        new Caller.Portal().run(() -> reminders.due(50).forEach(reminders::send));
        for (int hour = 0; hour < 30; hour++) {
            time.passes(Duration.ofHours(1));
            due.run();
        }
        assertThat(PlayedTexts.HANDED).isEmpty();

        PlayedTexts.isDown(null);
        for (int hour = 0; hour < 7; hour++) {
            time.passes(Duration.ofHours(1));
            due.run();
        }
        assertThat(PlayedTexts.HANDED).hasSize(20);
        assertThat(new HashSet<>(PlayedTexts.HANDED)).hasSize(20);
    }
}
