package org.heard.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.export.Handback;
import org.heard.export.Handback.Again;
import org.heard.outbox.DeliveryStatus;
import org.heard.outbox.Outbox;
import org.heard.outbox.OutboxMessage;
import org.heard.review.ParticipationCode;
import org.heard.review.ParticipationRecords;
import org.heard.review.WhatHappened;
import org.heard.schedule.DueWork;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The receiver is the very program of docs/api/webhook.md, run as a case system would run it. */
@PortalTest
@Property(name = "heard.webhook.url", value = "http://127.0.0.1:18479/")
@Property(name = "heard.webhook.secret", value = WebhookDataTest.KEY)
@Property(name = "heard.webhook.old-secret", value = WebhookDataTest.OLD_KEY)
class WebhookDataTest {
    static final String KEY = "0123456789abcdef0123456789abcdef-new";
    static final String OLD_KEY = "0123456789abcdef0123456789abcdef-old";
    private static final String WRONG_KEY = "somebody-elses-0123456789abcdef012345";
    private static final Caller PORTAL = new Caller.Portal();

    @Inject
    ParticipationRecords records;

    @Inject
    Handback handback;

    @Inject
    Outbox outbox;

    @Inject
    Webhook webhook;

    @Inject
    DueWork due;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    @TempDir
    Path folder;

    private PersonId ivan;
    private AChild amara;
    private Process receiver;
    private BufferedReader received;

    @BeforeEach
    void now() {
        time.passes(Duration.between(time.instant(), Instant.now()).truncatedTo(ChronoUnit.SECONDS));
        ivan = council.iro("Ivan Price");
        amara = council.child("Amara").ref("C0042").iro(ivan);
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (receiver != null) {
            receiver.destroy();
            receiver.waitFor();
        }
    }

    @Test
    void a_confirmed_record_comes_once_and_its_correction_after_it_saying_so() throws IOException {
        listen(KEY);
        ReviewId review = review();
        confirm(review, null);
        confirm(review, "She told me afterwards.");
        due.run();
        time.passes(Duration.ofSeconds(3));
        due.run();

        assertThat(received.readLine()).contains("\"participation.recorded\"").contains("\"C0042\"");
        assertThat(received.readLine()).contains("\"participation.corrected\"").contains("She told me afterwards.");
        assertThat(outbox.all(DeliveryStatus.SENT)).hasSize(2);
    }

    @Test
    void the_same_message_twice_is_one_to_the_receiver() throws IOException {
        listen(KEY);
        confirm(review(), null);
        due.run();
        OutboxMessage sent = outbox.all(DeliveryStatus.SENT).getFirst();

        webhook.deliver(sent);
        confirm(review(), null);
        due.run();

        assertThat(received.readLine()).contains("participation.recorded");
        assertThat(received.readLine()).contains("participation.recorded").isNotEqualTo(sent.body());
    }

    @Test
    void a_receiver_that_still_has_the_key_before_takes_it_too() throws IOException {
        listen(OLD_KEY);
        confirm(review(), null);
        due.run();

        assertThat(outbox.all(DeliveryStatus.SENT)).hasSize(1);
    }

    @Test
    void what_is_refused_is_parked_and_shown_and_can_be_sent_again() throws Exception {
        listen(WRONG_KEY);
        ReviewId review = review();
        confirm(review, null);
        due.run();

        List<OutboxMessage> parked = PORTAL.call(handback::parked);
        assertThat(parked)
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("the case system answered 401"));

        stop();
        listen(KEY);
        assertThat(PORTAL.call(() -> handback.again(parked.getFirst().id()))).isEqualTo(Again.ON_ITS_WAY);
        due.run();
        assertThat(received.readLine()).contains("participation.recorded");
        assertThat(PORTAL.call(handback::parked)).isEmpty();

