package org.heard.export.web;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The one program that may ask: its name and secret come from the environment (HEARD_API_CLIENT, HEARD_API_SECRET). Without
 * both, or with a secret that could be guessed, nobody may ask.
 */
@Singleton
class CaseSystem {
    static final String ROLE = "CASE_SYSTEM";

    private static final int SHORTEST_SECRET = 32;

    private final @Nullable String client;
    private final @Nullable String secret;

    CaseSystem(
            @Property(name = "heard.api.client") @Nullable String client,
            @Property(name = "heard.api.secret") @Nullable String secret) {
        this.client = client;
        this.secret = secret;
    }

    boolean isConfigured() {
        return client != null && !client.isBlank() && secret != null && secret.length() >= SHORTEST_SECRET;
    }

    /** Whether it is that program; takes as long for a wrong secret as for the right one. */
    boolean is(String client, String secret) {
        return isConfigured() & same(this.client, client) & same(this.secret, secret);
    }

    private static boolean same(@Nullable String known, String given) {
        return known != null
                && MessageDigest.isEqual(
                        known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
