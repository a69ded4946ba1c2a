package org.heard.export.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.token.generator.TokenGenerator;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.web.Problem;
import org.heard.invitation.WrongTries;
import org.jspecify.annotations.Nullable;

/** Lets the case system in: OAuth 2 client credentials (RFC 6749, section 4.4). */
@Controller("/api/v1/token")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Token")
class TokenController {
    private static final int SECONDS = 15 * 60;
    private static final String BASIC = "Basic ";

    /** Set by the portal's own front from the connection; what a caller sends under this name is thrown away. */
    private static final String CAME_FROM = "Heard-From";

    private final CaseSystem caseSystem;
    private final TokenGenerator tokens;
    private final WrongTries wrongTries;

    TokenController(CaseSystem caseSystem, TokenGenerator tokens, WrongTries wrongTries) {
        this.caseSystem = caseSystem;
        this.tokens = tokens;
        this.wrongTries = wrongTries;
    }

    /** A token for fifteen minutes. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "token",
            summary = "A token for fifteen minutes",
            description =
                    "Send grant_type=client_credentials with client_id and client_secret in the form, or the two in an"
                            + " Authorization: Basic header. They are HEARD_API_CLIENT and HEARD_API_SECRET of the portal.")
    @ApiResponse(responseCode = "200", description = "The token")
    @ApiResponse(
            responseCode = "401",
            description = "Wrong name or secret",
            content = @Content(schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "403",
            description = "The portal has no such program set up",
            content = @Content(schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "429",
            description = "Too many wrong names or secrets from this address: try again in a quarter of an hour",
            content = @Content(schema = @Schema(implementation = Problem.class)))
    HttpResponse<AccessToken> token(
            @Body TokenRequest form,
            @Header(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @Parameter(hidden = true) @Header(CAME_FROM) @Nullable String cameFrom) {
        if (!caseSystem.isConfigured()) {
            throw new PortalException(ErrorCode.NOT_ALLOWED, "no case system is set up");
        }
        if (!"client_credentials".equals(form.grantType())) {
            throw new PortalException(ErrorCode.NOT_VALID, "grant_type is client_credentials");
        }
        String address = "token " + said(cameFrom);
        if (wrongTries.closedUntil(address).isPresent()) {
            throw new PortalException(ErrorCode.TOO_MANY_TRIES, "too many wrong names or secrets");
        }
        Credentials given = Credentials.in(authorization)
                .orElseGet(() -> new Credentials(said(form.clientId()), said(form.clientSecret())));
        if (!caseSystem.is(given.client(), given.secret())) {
            wrongTries.count(address);
            throw new PortalException(ErrorCode.NOT_SIGNED_IN, "wrong name or secret");
        }
        String token = tokens.generateToken(Authentication.build(given.client(), List.of(CaseSystem.ROLE)), SECONDS)
                .orElseThrow();
        return HttpResponse.ok(new AccessToken(token, "Bearer", SECONDS)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }

    private record Credentials(String client, String secret) {
        static Optional<Credentials> in(@Nullable String authorization) {
            if (authorization == null || !authorization.startsWith(BASIC)) {
                return Optional.empty();
            }
            try {
                String both = new String(
                        Base64.getDecoder().decode(authorization.substring(BASIC.length())), StandardCharsets.UTF_8);
                int colon = both.indexOf(':');
                return colon < 0
                        ? Optional.empty()
                        : Optional.of(new Credentials(both.substring(0, colon), both.substring(colon + 1)));
            } catch (IllegalArgumentException notBase64) {
                return Optional.empty();
            }
        }
    }
}
