package org.heard.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.generator.TokenGenerator;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.Role;
import reactor.core.publisher.Flux;

/**
 * Who is signed in: a short-lived signed token (JWT) that any node can read, with a version that a person's row can outdate.
 * Nothing is kept in a session, so losing a node loses no sign-in.
 */
@Singleton
public class SignedIn {
    /** A child's or helper's page closes itself after this long without a tap. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    private static final String VERSION = "ver";
    private static final String NUMBER = "sid";
    private static final int NUMBER_BYTES = 12;
    private static final int MOST_REMEMBERED = 10_000;

    private final TokenGenerator generator;
    private final List<TokenValidator<HttpRequest<?>>> validators;
    private final PersonRepository people;
    private final EndedSignIns ended;
    private final RandomGenerator chance;
    private final InstantSource time;
    /** What tokens say whose signature was true, so that it is worked out once, not at each call. The longest unused one goes first. */
    private final Map<String, Token> trueOnes = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Token> eldest) {
            return size() > MOST_REMEMBERED;
        }
    });

    private record Token(Pass pass, int version) {}

    /**
     * What a token says.
     *
     * @param number of this one sign-in, on one phone; it stays the same while the token is renewed
     */
    public record Pass(Caller.Someone caller, String number, Instant issuedAt, Instant expiresAt) {
        /** Whether half its time is over, so that it should be renewed with this answer. */
        public boolean wantsRenewal(Instant now) {
            return now.isAfter(
                    issuedAt.plus(Duration.between(issuedAt, expiresAt).dividedBy(2)));
        }
    }

    SignedIn(
            TokenGenerator generator,
            Collection<TokenValidator<HttpRequest<?>>> validators,
            PersonRepository people,
            EndedSignIns ended,
            RandomGenerator chance,
            InstantSource time) {
        this.generator = generator;
        this.validators = List.copyOf(validators);
        this.people = people;
        this.ended = ended;
        this.chance = chance;
        this.time = time;
    }

    /** A token that says: this person, in this role, until {@link #IDLE} from now. A sign-in of its own. */
    public String token(PersonId person, Role role) {
        byte[] number = new byte[NUMBER_BYTES];
        chance.nextBytes(number);
        return token(person, role, HexFormat.of().formatHex(number));
    }

    /** The same sign-in for a while longer. */
    public String renewed(Pass pass) {
        return token(pass.caller().person(), pass.caller().role(), pass.number());
    }

    private String token(PersonId person, Role role, String number) {
        Map<String, Object> claims = Map.of(
                VERSION,
                people.findTokenVersionByIdAndActiveTrue(person.value()).orElseThrow(),
                NUMBER,
                number);
        Authentication who = Authentication.build(person.toString(), List.of(role.name()), claims);
        return generator.generateToken(who, (int) IDLE.toSeconds()).orElseThrow();
    }

    /** Who this token lets in; empty when it is forged, too old, or from before the person was signed out everywhere. */
    public Optional<Pass> read(String token) {
        return trueOne(token).filter(this::stillHolds).map(Token::pass);
    }

    private Optional<Token> trueOne(String token) {
        Token known = trueOnes.get(token);
        if (known != null && time.instant().isBefore(known.pass().expiresAt())) {
            return Optional.of(known);
        }
        Optional<Token> read = Flux.fromIterable(validators)
                .concatMap(validator ->
                        Flux.from(validator.validateToken(token, null)).onErrorResume(e -> Flux.empty()))
                .next()
                .blockOptional()
                .flatMap(SignedIn::said);
        read.ifPresent(said -> trueOnes.put(token, said));
        return read;
    }

    /** Asked at every call: the sign-in may have been ended anywhere since the last. */
    private boolean stillHolds(Token token) {
        Pass pass = token.pass();
        return people.findVersionUnlessEnded(pass.caller().person().value(), pass.number())
                .filter(version -> version == token.version())
                .isPresent();
    }

    /** Ends this one sign-in: its token, and every copy of it, is worthless on every node. Others of the person stay. */
    public void signOut(String token) {
        read(token).ifPresent(pass -> ended.end(pass.number()));
    }

    /** Makes every token of this person worthless, on every node. */
    public void signOutEverywhere(PersonId person) {
        people.outdateTokens(person.value());
    }

    private static Optional<Token> said(Authentication who) {
        var claims = who.getAttributes();
        if (!(claims.get(VERSION) instanceof Number version)
                || !(claims.get(NUMBER) instanceof String number)
                || !(claims.get("exp") instanceof Date expires)
                || !(claims.get("iat") instanceof Date issued)
                || who.getRoles().size() != 1) {
            return Optional.empty();
        }
        String role = who.getRoles().iterator().next();
        if (!who.getName().matches("[0-9]{1,18}") || !Role.isName(role)) {
            return Optional.empty();
        }
        PersonId person = new PersonId(Long.parseLong(who.getName()));
        Caller.Someone caller = new Caller.Someone(person, Role.valueOf(role));
        return Optional.of(
                new Token(new Pass(caller, number, issued.toInstant(), expires.toInstant()), version.intValue()));
    }
}
