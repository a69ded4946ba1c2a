package org.heard.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import org.heard.base.PersonId;
import org.heard.schedule.DueWork;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
@Property(name = "heard.test.courier", value = "true")
class OutboxTest {
    @Inject
    Outbox outbox;

    @Inject
    PlayedCourier other;

    @Inject
    OutboxMessageRepository rows;

    @Inject
    DueWork due;

    @Inject
    TestTime time;

    @Inject
    TransactionOperations<Connection> transactions;

    @BeforeEach
    void nothing_was_handed_over_yet() {
        other.handed.clear();
        other.answers.clear();
        other.mayRepeat = false;
    }

    @Test
    void what_was_put_in_is_handed_over_once() {
        long one = outbox.put(hook("a")).id();
        due.run();
        due.run();
        assertThat(other.handed).containsExactly("a");
        assertThat(outbox.find(one).orElseThrow().status()).isEqualTo(DeliveryStatus.SENT);
    }

    @Test
    void what_is_rolled_back_never_leaves() {
        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    outbox.put(hook("never"));
                    throw new IllegalStateException("changed their mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        due.run();
        assertThat(other.handed).isEmpty();
        assertThat(outbox.all(DeliveryStatus.WAITING)).isEmpty();
    }

    @Test
    void the_same_key_leaves_once_whoever_asks() {
        long first = outbox.put(hook("remind").once("review 7")).id();
        long second = outbox.put(hook("remind again").once("review 7")).id();
        due.run();
        assertThat(second).isEqualTo(first);
        assertThat(other.handed).containsExactly("remind");
    }

    @Test
    void it_waits_for_its_time_and_can_be_withdrawn_until_then() {
        outbox.put(hook("tomorrow")
                .notBefore(time.instant().plus(Duration.ofDays(1)))
                .once("t"));
        outbox.put(
                hook("never").notBefore(time.instant().plus(Duration.ofDays(1))).once("n"));
        due.run();
        assertThat(other.handed).isEmpty();
        assertThat(outbox.withdraw("n", "already answered")).isTrue();
        time.passes(Duration.ofDays(1));
        due.run();
        assertThat(other.handed).containsExactly("tomorrow");
        assertThat(outbox.withdraw("t", "too late")).isFalse();
        assertThat(outbox.find("n").orElseThrow().reason()).isEqualTo("already answered");
    }

    @Test
    void it_is_tried_again_ever_more_slowly_until_the_other_side_is_back() {
        long one = outbox.put(hook("a")).id();
        refuseForNow(3);
        due.run();
        assertThat(outbox.find(one).orElseThrow())
                .returns(DeliveryStatus.WAITING, OutboxMessage::status)
                .returns("away", OutboxMessage::reason);
        for (Duration pause : new Duration[] {Duration.ofSeconds(10), Duration.ofMinutes(1)}) {
            time.passes(pause);
            due.run();
        }
        assertThat(other.handed).isEmpty();
        time.passes(Duration.ofMinutes(5));
        due.run();
        assertThat(other.handed).containsExactly("a");
        assertThat(outbox.find(one).orElseThrow().attempts()).isEqualTo(4);
    }

    @Test
    void after_five_days_it_is_left_to_staff_who_can_send_it_again() {
        long one = outbox.put(hook("a")).id();
        refuseForNow(100);
        for (int day = 0; day < 50; day++) {
            due.run();
            time.passes(Duration.ofHours(6));
        }
        assertThat(outbox.all(DeliveryStatus.FAILED)).hasSize(1);
        other.answers.clear();
        assertThat(outbox.again(one)).isTrue();
        due.run();
        assertThat(other.handed).containsExactly("a");
    }

    @Test
    void what_is_refused_is_not_tried_again() {
        long one = outbox.put(hook("a")).id();
        other.answers.add(() -> new Delivery.Refused("no such address"));
        due.run();
        time.passes(Duration.ofDays(1));
        due.run();
        assertThat(other.handed).isEmpty();
        assertThat(outbox.find(one).orElseThrow())
                .returns(DeliveryStatus.FAILED, OutboxMessage::status)
                .returns("no such address", OutboxMessage::reason);
    }

    @Test
    void in_one_lane_the_order_holds_also_when_the_first_has_to_wait() {
        outbox.put(hook("first").inLane("child 1"));
        outbox.put(hook("second").inLane("child 1"));
        outbox.put(hook("of another child").inLane("child 2"));
        refuseForNow(1);
        due.run();
        assertThat(other.handed).containsExactly("of another child");
        time.passes(Duration.ofMinutes(1));
        due.run();
        time.passes(Duration.ofMinutes(1));
        due.run();
        assertThat(other.handed).containsExactly("of another child", "first", "second");
    }

    @Test
    void an_attempt_cut_off_by_a_crash_is_repeated_only_where_twice_does_no_harm() {
        long one = outbox.put(hook("a")).id();
        rows.begin(one, time.instant());
        due.run();
        assertThat(outbox.find(one).orElseThrow().status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(other.handed).isEmpty();

        other.mayRepeat = true;
        long two = outbox.put(hook("b")).id();
        rows.begin(two, time.instant());
        due.run();
        assertThat(other.handed).containsExactly("b");
    }

    @Test
    void an_urgent_one_that_was_cut_off_by_a_crash_is_sent_again() {
        long one = outbox.put(hook("somebody needs a person now").atOnce().once("flag 1"))
                .id();
        rows.begin(one, time.instant());
        due.run();
        assertThat(other.handed).containsExactly("somebody needs a person now");
        assertThat(outbox.find(one).orElseThrow().status()).isEqualTo(DeliveryStatus.SENT);
    }

    @Test
    void the_other_sides_later_word_counts_once_and_in_any_order() {
        long one = outbox.put(hook("a")).id();
        outbox.arrived("p" + one);
        due.run();
        outbox.arrived("p" + one);
        outbox.arrived("p" + one);
        outbox.lost("p" + one, "too late");
        outbox.arrived("unknown");
        assertThat(outbox.find(one).orElseThrow().status()).isEqualTo(DeliveryStatus.DELIVERED);
    }

    @Test
    void without_a_service_nobody_is_told_that_it_was_sent() {
        assertThat(outbox.text(new PersonId(1), "+447700900123", "hello")).isEqualTo(DeliveryStatus.WILL_NOT_SEND);
        assertThat(outbox.textsTo(new PersonId(1)).getFirst().reason()).isEqualTo("no text service is set up");
    }

    private void refuseForNow(int times) {
        for (int i = 0; i < times; i++) {
            other.answers.add(() -> new Delivery.TryAgain("away", null));
        }
    }

    private static Letter hook(String body) {
        return new Letter(Channel.WEBHOOK, null, "https://case.example/hook", "record", body, null, null, null, false);
    }
}
