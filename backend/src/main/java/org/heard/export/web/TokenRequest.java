package org.heard.export.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of the token endpoint (RFC 6749, section 4.4.2). */
@Serdeable
@Schema(description = "Who asks; the name and secret may stand in an Authorization: Basic header instead")
record TokenRequest(
        @JsonProperty("grant_type") @Schema(example = "client_credentials") @Nullable
        String grantType,

        @JsonProperty("client_id") @Nullable String clientId,
        @JsonProperty("client_secret") @Nullable String clientSecret) {}
