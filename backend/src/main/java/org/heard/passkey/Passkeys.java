package org.heard.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.authenticator.AuthenticatorImpl;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.invitation.BrowserSeal;
import org.heard.invitation.StillHelping;

/**
 * Makes passkeys for those who help a child, and lets them in with one. The browser asks whoever holds the phone for their finger,
 * face or PIN; which passkeys there are, it knows itself, so that nobody learns here who has one.
 */
@Singleton
public class Passkeys {
    private static final String NEW = "new passkey";
    private static final String ENTRY = "entry by passkey";
    private static final Duration TIME_TO_ANSWER = Duration.ofMinutes(5);
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int CHALLENGE_BYTES = 32;
    private static final int LONGEST_CREDENTIAL = 400;

    private final PasskeyRepository rows;
    private final People people;
    private final StillHelping helping;
    private final BrowserSeal seal;
    private final AuditLog audit;
    private final InstantSource time;
    private final RandomGenerator chance;
    private final Origin origin;
    private final String site;
    private final WebAuthnManager standard = WebAuthnManager.createNonStrictWebAuthnManager();
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(new ObjectConverter());

    Passkeys(
            PasskeyRepository rows,
            People people,
            StillHelping helping,
            BrowserSeal seal,
            AuditLog audit,
            InstantSource time,
            RandomGenerator chance,
            @Value("${heard.address}") String address) {
        this.rows = rows;
        this.people = people;
        this.helping = helping;
        this.seal = seal;
        this.audit = audit;
        this.time = time;
        this.chance = chance;
        this.origin = new Origin(address);
        this.site = Objects.requireNonNullElse(URI.create(address).getHost(), "localhost");
    }

    /**
     * What a browser is asked.
     *
     * @param challenge base64url, made for this once
     * @param site the domain the passkey belongs to
     * @param handle base64url: whom the passkey is for, without saying who that is; empty text when anybody may answer
     * @param name shown by the browser beside the passkey
     * @param kept what the browser brings back beside its answer
     */
    public record Asked(String challenge, String site, String handle, String name, String kept) {}

    /** Somebody who came in. */
    public record In(PersonId person, Role role) {}

    /** Asks the caller's browser for a new passkey. */
    @Needs(Permission.LOOK_AFTER_OWN_WAY_IN)
    public Asked begin() {
        Person me = people.person(Caller.someone().person());
        String challenge = challenge();
        String handle = text(("heard " + me.id()).getBytes(StandardCharsets.UTF_8));
        return new Asked(
                challenge,
                site,
                handle,
                Objects.requireNonNullElse(me.email(), me.shortName()),
                seal.close(NEW, me.id() + " " + challenge, TIME_TO_ANSWER));
    }

    /** Keeps the passkey that the caller's browser made; false when it is not the answer to what was asked. */
    @Needs(Permission.LOOK_AFTER_OWN_WAY_IN)
    @Transactional
    public boolean keep(String answer, String kept) {
        Caller.Someone me = Caller.someone();
        Optional<String> challenge = seal.open(NEW, kept)
                .filter(words -> words.startsWith(me.person() + " "))
                .map(words -> words.substring(words.indexOf(' ') + 1));
        if (challenge.isEmpty() || me.role().isStaff() || me.role() == Role.CHILD) {
            return false;
        }
        try {
            RegistrationData made = read(answer, standard::parseRegistrationResponseJSON);
            standard.verify(made, new RegistrationParameters(asked(challenge.get()), null, true, true));
            var data = Objects.requireNonNull(made.getAttestationObject()).getAuthenticatorData();
            var key = Objects.requireNonNull(data.getAttestedCredentialData());
            String credential = text(key.getCredentialId());
            if (credential.length() > LONGEST_CREDENTIAL
                    || rows.findByCredential(credential).isPresent()) {
                return false;
            }
            rows.save(new PasskeyRow(
                    null,
                    me.person().value(),
                    credential,
                    text(keys.convert(key)),
                    data.getSignCount(),
                    time.instant(),
                    null));
            audit.record(AuditAction.PASSKEY_CHANGED, null, "added");
            return true;
        } catch (DataConversionException | VerificationException notIt) {
            return false;
        }
    }

    /** How many the caller has. */
    @Needs(Permission.LOOK_AFTER_OWN_WAY_IN)
    public int mine() {
        return rows.findByPersonIdOrderById(Caller.someone().person().value()).size();
    }

    /** None of the caller's passkeys opens anything any more. */
    @Needs(Permission.LOOK_AFTER_OWN_WAY_IN)
    @Transactional
    public void forgetMine() {
        rows.deleteByPersonId(Caller.someone().person().value());
        audit.record(AuditAction.PASSKEY_CHANGED, null, "forgotten");
    }

    /** Asks a browser at the door for whichever passkey it has. */
    public Asked ask() {
        String challenge = challenge();
        return new Asked(challenge, site, "", "", seal.close(ENTRY, time.instant() + " " + challenge, TIME_TO_ANSWER));
    }

    /**
     * Lets in whoever has the passkey; empty for everything else. An answer that came in once comes in never again: what it answers
     * was asked before the passkey was last used.
     */
    @Transactional
    public Optional<In> enter(String answer, String kept) {
        Optional<String[]> asked = seal.open(ENTRY, kept).map(words -> words.split(" ", 2));
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        try {
            AuthenticationData given = read(answer, standard::parseAuthenticationResponseJSON);
            Optional<PasskeyRow> row = given.getCredentialId() == null
                    ? Optional.empty()
                    : rows.findByCredential(TEXT.encodeToString(given.getCredentialId()));
            Optional<Person> person = row.flatMap(this::owner);
            if (row.isEmpty() || person.isEmpty()) {
                return Optional.empty();
            }
            verify(given, row.get(), asked.get()[1]);
            long counter = Objects.requireNonNull(given.getAuthenticatorData()).getSignCount();
            return rows.used(row.get().credential(), counter, Instant.parse(asked.get()[0]), time.instant()) == 1
                    ? Optional.of(in(person.get()))
                    : Optional.empty();
        } catch (DataConversionException | VerificationException notIt) {
            return Optional.empty();
        }
    }

    /** Anybody may send anything, and the library breaks over it in many ways: all of them mean that it is no answer. */
    private static <T> T read(String answer, Function<String, T> by) {
        try {
            return by.apply(answer);
        } catch (RuntimeException e) {
            throw new DataConversionException("no answer of a passkey", e);
        }
    }

    /** Whose it is, while they may come in. */
    private Optional<Person> owner(PasskeyRow row) {
        return new Caller.Portal()
                .call(() -> people.findActive(new PersonId(row.personId())))
                .filter(helping::mayComeIn);
    }

    private void verify(AuthenticationData given, PasskeyRow row, String challenge) {
        AuthenticatorImpl known =
                new AuthenticatorImpl(keys.convert(Base64.getUrlDecoder().decode(row.keyData())), null, row.counter());
        standard.verify(given, new AuthenticationParameters(asked(challenge), known, null, true, true));
    }

    private In in(Person person) {
        new Caller.Someone(person.id(), person.role()).run(() -> audit.record(AuditAction.SIGNED_IN, null, "passkey"));
        return new In(person.id(), person.role());
    }

    private ServerProperty asked(String challenge) {
        return new ServerProperty(
                origin, site, new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)));
    }

    private String challenge() {
        byte[] bytes = new byte[CHALLENGE_BYTES];
        chance.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return TEXT.encodeToString(bytes);
    }
}
