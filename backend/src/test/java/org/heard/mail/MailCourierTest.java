package org.heard.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import org.heard.outbox.Channel;
import org.heard.outbox.Delivery;
import org.heard.outbox.DeliveryStatus;
import org.heard.outbox.OutboxMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The second sender behind the same seam as texts: a real conversation with a played mail server. */
class MailCourierTest {
    private final MailServerPlayed server = new MailServerPlayed();

    @AfterEach
    void closes() {
        server.close();
    }

    @Test
    void an_email_arrives_word_for_word_in_every_script() throws MessagingException, IOException {
        Delivery came =
                courier(false).deliver(email("duty@council.example", "Someone needs a person \uD83D\uDE22 الآن"));

        assertThat(came).isEqualTo(new Delivery.HandedOver("<heard-7@heard.example>"));
        MimeMessage arrived = read(server.emails().getFirst());
        assertThat(arrived.getSubject()).isEqualTo("Now – teraz");
        assertThat(arrived.getContent().toString().strip()).isEqualTo("Someone needs a person \uD83D\uDE22 الآن");
        assertThat(arrived.getFrom()[0]).hasToString("Heard <post@heard.example>");
        assertThat(arrived.getAllRecipients()[0]).hasToString("duty@council.example");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void the_same_email_twice_bears_the_same_number() throws MessagingException {
        courier(false).deliver(email("duty@council.example", "a"));
        courier(false).deliver(email("duty@council.example", "a"));

        assertThat(server.emails()).hasSize(2);
        assertThat(read(server.emails().getFirst()).getMessageID())
                .isEqualTo(read(server.emails().getLast()).getMessageID());
    }

    @Test
    void a_server_that_says_later_is_asked_again_and_one_that_says_no_is_not() {
        server.says("451 4.7.1 greylisted, come back in five minutes");
        assertThat(courier(false).deliver(email("duty@council.example", "a")))
                .isEqualTo(new Delivery.TryAgain("the mail server said later (451)", null));

        server.says("550 5.1.1 no such mailbox");
        assertThat(courier(false).deliver(email("duty@council.example", "a")))
                .isEqualTo(new Delivery.Refused("the mail server refused it (550)"));
        assertThat(server.emails()).isEmpty();
    }

    @Test
    void a_server_that_is_away_is_tried_again() {
        server.close();

        assertThat(courier(false).deliver(email("duty@council.example", "a")))
                .isEqualTo(new Delivery.TryAgain("the mail server could not be reached", null));
    }

    @Test
    void nothing_goes_in_the_clear_where_encryption_is_asked_for() {
        assertThat(courier(true).deliver(email("duty@council.example", "a"))).isInstanceOf(Delivery.TryAgain.class);
        assertThat(server.emails()).isEmpty();
    }

    @Test
    void what_is_no_address_is_refused() {
        assertThat(courier(false).deliver(email("duty at council", "a")))
                .isEqualTo(new Delivery.Refused("not an email address"));
    }

    private MailCourier courier(boolean tls) {
        return new MailCourier("localhost", server.port(), "", "", "Heard <post@heard.example>", tls);
    }

    private static OutboxMessage email(String to, String words) {
        return new OutboxMessage(
                7,
                Channel.EMAIL,
                null,
                to,
                "Now – teraz",
                words,
                DeliveryStatus.SENDING,
                null,
                1,
                null,
                Instant.parse("2026-03-09T10:00:00Z"),
                null);
    }

    private static MimeMessage read(String email) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(email.getBytes(StandardCharsets.UTF_8)));
    }
}
