package org.heard.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.heard.base.PersonId;
import org.heard.ui.attack.Answer;
import org.heard.ui.attack.Attacker;
import org.heard.ui.journey.PortalRunning;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every answer tells the browser, on every route; and that no other site can make a change by any of them. */
class EveryAnswerTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning()
            .with("heard.demo", false)
            .with("heard.most-posts", 1_000_000)
            .with("heard.proxies", "127.0.0.1");

    private static ACouncilToLookAt council;

    @BeforeAll
    static void a_council() {
        council = new ACouncilToLookAt(portal);
    }

    static Stream<Entry> pages() {
        return Entries.of(council).stream().filter(entry -> !entry.paths().isEmpty());
    }

    static Stream<String> routes() {
        return Stream.concat(
                Routes.of(portal.bean(ApplicationContext.class)).stream()
                        .map(route -> route.replace("*", "x").replaceAll(":\\w+\\([^)]*\\)", "1")),
                Stream.of("/nothing", "/staff/nothing", "/health", "/api/v1/reviews", "/api/docs"));
    }

    @Test
    void an_address_that_is_none_is_answered_kindly_and_fenced_in_too() {
        Answer answer = Attacker.as(portal, null).get("/my/%0Aamara");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("href=\"/help\"").doesNotContain("amara", "Suspicious");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self';");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void fences_the_page_in(String path) {
        for (PersonId person : List.of(council.priya, council.teenager.person())) {
            Answer answer = Attacker.as(portal, person).send("GET", path, null, "", "X-Forwarded-Proto", "https");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            if (path.startsWith("/assets/") || path.startsWith("/pictures/")) {
                assertThat(answer.header("Content-Security-Policy")).as(path).startsWith("default-src 'none'");
            } else if (path.startsWith("/api") || path.startsWith("/health")) {
                assertThat(answer.header("Strict-Transport-Security")).as(path).startsWith("max-age=31536000");
                assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            } else {
                fenced(path, answer);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_no_script_of_its_own_in_it_and_no_style_that_the_policy_does_not_name(Entry entry) {
        for (String path : entry.paths()) {
            Answer answer = Attacker.as(portal, entry.person()).get(path);
            var page = Jsoup.parse(answer.body());
            String nonce = answer.header("Content-Security-Policy").replaceAll("(?s).*'nonce-([^']*)'.*", "$1");
            var inline = page.select("script:not([src]):not([type=application/json]), style");
            if (entry.staff()) {
                assertThat(inline)
                        .as(path)
                        .allMatch(element -> element.attr("nonce").equals(nonce));
            } else {
                assertThat(inline)
                        .as(path)
                        .allMatch(element -> element.nameIs("style")
                                && answer.header("Content-Security-Policy")
                                        .contains("'sha256-" + digest(element.data()) + "'"));
                assertThat(page.select("[style], [onclick], [onload], [onsubmit]"))
                        .as(path)
                        .isEmpty();
            }
            assertThat(page.select("script[src^=http], link[href^=http], img[src^=http], iframe, object, embed"))
                    .as("from elsewhere, on " + path)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nothing_changes_because_another_site_asks(String path) {
        if (path.startsWith("/api") || path.startsWith("/health")) {
            return; // No cookie opens these: a program brings its token in a header.
        }
        for (PersonId person : List.of(council.priya, council.teenager.person(), council.carer)) {
            Attacker someone = Attacker.as(portal, person);
            for (String[] headers : List.of(
                    new String[] {"Sec-Fetch-Site", "cross-site"},
                    new String[] {"Sec-Fetch-Site", "same-site"},
                    new String[] {"Sec-Fetch-Site", "cross-site", "Origin", "null"})) {
                Answer answer = someone.send("POST", path, "application/x-www-form-urlencoded", "theme=dark", headers);
                assertThat(answer.status()).as(path + " " + List.of(headers)).isIn(403, 404);
            }
        }
    }

    @Test
    void a_cookie_of_a_person_opens_no_rest_call() {
        for (String path : List.of("/api/v1/reviews", "/api/v1/reviews/changes", "/api/v1/reviews/1/participation")) {
            assertThat(Attacker.as(portal, council.manager).get(path).status()).isEqualTo(401);
        }
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_other_sites() {
        Answer staff = Attacker.as(portal, council.priya)
                .send(
                        "GET",
                        "/staff/",
                        null,
                        "",
                        "X-Forwarded-Proto",
                        "https",
                        "Cookie",
                        "__Host-heard=" + portal.token(council.priya));
        Answer child = Attacker.as(portal, null)
                .send(
                        "POST",
                        "/settings",
                        "application/x-www-form-urlencoded",
                        "theme=dark",
                        "X-Forwarded-Proto",
                        "https");
        assertThat(staff.all("Set-Cookie")).isNotEmpty();
        Stream.of(staff, child)
                .flatMap(answer -> answer.all("Set-Cookie").stream())
                .forEach(cookie -> {
                    assertThat(cookie)
                            .containsIgnoringCase("SameSite=Lax")
                            .containsIgnoringCase("Secure")
                            .doesNotContainIgnoringCase("Domain=");
                    // How pages look is no secret, and the page itself has to know it before it is shown.
                    assertThat(cookie.startsWith("looks=") || cookie.contains("HttpOnly"))
                            .as(cookie)
                            .isTrue();
                });
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The editor of question sets shows its drafts in a frame of its own page. */
    private static boolean isPreview(String path) {
        return path.startsWith("/preview");
    }

    private static void fenced(String path, Answer answer) {
        String policy = answer.header("Content-Security-Policy");
        assertThat(policy)
                .as(path)
                .startsWith("default-src 'none'")
                .contains("frame-ancestors " + (isPreview(path) ? "'self'" : "'none'"), "form-action 'self'")
                .doesNotContain("'unsafe-inline'", " * ", "http:", "https:");
        if (!path.startsWith("/staff/")) {
            assertThat(policy).as(path).doesNotContain("unsafe").contains("script-src 'self';");
        }
        assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo(isPreview(path) ? "SAMEORIGIN" : "DENY");
        assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("no-referrer");
        assertThat(answer.header("Permissions-Policy")).as(path).contains("geolocation=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
        assertThat(answer.header("Strict-Transport-Security")).as(path).startsWith("max-age=31536000");
        assertThat(answer.header("Server")).as(path).isEmpty();
    }
}
