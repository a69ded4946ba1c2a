package org.heard.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import org.heard.invitation.BrowserSeal;
import org.heard.provider.CouncilSignInResult.NotThisTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Staff sign in with the council's own account: authorization code with PKCE, state and nonce (docs/decisions/0017). Whatever goes
 * wrong there is told as one thing to whoever signs in, and in the log to whoever runs the portal.
 */
@Singleton
public class CouncilSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(CouncilSignIn.class);
    private static final String TRY = "council";
    private static final Duration TIME_TO_SIGN_IN = Duration.ofMinutes(10);

    private final ProviderSettings settings;
    private final Provider provider;
    private final CouncilStaff staff;
    private final BrowserSeal seal;

    CouncilSignIn(ProviderSettings settings, Provider provider, CouncilStaff staff, BrowserSeal seal) {
        this.settings = settings;
        this.provider = provider;
        this.staff = staff;
        this.seal = seal;
    }

    /**
     * A try that begins.
     *
     * @param there where to send the browser
     * @param kept what the browser brings back beside the provider's answer
     */
    public record Begun(URI there, String kept) {}

    /** Whether the council has a provider. */
    public boolean isOffered() {
        return settings.isThere();
    }

    /** Begins a try; empty when there is no provider, or it does not answer. */
    public Optional<Begun> begin() {
        if (!settings.isThere()) {
            return Optional.empty();
        }
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        try {
            URI there = new AuthenticationRequest.Builder(
                            ResponseType.CODE,
                            new Scope("openid", "email", "profile"),
                            provider.client(),
                            settings.back())
                    .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                    .state(state)
                    .nonce(nonce)
                    .codeChallenge(verifier, CodeChallengeMethod.S256)
                    .build()
                    .toURI();
            String kept = state.getValue() + " " + nonce.getValue() + " " + verifier.getValue();
            return Optional.of(new Begun(there, seal.close(TRY, kept, TIME_TO_SIGN_IN)));
        } catch (IOException | GeneralException e) {
            LOG.warn("The council's sign-in at {} does not answer", settings.issuer(), e);
            return Optional.empty();
        }
    }

    /**
     * Somebody came back.
     *
     * @param with the whole address, with what the provider put into it
     * @param kept what {@link #begin} gave the browser
     */
    public CouncilSignInResult back(URI with, String kept) {
        Optional<String[]> tried = seal.open(TRY, kept).map(text -> text.split(" ", -1));
        if (tried.isEmpty() || !settings.isThere()) {
            return new NotThisTime();
        }
        String[] parts = tried.get();
        try {
            var answer = AuthenticationResponseParser.parse(with);
            if (!new State(parts[0]).equals(answer.getState())
                    || !answer.indicatesSuccess()
                    || isSomebodyElses(answer.getIssuer())) {
                LOG.info("A sign-in at the council ended without success");
                return new NotThisTime();
            }
            return exchange(answer.toSuccessResponse(), new Nonce(parts[1]), new CodeVerifier(parts[2]));
        } catch (IOException | GeneralException | BadJOSEException | JOSEException e) {
            LOG.warn("A sign-in at the council was not to be believed: {}", e.getMessage());
            return new NotThisTime();
        }
    }

    /** Where to sign out at the provider; empty when it offers nothing of the kind. */
    public Optional<URI> signOutThere(String idToken) {
        try {
            URI end = settings.isThere() ? provider.metadata().getEndSessionEndpointURI() : null;
            return end == null
                    ? Optional.empty()
                    : Optional.of(
                            new LogoutRequest(end, JWTParser.parse(idToken), settings.afterSignOut(), null).toURI());
        } catch (IOException | GeneralException | ParseException e) {
            LOG.warn("Nobody can be signed out at the council now: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** The provider says that somebody signed out there (OpenID Connect back-channel logout). Whether it is to be believed. */
    public boolean signedOutThere(String logoutToken) {
        if (!settings.isThere()) {
            return false;
        }
        try {
            LogoutTokenClaimsSet who = provider.believeLogout(JWTParser.parse(logoutToken));
            if (who.getSubject() == null) {
                return false;
            }
            staff.signOut(who.getSubject().getValue());
            return true;
        } catch (IOException | GeneralException | BadJOSEException | JOSEException | ParseException e) {
            LOG.warn("A sign-out from the council was not to be believed: {}", e.getMessage());
            return false;
        }
    }

    private boolean isSomebodyElses(@Nullable Issuer answers) {
        return answers != null && !answers.equals(provider.issuer());
    }

    private CouncilSignInResult exchange(AuthenticationSuccessResponse answer, Nonce nonce, CodeVerifier verifier)
            throws IOException, GeneralException, BadJOSEException, JOSEException {
        HTTPRequest request = new TokenRequest.Builder(
                        provider.metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(provider.client(), new Secret(settings.secret())),
                        new AuthorizationCodeGrant(answer.getAuthorizationCode(), settings.back(), verifier))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(Provider.MILLIS_TO_ANSWER);
        request.setReadTimeout(Provider.MILLIS_TO_ANSWER);
        TokenResponse tokens = OIDCTokenResponseParser.parse(request.send());
        if (!tokens.indicatesSuccess()) {
            LOG.warn(
                    "The council gave no token: {}",
                    tokens.toErrorResponse().getErrorObject().getCode());
            return new NotThisTime();
        }
        var idToken =
                ((OIDCTokenResponse) tokens.toSuccessResponse()).getOIDCTokens().getIDToken();
        return staff.admit(provider.believe(idToken, nonce), idToken.serialize());
    }
}
