package org.heard.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.identity.SignedIn;
import org.heard.review.Attendance;
import org.heard.review.CarerRelay;
import org.heard.review.Channel;
import org.heard.review.Led;
import org.heard.review.OwnWords;
import org.heard.review.ParticipationCode;
import org.heard.review.ParticipationRecords;
import org.heard.review.Representative;
import org.heard.review.WhatHappened;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The REST interface as a case system meets it. */
@PortalTest
@Property(name = "heard.api.client", value = "liquid")
@Property(name = "heard.api.secret", value = "0123456789abcdef0123456789abcdef")
class ParticipationApiDataTest {
    private static final LocalDate HELD = LocalDate.of(2026, 3, 6);

    @Inject
    @Client("/")
    HttpClient http;

    @Inject
    ParticipationRecords records;

    @Inject
    SignedIn signedIn;

    @Inject
    ACouncil council;

    private PersonId ivan;
    private AChild amara;

    @BeforeEach
    void a_child_with_an_iro() {
        ivan = council.iro("Ivan Price");
        amara = council.child("Amara").ref("C-7").iro(ivan);
    }

    @Test
    void the_record_of_a_review_says_how_the_child_took_part() {
        ReviewId review = amara.review().ref("R77").id();
        confirm(
                review,
                new WhatHappened(
                        new WhatHappened.AtTheReview(
                                Attendance.IN_PERSON_PART, true, false, Representative.NONE, null, Led.SOME),
                        new WhatHappened.Brought(
                                OwnWords.BROUGHT,
                                Set.of(Channel.TEXT, Channel.DRAWING),
                                new WhatHappened.Briefing(Representative.ADVOCATE, "Rosa Bell", null, null),
                                CarerRelay.NONE),
                        new WhatHappened.Beforehand(
                                new WhatHappened.SpokenTo(HELD, Channel.PHONE_CALL, true),
                                true,
                                true,
                                false,
                                Set.of())),
                ParticipationCode.PN1,
                null);

        var answer = get("/api/v1/reviews/" + review + "/participation", token());

        assertThat(answer.status().getCode()).isEqualTo(200);
        assertThat(body(answer))
                .containsEntry("review", Math.toIntExact(review.value()))
                .containsEntry("reviewRef", "R77")
                .containsEntry("child", "C-7")
                .containsEntry("date", "2026-03-06")
                .containsEntry("code", "PN1")
                .containsEntry("suggested", "PN1")
                .containsEntry("because", "Came in person for part and spoke for themselves.")
                .containsEntry("overridden", false)
                .doesNotContainKey("reason")
                .containsEntry("confirmedBy", "Ivan Price")
                .containsEntry("confirmedAt", "2026-03-09T10:00:00Z")
                .containsEntry("viewsChangedSince", false)
                .containsEntry(
                        "modes",
                        Map.ofEntries(
                                Map.entry("attendance", "IN_PERSON_PART"),
                                Map.entry("spokeForSelf", true),
                                Map.entry("usedSymbolsOrSigns", false),
                                Map.entry("representedBy", "NONE"),
                                Map.entry("led", "SOME"),
                                Map.entry("ownWords", "BROUGHT"),
                                Map.entry("ownWordsBy", List.of("DRAWING", "TEXT")),
                                Map.entry("briefed", "ADVOCATE"),
                                Map.entry("carerRelay", "NONE"),
                                Map.entry("spokenToOn", "2026-03-06"),
                                Map.entry("spokenToBy", "PHONE_CALL"),
                                Map.entry("spokenToAlone", true),
                                Map.entry("advocateOffered", true),
                                Map.entry("advocateWanted", true),
                                Map.entry("declined", false)));
    }

    @Test
    void an_overridden_code_comes_with_its_reason() {
        ReviewId review = amara.review().id();
        confirm(review, WhatHappened.NOTHING, ParticipationCode.PN6, "She rang me on the way.");

        assertThat(body(get("/api/v1/reviews/" + review + "/participation", token())))
                .containsEntry("code", "PN6")
                .containsEntry("suggested", "PN7")
                .containsEntry("overridden", true)
                .containsEntry("reason", "She rang me on the way.");
    }

    @Test
    void whoever_has_the_record_already_is_told_that_nothing_changed_until_it_does() {
        ReviewId review = amara.review().id();
        String path = "/api/v1/reviews/" + review + "/participation";
        confirm(review, WhatHappened.NOTHING, ParticipationCode.PN7, null);
        String tag = get(path, token()).header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{16}\"");

