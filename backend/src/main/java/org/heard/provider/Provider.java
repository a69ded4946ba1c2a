package org.heard.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The provider as it describes itself, and its keys. Asked when somebody signs in, not at the start; asked again after an hour, for
 * keys after five minutes or when a token names one that is not known.
 */
@Singleton
class Provider {
    static final int MILLIS_TO_ANSWER = 5_000;

    private static final Duration DESCRIBED_FOR = Duration.ofHours(1);
    private static final int SECONDS_OFF = 60;

    /** Keys of two parts only: whoever knows the portal's secret at the provider must not be able to make tokens. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final ProviderSettings settings;
    private final InstantSource time;
    private @Nullable Described described;

    private record Described(
            OIDCProviderMetadata metadata, JWSVerificationKeySelector<SecurityContext> keys, Instant at) {}

    Provider(ProviderSettings settings, InstantSource time) {
        this.settings = settings;
        this.time = time;
    }

    OIDCProviderMetadata metadata() throws IOException, GeneralException {
        return described().metadata();
    }

    /** Who the token says somebody is, if it is the provider's, for us, for this try, and of now. */
    IDTokenClaimsSet believe(JWT idToken, Nonce nonce)
            throws IOException, GeneralException, BadJOSEException, JOSEException {
        IDTokenValidator validator =
                new IDTokenValidator(issuer(), client(), described().keys(), null);
        validator.setMaxClockSkew(SECONDS_OFF);
        return validator.validate(idToken, nonce);
    }

    /** Whose sign-in the provider has ended. */
    LogoutTokenClaimsSet believeLogout(JWT logoutToken)
            throws IOException, GeneralException, BadJOSEException, JOSEException {
        LogoutTokenValidator validator =
                new LogoutTokenValidator(issuer(), client(), described().keys(), null);
        validator.setMaxClockSkew(SECONDS_OFF);
        return validator.validate(logoutToken);
    }

    Issuer issuer() {
        return new Issuer(settings.issuer());
    }

    ClientID client() {
        return new ClientID(settings.client());
    }

    private synchronized Described described() throws IOException, GeneralException {
        Described known = described;
        if (known != null && known.at().plus(DESCRIBED_FOR).isAfter(time.instant())) {
            return known;
        }
        OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer(), MILLIS_TO_ANSWER, MILLIS_TO_ANSWER);
        Described fresh =
                new Described(metadata, new JWSVerificationKeySelector<>(ALGORITHMS, keys(metadata)), time.instant());
        described = fresh;
        return fresh;
    }

    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws MalformedURLException {
        return JWKSourceBuilder.create(metadata.getJWKSetURI().toURL())
                .retrying(true)
                .outageTolerant(Duration.ofHours(4).toMillis())
                .build();
    }
}
