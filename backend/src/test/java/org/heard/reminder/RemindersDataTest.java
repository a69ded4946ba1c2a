package org.heard.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.form.Audience;
import org.heard.outbox.Channel;
import org.heard.review.EvidenceKind;
import org.heard.review.TakingPart;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class RemindersDataTest {
    @Inject
    TakingPart takingPart;

    @Inject
    Reminders reminders;

    @Inject
    TextChoices choices;

    @Inject
    Consultations consultations;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    PersonId priya;
    AChild amara;

    @BeforeEach
    void a_review_in_ten_working_days() {
        priya = council.iro("Priya Nair");
        amara = council.child("Amara").iro(priya).ownPhone("07700900501");
        amara.review().planned("2026-03-23");
    }

    @Test
    void a_child_is_invited_then_nudged_then_called_once_each() {
        assertThat(rounds()).containsExactly(ReminderKind.INVITE);
        assertThat(rounds()).isEmpty();

        time.is(LocalDate.of(2026, 3, 16));
        assertThat(rounds()).containsExactly(ReminderKind.NUDGE);
        time.is(LocalDate.of(2026, 3, 19));
        assertThat(rounds()).containsExactly(ReminderKind.LAST_CALL);
        time.is(LocalDate.of(2026, 3, 23));
        assertThat(rounds()).isEmpty();
    }

    @Test
    void nobody_is_reminded_after_they_sent() {
        council.as(amara.person()).run(() -> {
            consultations.save(
                    amara.id(), List.of(new AnswerCall("k", "life", "{\"how\":\"good\"}", Audience.IRO, 0, "p")));
            consultations.send(amara.id());
        });

        assertThat(rounds()).containsExactly(ReminderKind.THANK_YOU);
        assertThat(rounds()).isEmpty();
    }

    @Test
    void nobody_is_reminded_who_said_no_or_whose_phone_nobody_confirmed() {
        council.as(amara.person()).run(() -> choices.choose(amara.id(), new TextChoice(true, Channel.SMS, 16, false)));
        council.child("Kofi").iro(priya).phone("07700900502").review().planned("2026-03-23");

        assertThat(rounds()).isEmpty();
    }

    @Test
    void who_said_no_is_left_alone_until_the_iro_puts_right_that_they_did_not() {
        ReviewId review = council.as(amara.person())
                .call(() -> consultations.saying(amara.id()).orElseThrow())
                .review()
                .id();
        LocalDate today = time.today();
        council.as(priya).run(() -> takingPart.declined(review, Set.of(org.heard.review.Channel.PHONE_CALL), today));
        assertThat(rounds()).isEmpty();

        council.as(priya)
                .run(() -> takingPart.story(review).stream()
                        .filter(line -> line.piece().kind() == EvidenceKind.DECLINED)
                        .forEach(line -> takingPart.correct(review, line.piece().id(), null)));
        assertThat(rounds()).containsExactly(ReminderKind.INVITE);
    }

    @Test
    void staff_see_what_was_sent_or_why_not() {
        rounds();

        assertThat(council.as(priya).call(() -> reminders.of(amara.id())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(ReminderKind.INVITE);
                    assertThat(one.whyNot()).isEqualTo("no text service is set up");
                });
    }

    @Test
    void two_nodes_at_once_text_each_child_once() throws InterruptedException, ExecutionException {
        for (int i = 0; i < 200; i++) {
            council.child("Child " + i)
                    .iro(priya)
                    .ownPhone("0770090" + (1000 + i))
                    .review()
                    .planned("2026-03-23");
        }
        List<DueReminder> due = reminders.due(1000);
        assertThat(due).hasSize(201);

        int both = 0;
        try (var nodes = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> sent = nodes.invokeAll(List.of(() -> sendAll(due), () -> sendAll(due.reversed())));
            for (Future<Integer> one : sent) {
                both += one.get();
            }
        }
        assertThat(both).isEqualTo(201);
        assertThat(council.count("reminder")).isEqualTo(201);
        assertThat(council.count("outbox_message")).isEqualTo(201);
    }

    @Test
    void what_is_due_at_night_waits_for_the_hour_the_child_chose() {
        council.as(amara.person()).run(() -> choices.choose(amara.id(), new TextChoice(false, Channel.SMS, 8, false)));
        time.passes(Duration.ofHours(13));
        rounds();

        assertThat(council.text("SELECT not_before FROM outbox_message")).startsWith("2026-03-10 08:00");
    }

    private int sendAll(List<DueReminder> due) {
        return (int) new Caller.Portal()
                .call(() -> due.stream().filter(reminders::send).count())
                .longValue();
    }

    private List<ReminderKind> rounds() {
        return new Caller.Portal().call(() -> {
            List<DueReminder> due = reminders.due(50);
            due.forEach(reminders::send);
            return due.stream().map(DueReminder::kind).toList();
        });
    }
}