        assertThat(getIfChanged(path, tag).status().getCode()).isEqualTo(304);

        confirm(review, WhatHappened.NOTHING, ParticipationCode.PN6, "She rang me on the way.");
        var changed = getIfChanged(path, tag);
        assertThat(changed.status().getCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void a_review_without_a_confirmed_code_is_not_found_like_one_that_does_not_exist() {
        ReviewId review = amara.review().held("2026-03-06").importedCode("PN1").id();

        assertProblem(get("/api/v1/reviews/" + review + "/participation", token()), 404, "H-1003");
        assertProblem(get("/api/v1/reviews/4711/participation", token()), 404, "H-1003");
    }

    @Test
    void a_period_is_listed_page_by_page() {
        List<Integer> ids = java.util.stream.IntStream.range(0, 5)
                .mapToObj(_ -> amara.review().id())
                .map(review -> {
                    confirm(review, WhatHappened.NOTHING, ParticipationCode.PN7, null);
                    return (int) review.value();
                })
                .toList();
        amara.review().held("2026-03-06").importedCode("PN1");

        var first = body(get("/api/v1/reviews?from=2026-03-06&to=2026-03-06&limit=3", token()));
        var last =
                body(get("/api/v1/reviews?from=2026-03-06&to=2026-03-06&limit=3&after=" + first.get("next"), token()));

        assertThat(reviews(first)).isEqualTo(ids.subList(0, 3));
        assertThat(first).containsEntry("next", ids.get(2));
        assertThat(reviews(last)).isEqualTo(ids.subList(3, 5));
        assertThat(last).doesNotContainKey("next");
        assertThat(reviews(body(get("/api/v1/reviews?from=2026-03-07&to=2026-12-31", token()))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/reviews",
                "/api/v1/reviews?from=2026-03-06",
                "/api/v1/reviews?from=06/03/2026&to=2026-03-07",
                "/api/v1/reviews?from=2026-03-07&to=2026-03-06",
                "/api/v1/reviews?from=2026-03-06&to=2026-03-07&limit=0",
                "/api/v1/reviews?from=2026-03-06&to=2026-03-07&limit=501",
                "/api/v1/reviews?from=2026-03-06&to=2026-03-07&limit=many",
                "/api/v1/reviews/twelve/participation"
            })
    void a_request_that_cannot_be_read_is_refused_with_a_code_and_a_sentence(String path) {
        assertProblem(get(path, token()), 400, "H-1004");
    }

    @Test
    void nobody_reads_without_a_token_with_a_forged_one_or_with_a_persons() {
        assertThat(get("/api/v1/reviews?from=2026-03-06&to=2026-03-06", null)
                        .status()
                        .getCode())
                .isEqualTo(401);
        assertThat(get("/api/v1/reviews?from=2026-03-06&to=2026-03-06", token() + "x")
                        .status()
                        .getCode())
                .isEqualTo(401);
        String managers = signedIn.token(council.manager("May Stone"), Role.MANAGER);
        assertThat(get("/api/v1/reviews?from=2026-03-06&to=2026-03-06", managers)
                        .status()
                        .getCode())
                .isEqualTo(403);
    }

    @Test
    void the_case_systems_token_signs_nobody_in() {
        assertThat(signedIn.read(token())).isEmpty();
    }

    @Test
    void a_token_comes_for_name_and_secret_in_the_form_or_in_the_header() {
        var inForm = ask(form("client_credentials", "liquid", "0123456789abcdef0123456789abcdef"));
        var inHeader = exchange(HttpRequest.POST("/api/v1/token", Map.of("grant_type", "client_credentials"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                .basicAuth("liquid", "0123456789abcdef0123456789abcdef"));

        assertThat(body(inForm)).containsEntry("token_type", "Bearer").containsEntry("expires_in", 900);
        assertThat(inForm.header("Cache-Control")).isEqualTo("no-store");
        assertThat(body(inHeader)).containsKey("access_token");
    }

    @Test
    void no_token_comes_for_anything_else() {
        assertProblem(ask(form("client_credentials", "liquid", "0123456789abcdef0123456789abcdeF")), 401, "H-1001");
        assertProblem(ask(form("client_credentials", "other", "0123456789abcdef0123456789abcdef")), 401, "H-1001");
        assertProblem(ask(form("password", "liquid", "0123456789abcdef0123456789abcdef")), 400, "H-1004");
        assertProblem(ask(Map.of("grant_type", "client_credentials")), 401, "H-1001");
        assertProblem(
                exchange(HttpRequest.POST("/api/v1/token", Map.of("grant_type", "client_credentials"))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        .header("Authorization", "Basic %%%")),
                401,
                "H-1001");
    }

    @Test
    void whoever_guesses_the_secret_is_shut_out_by_address_while_the_case_system_gets_in() {
        for (int i = 0; i < 60; i++) {
            assertProblem(askFrom("198.51.100.9", "guess " + i), 401, "H-1001");
        }
        assertProblem(askFrom("198.51.100.9", "0123456789abcdef0123456789abcdef"), 429, "H-1005");
        assertThat(askFrom("203.0.113.7", "0123456789abcdef0123456789abcdef").code())
                .isEqualTo(200);
    }

    private HttpResponse<?> askFrom(String address, String secret) {
        return exchange(HttpRequest.POST("/api/v1/token", form("client_credentials", "liquid", secret))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                .header("Heard-From", address));
    }

    @Test
    void what_the_portal_does_not_offer_is_refused_in_the_same_form() {
        assertProblem(get("/api/v1/nothing", token()), 403, "H-1002");
        assertProblem(get("/api/v1/nothing", null), 401, "H-1001");
    }

    @Test
    void the_interface_is_described_for_programs_and_for_people_without_sign_in() {
        String yaml = text("/api/docs/openapi.yaml");
        String page = text("/api/docs");

        assertThat(yaml).startsWith("openapi: 3").contains("/api/v1/reviews/{id}/participation");
        assertThat(page)
                .contains("<h1>Heard: the REST interface</h1>")
                .contains("GET /api/v1/reviews/{id}/participation", "GET /api/v1/reviews</code>", "POST /api/v1/token")
                .contains("<a href=\"#RecordedParticipation\">RecordedParticipation</a>")
                .contains("<section id=\"RecordedParticipation\">")
                .doesNotContain("http://", "https://", "<script");
        assertThat(text("/api/docs/docs.css")).contains("color-scheme");
    }

    private void confirm(ReviewId review, WhatHappened what, ParticipationCode code, @Nullable String reason) {
        var outcome = council.as(ivan).call(() -> records.confirm(review, what, HELD, code, reason));
        assertThat(outcome).isInstanceOf(ParticipationRecords.Outcome.Confirmed.class);
    }

    private static Map<String, String> form(String grant, String client, String secret) {
        return Map.of("grant_type", grant, "client_id", client, "client_secret", secret);
    }

    private HttpResponse<Map<String, Object>> ask(Map<String, String> form) {
        return exchange(
                HttpRequest.POST("/api/v1/token", form).contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE));
    }

    private String token() {
        return (String) body(ask(form("client_credentials", "liquid", "0123456789abcdef0123456789abcdef")))
                .get("access_token");
    }

    private HttpResponse<Map<String, Object>> get(String path, @Nullable String token) {
        var request = HttpRequest.GET(path);
        return exchange(token == null ? request : request.bearerAuth(token));
    }

    private HttpResponse<Map<String, Object>> getIfChanged(String path, String tag) {
        return exchange(HttpRequest.GET(path).bearerAuth(token()).header("If-None-Match", tag));
    }

    @SuppressWarnings("unchecked")
    private HttpResponse<Map<String, Object>> exchange(HttpRequest<?> request) {
        try {
            return (HttpResponse<Map<String, Object>>)
                    (HttpResponse<?>) http.toBlocking().exchange(request, Map.class);
        } catch (HttpClientResponseException e) {
            return (HttpResponse<Map<String, Object>>) (HttpResponse<?>) e.getResponse();
        }
    }

    private String text(String path) {
        return http.toBlocking().retrieve(HttpRequest.GET(path).accept(MediaType.ALL_TYPE), String.class);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> body(HttpResponse<?> answer) {
        return (Map<String, Object>) answer.getBody(Map.class).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> reviews(Map<String, Object> page) {
        return ((List<Map<String, Object>>) page.get("reviews"))
                .stream().map(review -> review.get("review")).collect(Collectors.toList());
    }

    private static void assertProblem(HttpResponse<?> answer, int status, String code) {
        assertThat(answer.status().getCode()).isEqualTo(status);
        assertThat(body(answer)).containsEntry("code", code).containsOnlyKeys("code", "message");
        assertThat((String) body(answer).get("message")).endsWith(".");
    }
}
