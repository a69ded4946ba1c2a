package org.heard.export.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import jakarta.inject.Inject;
import java.util.Map;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

/** A portal whose case system was given a secret that could be guessed. */
@PortalTest
@Property(name = "heard.api.client", value = "liquid")
@Property(name = "heard.api.secret", value = "secret")
class NoCaseSystemDataTest {
    @Inject
    @Client("/")
    HttpClient http;

    @Test
    void lets_nobody_in() {
        var form = Map.of("grant_type", "client_credentials", "client_id", "liquid", "client_secret", "secret");
        var request = HttpRequest.POST("/api/v1/token", form).contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE);

        assertThatThrownBy(() -> http.toBlocking().exchange(request))
                .isInstanceOfSatisfying(
                        HttpClientResponseException.class,
                        e -> assertThat(e.getStatus().getCode()).isEqualTo(403));
    }
}
