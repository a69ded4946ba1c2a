package org.heard.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.outbox.Channel;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;
import org.heard.outbox.PlayedTexts;
import org.heard.schedule.DueWork;
import org.heard.schedule.RealWork;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.AnotherNode;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is urgent when everything goes wrong: the portal dies in the middle, or ten thousand texts stand before it. */
@PortalTest
@Property(name = "heard.test.texts", value = "yes")
class UrgentAtWorstDataTest {
    private static final Map<String, Object> WITH_TEXTS = Map.of("heard.test.texts", "yes");

    @Inject
    ApplicationContext portal;

    @Inject
    Flags flags;

    @Inject
    Outbox outbox;

    @Inject
    DueWork due;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    PersonId priya;
    AChild amara;

    @BeforeEach
    void a_child_and_her_iro() {
        PlayedTexts.HANDED.clear();
        PlayedTexts.isDown(null);
        priya = council.iro("Priya Nair");
        council.reachable(priya, "07700 900301", "priya@council.example");
        amara = council.child("Amara").iro(priya);
    }

    @Test
    void a_portal_that_is_started_again_climbs_on_where_the_old_one_stopped() {
        asksForHelp();
        time.passes(Duration.ofMinutes(16));

        try (AnotherNode again = AnotherNode.of(portal, WITH_TEXTS)) {
            again.bean(DueWork.class).run();
            assertThat(flag().step()).isOne();
        }
        assertThat(PlayedTexts.HANDED).as("at once, and when it climbed").hasSize(2);
    }

    @Test
    void a_node_that_dies_in_the_middle_of_a_climb_loses_nothing_and_doubles_nothing() throws InterruptedException {
        asksForHelp();
        due.run();
        time.passes(Duration.ofMinutes(16));
        // What a crash leaves: its transaction is undone by the database, and the work still bears the dead node's
        // name.
        council.sql("UPDATE scheduled_tasks SET picked = TRUE, picked_by = 'dead node',"
                + " last_heartbeat = '2026-03-09 10:00:00' WHERE task_name = 'flag-climb'");

        try (AnotherNode other = AnotherNode.of(portal, WITH_TEXTS)) {
            // The scheduler gives lost work back by the machine's clock: ours must be past that.
            other.bean(TestTime.class).is(LocalDate.of(2037, 1, 5));
            RealWork.begin(other.context());
            assertThat(RealWork.until(() -> PlayedTexts.HANDED.size() == 2)).isTrue();
        }
        assertThat(flag().step()).isOne();
        assertThat(PlayedTexts.HANDED).doesNotHaveDuplicates();
    }

    @Test
    void an_alert_leaves_before_everything_that_waits_already() {
        for (int i = 0; i < 300; i++) {
            outbox.put(Letter.text(Channel.SMS, amara.person(), "07700900777", "reminder " + i));
        }
        time.passes(Duration.ofMinutes(5));
        asksForHelp();
        due.run();

        assertThat(PlayedTexts.HANDED).hasSizeGreaterThan(100).first().isEqualTo(alert());
    }

    private void asksForHelp() {
        council.as(amara.person()).run(() -> flags.raise(amara.id(), null, null));
    }

    private long alert() {
        return Long.parseLong(council.text("SELECT MIN(id) FROM outbox_message WHERE once_key LIKE 'flag-%SMS%'"));
    }

    private Flag flag() {
        List<Flag> open = new Caller.Portal().call(() -> flags.openFor(amara.id()));
        assertThat(open).hasSize(1);
        return open.getFirst();
    }
}
