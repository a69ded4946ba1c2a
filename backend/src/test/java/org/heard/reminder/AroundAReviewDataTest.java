package org.heard.reminder;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.form.Audience;
import org.heard.outbox.Channel;
import org.heard.outbox.DeliveryStatus;
import org.heard.outbox.OutboxMessage;
import org.heard.outbox.PlayedTexts;
import org.heard.review.Halfway;
import org.heard.schedule.DueWork;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a child is texted before and after a review, and what is not texted any more. */
@PortalTest
@Property(name = "heard.test.texts", value = "yes")
class AroundAReviewDataTest {
    @Inject
    Reminders reminders;

    @Inject
    TextChoices choices;

    @Inject
    Consultations consultations;

    @Inject
    DueWork due;

    @Inject
    ACouncil council;

    @Inject
    Halfway halfway;

    @Inject
    TestTime time;

    PersonId priya;
    AChild amara;
    ReviewId review;

    @BeforeEach
    void a_review_in_ten_working_days_at_ten_in_the_morning() {
        PlayedTexts.HANDED.clear();
        PlayedTexts.isDown(null);
        priya = council.iro("Priya Nair");
        amara = council.child("Amara").iro(priya).ownPhone("07700900501");
        review = amara.review().planned("2026-03-23").id();
    }

    @Test
    void who_sends_before_the_hour_comes_is_not_invited_any_more_and_staff_see_why() {
        aMinutesWork();
        assertThat(message().status()).isEqualTo(DeliveryStatus.WAITING);

        sends();
        assertThat(message().status()).isEqualTo(DeliveryStatus.WILL_NOT_SEND);
        assertThat(message().reason()).isEqualTo("not needed any more");

        time.passes(Duration.ofHours(7));
        due.run();
        assertThat(PlayedTexts.HANDED).isEmpty();
    }

    @Test
    void who_says_no_or_wants_no_texts_is_left_alone_with_the_next_minute() {
        aMinutesWork();
        council.as(amara.person()).run(() -> choices.choose(amara.id(), new TextChoice(true, Channel.SMS, 16, false)));
        aMinutesWork();

        assertThat(message().status()).isEqualTo(DeliveryStatus.WILL_NOT_SEND);
    }

    @Test
    void who_sent_something_is_thanked_once_at_their_hour_without_a_name() {
        sends();
        aMinutesWork();
        aMinutesWork();

        assertThat(kinds()).containsExactly(ReminderKind.THANK_YOU);
        assertThat(message().body()).isEqualTo("Thank you. It has arrived.");
        time.passes(Duration.ofHours(7));
        due.run();
        assertThat(PlayedTexts.HANDED).hasSize(1);
    }

    @Test
    void a_letter_that_lies_ready_is_told_and_one_that_was_read_is_not() {
        letterIsPublished();
        aMinutesWork();
        assertThat(kinds()).containsExactly(ReminderKind.LETTER_READY);
        assertThat(message().body())
                .startsWith("There's something new for you.")
                .doesNotContain("Amara", "Priya");
        assertThat(council.count("evidence"))
                .as("a letter is no offer to say something")
                .isZero();

        AChild kofi = council.child("Kofi").iro(priya).ownPhone("07700900502");
        ReviewId his = kofi.review().planned("2026-06-23").id();
        publish(his, kofi);
        council.sql("INSERT INTO minutes_reading (review_id, reader_id, read_at) VALUES (" + his + ", " + kofi.id()
                + ", '2026-03-09 10:00:00')");
        aMinutesWork();
        assertThat(council.as(priya).call(() -> reminders.of(kofi.id()))).isEmpty();
    }

    @Test
    void who_was_texted_a_link_when_the_letter_was_sent_is_not_texted_again() {
        letterIsPublished();
        council.sql("INSERT INTO invitation (person_id, kind, secret_hash, created_at, expires_at) VALUES ("
                + amara.id() + ", 'LINK', 'a', '2026-03-09 09:30:01', '2026-03-19 09:30:01')");
        aMinutesWork();
        assertThat(kinds()).isEmpty();
    }

    @Test
    void halfway_who_has_decisions_to_look_at_is_told_once_unless_they_have_said_how_it_goes() {
        ReviewId last = amara.review().held("2026-01-09").id();
        council.sql("UPDATE review SET planned_date = '2026-05-09' WHERE id = " + review);
        publish(last, amara);
        council.sql("UPDATE minutes SET published_at = '2026-01-20 09:30:00'");
        time.is(LocalDate.of(2026, 3, 10));
        aMinutesWork();
        assertThat(kinds()).as("halfway, but nothing was decided").isEmpty();

        council.sql("INSERT INTO decision (review_id, child_id, place, title, reply, what) VALUES (" + last + ", "
                + amara.id() + ", 0, 'Seeing Theo', 'YES', 'Theo stays over.')");
        time.is(LocalDate.of(2026, 3, 9));
        aMinutesWork();
        assertThat(kinds()).as("the day before").isEmpty();
        time.is(LocalDate.of(2026, 3, 10));
        aMinutesWork();
        aMinutesWork();
        assertThat(kinds()).containsExactly(ReminderKind.HALFWAY);
        assertThat(message().body()).startsWith("There's something new for you.");

        council.as(amara.person()).run(() -> halfway.said(amara.id()));
        aMinutesWork();
        assertThat(message().status()).isEqualTo(DeliveryStatus.WILL_NOT_SEND);
    }

    @Test
    void a_child_who_wants_it_reads_who_it_is_from() {
        council.as(amara.person()).run(() -> choices.choose(amara.id(), new TextChoice(false, Channel.SMS, 16, true)));
        aMinutesWork();

        assertThat(message().body()).startsWith("Priya: There's something new");
    }

    private void letterIsPublished() {
        council.sql("UPDATE review SET planned_date = '2026-06-23' WHERE id = " + review);
        publish(review, amara);
    }

    private void publish(ReviewId of, AChild child) {
        council.sql("INSERT INTO minutes (review_id, child_id, began_at, published_at, look_fine) VALUES (" + of + ", "
                + child.id() + ", '2026-03-09 09:00:00', '2026-03-09 09:30:00', TRUE)");
    }

    private void sends() {
        council.as(amara.person()).run(() -> {
            consultations.save(
                    amara.id(), List.of(new AnswerCall("k", "life", "{\"how\":\"good\"}", Audience.IRO, 0, "p")));
            consultations.send(amara.id());
        });
    }

    /** What the regular job does, as often as something is due. */
    private void aMinutesWork() {
        new Caller.Portal().run(() -> {
            reminders.withdrawNeedless();
            reminders.due(50).forEach(reminders::send);
        });
    }

    private List<ReminderKind> kinds() {
        return council.as(priya).call(() -> reminders.of(amara.id())).stream()
                .map(Reminded::kind)
                .toList();
    }

    private OutboxMessage message() {
        return requireNonNull(council.as(priya)
                .call(() -> reminders.of(amara.id()))
                .getFirst()
                .message());
    }
}
