package org.heard.provider;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.base.Role;

/** What the operator says of the council's provider; the whole table is in docs/operations/configuration.md. */
@Singleton
final class ProviderSettings {
    private final String issuer;
    private final String client;
    private final String secret;
    private final String groupsClaim;
    private final Map<String, Role> roles;
    private final boolean addUnknown;
    private final boolean trustEmail;
    private final String address;

    ProviderSettings(
            @Value("${heard.oidc.issuer}") String issuer,
            @Value("${heard.oidc.client}") String client,
            @Value("${heard.oidc.secret}") String secret,
            @Value("${heard.oidc.groups}") String groupsClaim,
            @Value("${heard.oidc.roles}") String roles,
            @Value("${heard.oidc.add}") boolean addUnknown,
            @Value("${heard.oidc.trust-email}") boolean trustEmail,
            @Value("${heard.address}") String address) {
        this.issuer = issuer.strip();
        this.client = client.strip();
        this.secret = secret;
        this.groupsClaim = groupsClaim;
        this.roles = roles(roles);
        this.addUnknown = addUnknown;
        this.trustEmail = trustEmail;
        this.address = address;
    }

    boolean isThere() {
        return !issuer.isEmpty() && !client.isEmpty();
    }

    String issuer() {
        return issuer;
    }

    String client() {
        return client;
    }

    String secret() {
        return secret;
    }

    String groupsClaim() {
        return groupsClaim;
    }

    /** Whether groups say what somebody is; without, whatever the portal knows of them counts. */
    boolean mapsGroups() {
        return !roles.isEmpty();
    }

    /** What somebody in these groups is: the first of the setting that fits. */
    Optional<Role> role(Collection<String> groups) {
        return roles.entrySet().stream()
                .filter(each -> groups.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    boolean addsUnknown() {
        return addUnknown;
    }

    boolean trustsEmail() {
        return trustEmail;
    }

    /** Where the provider sends people back to. */
    URI back() {
        return URI.create(address + "/sign-in/council/back");
    }

    URI afterSignOut() {
        return URI.create(address + "/sign-in");
    }

    private static Map<String, Role> roles(String said) {
        Map<String, Role> roles = new LinkedHashMap<>();
        Arrays.stream(said.split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(one -> {
                    int equals = one.lastIndexOf('=');
                    Role role = Role.valueOf(one.substring(equals + 1)
                            .strip()
                            .toUpperCase(Locale.ROOT)
                            .replace('-', '_'));
                    if (equals < 1 || !role.isStaff()) {
                        throw new IllegalArgumentException("HEARD_OIDC_ROLES: " + one + " gives no group a staff role");
                    }
                    roles.put(one.substring(0, equals).strip(), role);
                });
        return roles;
    }
}
