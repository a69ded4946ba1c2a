package org.heard.export.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** The answer of the token endpoint, in the form of OAuth 2 (RFC 6749, section 5.1). */
@Serdeable
@Schema(description = "A token, to be sent as Authorization: Bearer …")
record AccessToken(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,

        @JsonProperty("expires_in") @Schema(description = "In seconds")
        int expiresIn) {}
