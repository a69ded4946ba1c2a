package org.heard.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that somebody made or changed. Each differs in one thing from the one that is taken. */
@PortalTest
class SignedInTokensDataTest {
    private static final String ANOTHER_KEY = "another-key-that-is-long-enough-0123456789";

    @Inject
    SignedIn signedIn;

    @Inject
    ACouncil council;

    @Value("${heard.secret}")
    String secret = "";

    private PersonId ivan = new PersonId(0);
    private JWTClaimsSet claims = new JWTClaimsSet.Builder().build();

    @BeforeEach
    void a_token() throws ParseException {
        ivan = council.iro("Ivan Price");
        claims = SignedJWT.parse(signedIn.token(ivan, Role.IRO)).getJWTClaimsSet();
    }

    @Test
    void one_with_the_portals_own_key_is_taken() throws JOSEException {
        assertThat(signedIn.read(signed(new JWSHeader(JWSAlgorithm.HS256), claims, secret)))
                .hasValueSatisfying(pass -> assertThat(pass.caller()).isEqualTo(new Caller.Someone(ivan, Role.IRO)));
    }

    @Test
    void one_without_a_signature_is_not() {
        assertThat(signedIn.read(new PlainJWT(claims).serialize())).isEmpty();
    }

    @Test
    void one_with_another_key_is_not_whatever_key_it_names() throws JOSEException {
        assertThat(signedIn.read(signed(new JWSHeader(JWSAlgorithm.HS256), claims, ANOTHER_KEY)))
                .isEmpty();
        for (String kid : List.of("0", "../../../../dev/null", "' OR '1'='1")) {
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).build();
            assertThat(signedIn.read(signed(header, claims, ANOTHER_KEY)))
                    .as(kid)
                    .isEmpty();
        }
    }

    @Test
    void one_that_says_it_is_signed_otherwise_is_not() throws JOSEException {
        String[] parts =
                signed(new JWSHeader(JWSAlgorithm.HS256), claims, secret).split("\\.", -1);
        for (String algorithm : List.of("none", "NONE", "RS256", "ES256", "EdDSA")) {
            String header = text("{\"alg\":\"" + algorithm + "\"}");
            assertThat(signedIn.read(header + "." + parts[1] + "." + parts[2]))
                    .as(algorithm)
                    .isEmpty();
            assertThat(signedIn.read(header + "." + parts[1] + "."))
                    .as(algorithm)
                    .isEmpty();
        }
    }

    @Test
    void one_whose_words_were_changed_is_not() throws JOSEException {
        String[] parts =
                signed(new JWSHeader(JWSAlgorithm.HS256), claims, secret).split("\\.", -1);
        String other = new JWTClaimsSet.Builder(claims)
                .claim("roles", List.of("ADMINISTRATOR"))
                .build()
                .toString();
        assertThat(signedIn.read(parts[0] + "." + text(other) + "." + parts[2])).isEmpty();
    }

    @Test
    void one_that_is_too_old_is_not() throws JOSEException {
        Date before = Date.from(claims.getIssueTime().toInstant().minus(Duration.ofDays(1)));
        JWTClaimsSet old =
                new JWTClaimsSet.Builder(claims).expirationTime(before).build();
        assertThat(signedIn.read(signed(new JWSHeader(JWSAlgorithm.HS256), old, secret)))
                .isEmpty();
    }

    @Test
    void one_without_an_end_without_its_number_or_with_an_older_version_is_not() throws JOSEException {
        for (String claim : List.of("exp", "iat", "sid", "ver", "roles")) {
            JWTClaimsSet less =
                    new JWTClaimsSet.Builder(claims).claim(claim, null).build();
            assertThat(signedIn.read(signed(new JWSHeader(JWSAlgorithm.HS256), less, secret)))
                    .as("without " + claim)
                    .isEmpty();
        }
        JWTClaimsSet older = new JWTClaimsSet.Builder(claims).claim("ver", -1).build();
        assertThat(signedIn.read(signed(new JWSHeader(JWSAlgorithm.HS256), older, secret)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "eyJhbGciOiJub25lIn0..", "null", "\u0000"})
    void what_is_no_token_at_all_is_not(String text) {
        assertThat(signedIn.read(text)).isEmpty();
    }

    @Test
    void signing_out_here_ends_this_one_and_its_renewals_and_no_other() {
        String here = signedIn.token(ivan, Role.IRO);
        String elsewhere = signedIn.token(ivan, Role.IRO);
        String renewed = signedIn.renewed(signedIn.read(here).orElseThrow());

        signedIn.signOut(renewed);

        assertThat(signedIn.read(here)).isEmpty();
        assertThat(signedIn.read(renewed)).isEmpty();
        assertThat(signedIn.read(elsewhere)).isPresent();
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, String key) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(new MACSigner(key));
        return token.serialize();
    }

    private static String text(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
