package org.heard.twilio;

import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.security.RequestValidator;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.outbox.Outbox;
import org.heard.text.E164;
import org.heard.text.IncomingText;
import org.heard.text.TextsIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Twilio tells us, once it has shown by its signature that it is Twilio. */
@Singleton
@Requires(beans = TwilioAccount.class)
class TwilioDoor {
    static final String INCOMING = "/api/texts/twilio/incoming";
    static final String STATUS = "/api/texts/twilio/status";
    private static final Logger LOG = LoggerFactory.getLogger(TwilioDoor.class);
    private static final String WHATSAPP = "whatsapp:";
    private static final int MOST_ATTACHMENTS = 10;
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int OK = 200;
    /** Of a text, by which Twilio calls it; its own are 34 letters. */
    private static final int LONGEST_NAME = 64;

    private final TwilioAccount account;
    private final TextsIn texts;
    private final Outbox outbox;
    private final RequestValidator signatures;

    TwilioDoor(TwilioAccount account, TextsIn texts, Outbox outbox) {
        this.account = account;
        this.texts = texts;
        this.outbox = outbox;
        this.signatures = new RequestValidator(account.token());
    }

    /** Whether Twilio signed these parameters for this path of ours (X-Twilio-Signature: HMAC-SHA1 with the account's token). */
    boolean isTwilio(String path, Map<String, String> parameters, String signature) {
        return !signature.isEmpty() && signatures.validate(account.at(path), parameters, signature);
    }

    /** A text that somebody sent us. */
    void incoming(Map<String, String> text) {
        String from = text.getOrDefault("From", "");
        boolean whatsapp = from.startsWith(WHATSAPP);
        Optional<E164> phone = E164.of(whatsapp ? from.substring(WHATSAPP.length()) : from);
        String id = text.getOrDefault("MessageSid", "");
        if (phone.isEmpty() || id.isEmpty() || id.length() > LONGEST_NAME) {
            LOG.warn("A text without a number or a name came and was not taken");
            return;
        }
        texts.arrived(new IncomingText(id, phone.get(), text.getOrDefault("Body", ""), whatsapp, attachments(text)));
    }

    /** What became of a text of ours. Twilio may say it twice, and in any order. */
    void status(Map<String, String> status) {
        String id = status.getOrDefault("MessageSid", "");
        switch (status.getOrDefault("MessageStatus", "")) {
            case "delivered", "read" -> outbox.arrived(id);
            case "undelivered", "failed" ->
                outbox.lost(id, "did not arrive, Twilio said " + code(status.get("ErrorCode")));
            default -> LOG.debug("A text is on its way");
        }
    }

    private List<IncomingText.Attachment> attachments(Map<String, String> text) {
        List<IncomingText.Attachment> all = new ArrayList<>();
        for (int i = 0; i < Math.min(number(text.get("NumMedia")), MOST_ATTACHMENTS); i++) {
            String type = text.getOrDefault("MediaContentType" + i, "");
            String address = text.get("MediaUrl" + i);
            all.add(new IncomingText.Attachment(type, address == null ? null : fetch(address)));
        }
        return all;
    }

    private byte @org.jspecify.annotations.Nullable [] fetch(String address) {
        try {
            Response response = account.client().request(new Request(HttpMethod.GET, address));
            return response.getStatusCode() == OK ? response.getStream().readNBytes(LARGEST) : null;
        } catch (IOException | com.twilio.exception.TwilioException e) {
            LOG.warn("An attachment could not be fetched", e);
            return null;
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String text) {
        return text == null || !text.matches("\\d{1,3}") ? 0 : Integer.parseInt(text);
    }

    private static String code(@org.jspecify.annotations.Nullable String said) {
        return said != null && said.matches("\\d{1,6}") ? said : "nothing more";
    }
}
