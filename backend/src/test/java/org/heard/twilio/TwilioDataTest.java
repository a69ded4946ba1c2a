package org.heard.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.Settings;
import org.heard.outbox.Channel;
import org.heard.outbox.Courier;
import org.heard.outbox.Delivery;
import org.heard.outbox.DeliveryStatus;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;
import org.heard.outbox.OutboxMessage;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.text.E164;
import org.heard.text.IncomingText;
import org.heard.text.OptOuts;
import org.heard.text.TakesTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What goes over the wire to Twilio and from it, in the form of its public documentation. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwilioDataTest implements TestPropertyProvider {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final String PORTAL = "https://heard.northby.example";

    private final TwilioPlayed twilio = new TwilioPlayed();

    @Inject
    Collection couriers;

    @Inject
    Outbox outbox;

    @Inject
    OptOuts optOuts;

    @Inject
    Settings settings;

    @Inject
    ACouncil council;

    @Inject
    Taken taken;

    @Inject
    @Client("/")
    HttpClient http;

    /** The couriers by channel. */
    @Singleton
    static class Collection {
        private final List<Courier> all;

        Collection(List<Courier> all) {
            this.all = all;
        }

        Courier of(Channel channel) {
            return all.stream()
                    .filter(one -> one.channel() == channel)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Writes down what came in, in place of the conversation. */
    @Singleton
    @Replaces(TakesTexts.class)
    @Requires(property = "heard.twilio.account", pattern = "AC.+")
    static class Taken implements TakesTexts {
        final List<IncomingText> texts = new ArrayList<>();

        @Override
        public void take(IncomingText text) {
            texts.add(text);
        }
    }

    @Override
    public Map<String, String> getProperties() {
        return Map.of(
                "heard.twilio.account",
                "AC00000000000000000000000000000001",
                "heard.twilio.token",
                TOKEN,
                "heard.twilio.service",
                "MG00000000000000000000000000000001",
                "heard.twilio.whatsapp",
                "+14155238886",
                "heard.twilio.base",
                twilio.address(),
                "heard.address",
                PORTAL);
    }

    @BeforeEach
    void twilio_takes_everything() {
        twilio.takes();
        taken.texts.clear();
    }

    @AfterAll
    void closed() {
        twilio.close();
    }

    @Test
    void an_sms_goes_to_the_messages_resource_with_sender_pool_and_status_callback() {
        Delivery delivery = deliver(Channel.SMS, "07700 900201", "There’s something new for you.");

        assertThat(delivery).isInstanceOf(Delivery.HandedOver.class);
        TwilioPlayed.Asked asked = twilio.asked().getLast();
        assertThat(asked.path()).isEqualTo("/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages.json");
        assertThat(asked.form())
                .containsEntry("To", "+447700900201")
                .containsEntry("MessagingServiceSid", "MG00000000000000000000000000000001")
                .containsEntry("Body", "There’s something new for you.")
                .containsEntry("StatusCallback", PORTAL + "/api/texts/twilio/status");
        assertThat(asked.authorization())
                .isEqualTo("Basic "
                        + Base64.getEncoder()
                                .encodeToString(("AC00000000000000000000000000000001:" + TOKEN)
                                        .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatsapp_has_its_own_addresses_and_keeps_emoji_and_arabic() {
        deliver(Channel.WHATSAPP, "+447700900201", "مرحبا 🙂");

        assertThat(twilio.asked().getLast().form())
                .containsEntry("To", "whatsapp:+447700900201")
                .containsEntry("From", "whatsapp:+14155238886")
                .containsEntry("Body", "مرحبا 🙂");
    }

    @Test
    void what_can_never_arrive_is_refused_and_what_may_later_is_tried_again() {
        twilio.refuses(400, 21211);
        assertThat(deliver(Channel.SMS, "07700 900202", "a")).isInstanceOf(Delivery.Refused.class);
        twilio.refuses(429, 20429);
        assertThat(deliver(Channel.SMS, "07700 900202", "a")).isInstanceOf(Delivery.TryAgain.class);
        twilio.refuses(503, 20503);
        assertThat(deliver(Channel.SMS, "07700 900202", "a")).isInstanceOf(Delivery.TryAgain.class);
        assertThat(deliver(Channel.SMS, "12", "a")).isInstanceOf(Delivery.Refused.class);
    }

    @Test
    void whoever_texted_stop_gets_nothing_until_start() {
        incoming(Map.of("MessageSid", "SM1", "From", "+447700900203", "Body", "Stop!", "NumMedia", "0"));
        assertThat(deliver(Channel.SMS, "07700 900203", "a")).isInstanceOf(Delivery.Refused.class);
        assertThat(taken.texts).isEmpty();

        incoming(Map.of("MessageSid", "SM2", "From", "+447700900203", "Body", "START", "NumMedia", "0"));
        assertThat(optOuts.has(new E164("+447700900203"))).isFalse();
        assertThat(deliver(Channel.SMS, "07700 900203", "a")).isInstanceOf(Delivery.HandedOver.class);
    }

    @Test
    void a_limit_holds_texts_back_but_never_an_alert() {
        new Caller.Portal().run(() -> settings.set(TextLimits.A_DAY, "0"));

        assertThat(deliver(Channel.SMS, "07700 900204", "a")).isInstanceOf(Delivery.TryAgain.class);
        OutboxMessage alert = outbox.put(letter("07700 900204", "b").once("flag-1-0-SMS-07700 900204"));
        assertThat(couriers.of(Channel.SMS).deliver(alert)).isInstanceOf(Delivery.HandedOver.class);
    }

    @Test
    void a_signed_text_comes_in_once_however_often_twilio_brings_it() {
        Map<String, String> text = Map.of(
                "MessageSid", "SM00000000000000000000000000000077",
                "AccountSid", "AC00000000000000000000000000000001",
                "From", "+447700900205",
                "To", "+447700900999",
                "Body", "2 & “yes” 🙂 ومرحبا",
                "NumMedia", "0");

        assertThat(incoming(text)).isEqualTo(OK);
        assertThat(incoming(text)).isEqualTo(OK);

        assertThat(taken.texts).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("2 & “yes” 🙂 ومرحبا");
            assertThat(one.from()).isEqualTo(new E164("+447700900205"));
            assertThat(one.whatsapp()).isFalse();
        });
    }

    @Test
    void a_whatsapp_with_a_video_is_taken_with_its_kind_even_when_the_video_cannot_be_had() {
        twilio.refuses(404, 20404);
        incoming(Map.of(
                "MessageSid", "MM00000000000000000000000000000078",
                "From", "whatsapp:+447700900206",
                "Body", "",
                "NumMedia", "1",
                "MediaContentType0", "video/mp4",
                "MediaUrl0", "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1"));

        assertThat(taken.texts).singleElement().satisfies(one -> {
            assertThat(one.whatsapp()).isTrue();
            assertThat(one.attachments()).singleElement().satisfies(video -> {
                assertThat(video.type()).isEqualTo("video/mp4");
                assertThat(video.content()).isNull();
            });
        });
    }

    @Test
    void what_is_not_signed_or_signed_wrongly_or_changed_on_the_way_is_refused() {
        Map<String, String> text = Map.of("MessageSid", "SM5", "From", "+447700900207", "Body", "hi", "NumMedia", "0");
        String right = signature(PORTAL + "/api/texts/twilio/incoming", text);

        assertThat(post("/api/texts/twilio/incoming", text, "")).isEqualTo(FORBIDDEN);
        assertThat(post("/api/texts/twilio/incoming", text, "bm90IGl0")).isEqualTo(FORBIDDEN);
        Map<String, String> changed =
                Map.of("MessageSid", "SM5", "From", "+447700900208", "Body", "hi", "NumMedia", "0");
        assertThat(post("/api/texts/twilio/incoming", changed, right)).isEqualTo(FORBIDDEN);
        assertThat(taken.texts).isEmpty();
        assertThat(post("/api/texts/twilio/incoming", text, right)).isEqualTo(OK);
    }

    @Test
    void callbacks_may_come_twice_and_in_any_order() {
        OutboxMessage sent = sentAs("SM00000000000000000000000000000901");

        status("SM00000000000000000000000000000901", "delivered");
        status("SM00000000000000000000000000000901", "sent");
        status("SM00000000000000000000000000000901", "delivered");
        status("SM00000000000000000000000000000901", "queued");

        assertThat(outbox.find(sent.id()).orElseThrow().status()).isEqualTo(DeliveryStatus.DELIVERED);
    }

    @Test
    void a_text_that_did_not_arrive_is_shown_as_failed_with_twilios_reason() {
        OutboxMessage sent = sentAs("SM00000000000000000000000000000902");

        Map<String, String> failed = Map.of(
                "MessageSid",
                "SM00000000000000000000000000000902",
                "MessageStatus",
                "undelivered",
                "ErrorCode",
                "30003");
        post("/api/texts/twilio/status", failed, signature(PORTAL + "/api/texts/twilio/status", failed));

        OutboxMessage now = outbox.find(sent.id()).orElseThrow();
        assertThat(now.status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(now.reason()).contains("30003");
    }

    /** A text that Twilio has taken under this name. */
    private OutboxMessage sentAs(String sid) {
        OutboxMessage message = outbox.put(letter("07700 900210", "hello"));
        council.handedOver(message.id(), sid);
        return message;
    }

    private Delivery deliver(Channel channel, String phone, String words) {
        PersonId someone = council.iro("Ivan");
        OutboxMessage message = new OutboxMessage(
                0L,
                channel,
                someone,
                phone,
                "",
                words,
                DeliveryStatus.SENDING,
                null,
                1,
                null,
                java.time.Instant.EPOCH,
                null);
        return couriers.of(channel).deliver(message);
    }

    private Letter letter(String phone, String words) {
        return Letter.text(Channel.SMS, council.iro("Ivan"), phone, words);
    }

    private int incoming(Map<String, String> text) {
        return post("/api/texts/twilio/incoming", text, signature(PORTAL + "/api/texts/twilio/incoming", text));
    }

    private void status(String sid, String status) {
        Map<String, String> callback = Map.of("MessageSid", sid, "MessageStatus", status);
        assertThat(post("/api/texts/twilio/status", callback, signature(PORTAL + "/api/texts/twilio/status", callback)))
                .isEqualTo(OK);
    }

    private int post(String path, Map<String, String> form, String signature) {
        try {
            HttpResponse<String> answer = http.toBlocking()
                    .exchange(
                            HttpRequest.POST(path, form)
                                    .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                                    .accept(MediaType.TEXT_XML_TYPE)
                                    .header("X-Twilio-Signature", signature),
                            String.class);
            return answer.code();
        } catch (HttpClientResponseException e) {
            return e.getStatus().getCode();
        }
    }

    /** As Twilio's documentation says: the address, then every name and value in the order of the names; HMAC-SHA1. */
    private static String signature(String address, Map<String, String> form) {
        StringBuilder signed = new StringBuilder(address);
        new TreeMap<>(form).forEach((name, value) -> signed.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
