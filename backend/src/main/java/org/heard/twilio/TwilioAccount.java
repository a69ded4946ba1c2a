package org.heard.twilio;

import com.twilio.http.TwilioRestClient;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/**
 * The council's account with Twilio, as the environment says. Two accounts can share a portal's code: the sandbox's and the
 * real one differ in nothing but these.
 */
@Singleton
@Requires(property = "heard.twilio.account", pattern = "AC.+")
final class TwilioAccount {
    private final TwilioRestClient client;
    private final String token;
    private final String service;
    private final List<String> senders;
    private final String whatsapp;
    private final String publicAddress;

    /**
     * @param key an API key, or empty to sign in with the account itself
     * @param service a messaging service of Twilio's, which picks a sender of its pool; or empty
     * @param from senders to pick from where there is no messaging service, with commas between
     * @param base another address for Twilio's API, for tests and proxies; or empty
     */
    TwilioAccount(
            @Value("${heard.twilio.account}") String account,
            @Value("${heard.twilio.token}") String token,
            @Value("${heard.twilio.key}") String key,
            @Value("${heard.twilio.key-secret}") String keySecret,
            @Value("${heard.twilio.service}") String service,
            @Value("${heard.twilio.from}") String from,
            @Value("${heard.twilio.whatsapp}") String whatsapp,
            @Value("${heard.twilio.edge}") String edge,
            @Value("${heard.twilio.region}") String region,
            @Value("${heard.twilio.base}") String base,
            @Value("${heard.address}") String publicAddress) {
        TwilioRestClient.Builder builder = key.isBlank()
                ? new TwilioRestClient.Builder(account, token)
                : new TwilioRestClient.Builder(key, keySecret);
        builder.accountSid(account).httpClient(new AddressedClient(base));
        if (!edge.isBlank()) {
            builder.edge(edge);
        }
        if (!region.isBlank()) {
            builder.region(region);
        }
        this.client = builder.build();
        this.token = token;
        this.service = service;
        this.senders = Arrays.stream(from.split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        this.whatsapp = whatsapp;
        this.publicAddress = publicAddress;
    }

    TwilioRestClient client() {
        return client;
    }

    /** Signs what Twilio sends us; the account's own token, even where an API key signs us in. */
    String token() {
        return token;
    }

    String service() {
        return service;
    }

    /** The same phone always sees the same sender. */
    String senderFor(String phone) {
        return senders.isEmpty() ? "" : senders.get(Math.floorMod(phone.hashCode(), senders.size()));
    }

    String whatsapp() {
        return whatsapp;
    }

    /** Where Twilio reaches the portal. */
    String at(String path) {
        return publicAddress + path;
    }
}