        PORTAL.run(() -> handback.resend(review));
        due.run();
        assertThat(received.readLine()).contains("participation.corrected").contains("-again-1");
    }

    @Test
    void a_parked_one_is_not_sent_again_after_a_newer_record_of_its_review() throws Exception {
        listen(WRONG_KEY);
        ReviewId review = review();
        confirm(review, null);
        due.run();
        OutboxMessage parked = PORTAL.call(handback::parked).getFirst();
        stop();
        listen(KEY);
        confirm(review, "She told me afterwards.");
        due.run();

        assertThat(PORTAL.call(() -> handback.again(parked.id()))).isEqualTo(Again.REPLACED);
        due.run();

        assertThat(received.readLine()).contains("She told me afterwards.");
        assertThat(outbox.all(DeliveryStatus.SENT)).as("nothing came after it").hasSize(1);
        assertThat(PORTAL.call(handback::parked)).isEmpty();
        assertThat(PORTAL.call(() -> handback.again(parked.id()))).isEqualTo(Again.NOT_PARKED);
    }

    @Test
    void a_parked_one_that_another_review_of_the_child_overtook_goes_after_it_as_a_correction() throws Exception {
        listen(WRONG_KEY);
        ReviewId first = review();
        confirm(first, null);
        due.run();
        OutboxMessage parked = PORTAL.call(handback::parked).getFirst();
        stop();
        listen(KEY);
        ReviewId second = amara.review().planned("2026-03-09").id();
        confirm(second, null);
        due.run();

        assertThat(PORTAL.call(() -> handback.again(parked.id()))).isEqualTo(Again.SENT_ANEW);
        due.run();

        assertThat(received.readLine()).contains("\"review\":" + second + ",");
        assertThat(received.readLine())
                .contains("\"review\":" + first + ",")
                .contains("participation.corrected")
                .contains("-again-1");
        assertThat(PORTAL.call(handback::parked)).isEmpty();
    }

    @Test
    void while_nobody_answers_it_waits_and_is_tried_again() throws IOException {
        confirm(review(), null);
        due.run();
        assertThat(PORTAL.call(handback::waiting)).hasSize(1);

        listen(KEY);
        time.passes(Duration.ofMinutes(2));
        due.run();

        assertThat(received.readLine()).contains("participation.recorded");
    }

    @Test
    void an_old_call_is_no_good_to_whoever_caught_it() throws IOException {
        listen(KEY);
        confirm(review(), null);
        OutboxMessage waiting = outbox.all(DeliveryStatus.WAITING).getFirst();
        time.passes(Duration.ofMinutes(-10));

        assertThat(webhook.deliver(waiting)).hasToString("Refused[reason=the case system answered 401]");
    }

    @Test
    void what_is_about_one_child_comes_in_order_even_when_the_first_has_to_wait() throws IOException {
        ReviewId review = review();
        confirm(review, null);
        due.run();
        confirm(review, "She told me afterwards.");
        listen(KEY);
        AChild ben = council.child("Ben").ref("C0099").iro(ivan);
        confirm(ben.review().planned("2026-03-06").id(), null);
        due.run();
        for (int i = 0; i < 3; i++) {
            time.passes(Duration.ofSeconds(40));
            due.run();
        }

        assertThat(received.readLine()).as("another child's does not wait").contains("C0099");
        assertThat(received.readLine()).contains("C0042").contains("participation.recorded");
        assertThat(received.readLine()).contains("C0042").contains("participation.corrected");
    }

    private void listen(String key) throws IOException {
        String page = Files.readString(Path.of("../docs/api/webhook.md"));
        int begin = page.indexOf("```java") + "```java".length();
        Path program =
                Files.writeString(folder.resolve("Receiver.java"), page.substring(begin, page.indexOf("```", begin)));
        receiver = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        program.toString(),
                        "18479",
                        key)
                .redirectErrorStream(true)
                .start();
        received = receiver.inputReader();
        assertThat(received.readLine()).isEqualTo("listening");
    }

    private ReviewId review() {
        return amara.review().planned("2026-03-06").id();
    }

    private void confirm(ReviewId review, String reason) {
        council.as(ivan)
                .run(() -> records.confirm(
                        review,
                        WhatHappened.NOTHING,
                        LocalDate.of(2026, 3, 6),
                        reason == null ? ParticipationCode.PN7 : ParticipationCode.PN6,
                        reason));
    }
}
