package org.heard.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.identity.SignedIn;
import org.heard.provider.CouncilSignInResult.In;
import org.heard.provider.CouncilSignInResult.NotThisTime;
import org.heard.provider.CouncilSignInResult.Refused;
import org.heard.provider.CouncilSignInResult.Why;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilSignInDataTest implements TestPropertyProvider {
    private static final PlayedProvider PROVIDER = new PlayedProvider();

    @Inject
    CouncilSignIn council;

    @Inject
    People people;

    @Inject
    SignedIn signedIn;

    @Inject
    TestTime time;

    private PersonId ivan = new PersonId(0);
    private CouncilSignIn.Begun begun = new CouncilSignIn.Begun(URI.create("/"), "");

    @Override
    public Map<String, String> getProperties() {
        return Map.of(
                "heard.oidc.issuer", PROVIDER.issuer(),
                "heard.oidc.client", "heard",
                "heard.oidc.secret", "a secret of the provider",
                "heard.oidc.roles", "IROs=IRO, Leads=MANAGER");
    }

    @BeforeEach
    void somebody_begins() {
        ivan = new Caller.Portal()
                .call(() -> people.add(Role.IRO, "Ivan", "Price", "ivan@council.example"))
                .id();
        begun = council.begin().orElseThrow();
    }

    @Test
    void a_try_begins_with_a_challenge_a_state_and_a_nonce_of_its_own() {
        CouncilSignIn.Begun other = council.begin().orElseThrow();
        for (String name : List.of("state", "nonce", "code_challenge")) {
            assertThat(said(begun, name)).hasSizeGreaterThan(20).isNotEqualTo(said(other, name));
        }
        assertThat(said(begun, "code_challenge_method")).isEqualTo("S256");
        assertThat(said(begun, "response_type")).isEqualTo("code");
        assertThat(begun.kept()).doesNotContain(said(begun, "state"));
    }

    @Test
    void the_providers_word_lets_in_and_the_code_is_exchanged_with_its_verifier() throws JOSEException {
        assertThat(back(claims().build())).isInstanceOfSatisfying(In.class, in -> {
            assertThat(in.person()).isEqualTo(ivan);
            assertThat(in.role()).isEqualTo(Role.IRO);
        });
        assertThat(PROVIDER.asked()).contains("grant_type=authorization_code", "code=abc", "code_verifier=");
    }

    @Test
    void after_the_first_time_the_subject_counts_and_not_the_email_address() throws JOSEException {
        back(claims().build());
        begun = council.begin().orElseThrow();
        assertThat(back(claims().claim("email", "ivan.price-jones@council.example")
                        .build()))
                .isInstanceOfSatisfying(In.class, in -> assertThat(in.person()).isEqualTo(ivan));
        begun = council.begin().orElseThrow();
        assertThat(back(claims().subject("somebody-else")
                        .claim("email", "x@council.example")
                        .build()))
                .isEqualTo(new Refused(Why.UNKNOWN));
    }

    @Test
    void another_group_means_another_role_and_what_was_open_in_the_old_one_ends() throws JOSEException {
        String open = signedIn.token(ivan, Role.IRO);
        assertThat(back(claims().claim("groups", List.of("Leads")).build()))
                .isInstanceOfSatisfying(In.class, in -> assertThat(in.role()).isEqualTo(Role.MANAGER));
        time.passes(Duration.ofSeconds(6));
        assertThat(signedIn.read(open)).isEmpty();
    }

    @Test
    void who_has_no_part_here_is_refused() throws JOSEException {
        assertThat(back(claims().claim("groups", List.of("Finance")).build())).isEqualTo(new Refused(Why.NO_ROLE));
        begun = council.begin().orElseThrow();
        assertThat(back(claims().claim("email_verified", false).build())).isEqualTo(new Refused(Why.EMAIL_NOT_CHECKED));
        begun = council.begin().orElseThrow();
        assertThat(back(claims().claim("email", "new@council.example").build())).isEqualTo(new Refused(Why.UNKNOWN));
    }

    @Test
    void a_word_that_is_not_the_providers_for_us_for_this_try_and_of_now_is_not_believed() throws JOSEException {
        notBelieved(claims().claim("nonce", "of another try").build());
        notBelieved(claims().claim("nonce", null).build());
        notBelieved(claims().audience("another-portal").build());
        notBelieved(claims().issuer("https://elsewhere.example").build());
        notBelieved(claims().expirationTime(Date.from(Instant.now().minusSeconds(90)))
                .build());
        notBelieved(claims().issueTime(Date.from(Instant.now().plusSeconds(90))).build());
    }

    @Test
    void a_clock_that_is_half_a_minute_off_does_no_harm() throws JOSEException {
        assertThat(back(claims().issueTime(Date.from(Instant.now().plusSeconds(30)))
                        .build()))
                .isInstanceOf(In.class);
        begun = council.begin().orElseThrow();
        assertThat(back(claims().expirationTime(Date.from(Instant.now().minusSeconds(30)))
                        .build()))
                .isInstanceOf(In.class);
    }

    @Test
    void a_word_with_somebody_elses_signature_or_none_is_not_believed() throws JOSEException {
        PROVIDER.gives(PlayedProvider.signed(claims().build(), PlayedProvider.key("first")));
        assertThat(back()).isEqualTo(new NotThisTime());
        begun = council.begin().orElseThrow();
        PROVIDER.gives(new PlainJWT(claims().build()).serialize());
        assertThat(back()).isEqualTo(new NotThisTime());
    }

    @Test
    void the_provider_may_change_its_key_at_any_time() throws JOSEException {
        assertThat(back(claims().build())).isInstanceOf(In.class);
        PROVIDER.changesItsKey("second");
        begun = council.begin().orElseThrow();
        assertThat(back(claims().build())).isInstanceOf(In.class);
    }

    @Test
    void a_way_back_from_another_try_too_late_or_forged_leads_nowhere() throws JOSEException {
        PROVIDER.gives(PROVIDER.signed(claims().build()));
        CouncilSignIn.Begun other = council.begin().orElseThrow();
        URI way = way(begun);
        assertThat(council.back(way, other.kept())).isEqualTo(new NotThisTime());
        assertThat(council.back(way, "")).isEqualTo(new NotThisTime());
        assertThat(council.back(way, "forged.forged")).isEqualTo(new NotThisTime());
        assertThat(council.back(
                        URI.create("https://back.invalid/?error=access_denied&state=" + said(begun, "state")),
                        begun.kept()))
                .isEqualTo(new NotThisTime());
        time.passes(Duration.ofMinutes(11));
        assertThat(council.back(way, begun.kept())).isEqualTo(new NotThisTime());
    }

    @Test
    void the_provider_ends_a_sign_in_with_a_signed_word_only() throws JOSEException {
        back(claims().build());
        String open = signedIn.token(ivan, Role.IRO);
        JWTClaimsSet word = new JWTClaimsSet.Builder()
                .issuer(PROVIDER.issuer())
                .audience("heard")
                .subject("ivan-at-the-provider")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .jwtID("1")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .build();
        assertThat(council.signedOutThere(PlayedProvider.signed(word, PlayedProvider.key("first"))))
                .isFalse();
        assertThat(council.signedOutThere("nonsense")).isFalse();
        assertThat(signedIn.read(open)).isPresent();

        assertThat(council.signedOutThere(PROVIDER.signed(word))).isTrue();

        assertThat(signedIn.read(open)).isEmpty();
    }

    private void notBelieved(JWTClaimsSet claims) throws JOSEException {
        assertThat(back(claims)).as(claims.toString()).isEqualTo(new NotThisTime());
        begun = council.begin().orElseThrow();
    }

    private CouncilSignInResult back(JWTClaimsSet claims) throws JOSEException {
        PROVIDER.gives(PROVIDER.signed(claims));
        return back();
    }

    private CouncilSignInResult back() {
        return council.back(way(begun), begun.kept());
    }

    private static URI way(CouncilSignIn.Begun begun) {
        return URI.create("https://back.invalid/?code=abc&state=" + said(begun, "state"));
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(PROVIDER.issuer())
                .audience("heard")
                .subject("ivan-at-the-provider")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", said(begun, "nonce"))
                .claim("email", "Ivan@council.example")
                .claim("email_verified", true)
                .claim("groups", List.of("Everybody", "IROs"));
    }

    private static String said(CouncilSignIn.Begun begun, String name) {
        return Arrays.stream(begun.there().getQuery().split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }
}
