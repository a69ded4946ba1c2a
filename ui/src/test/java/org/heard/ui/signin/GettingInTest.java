package org.heard.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo portal, visited as a browser does. */
class GettingInTest {
    private static final Pattern LINK = Pattern.compile("/l/[A-Za-z0-9_-]{22}");

    private static ApplicationContext portal = ApplicationContext.builder().build();

    private final Visitor visitor = new Visitor(portal);

    @BeforeAll
    static void a_demo() {
        portal = Visitor.portal(true);
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/help",
                "/card",
                "/forgot",
                "/sign-in",
                "/away",
                "/privacy",
                "/accessibility",
                "/pictures-about",
                "/demo"
            })
    void an_open_page_runs_nothing_from_elsewhere_and_begins_no_session(String path) {
        HttpResponse<String> page = visitor.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        assertThat(page.body()).doesNotContain("style=\"", "<script>", "onclick");
    }

    @Test
    void the_links_for_scripts_are_role_name_and_url_for_each_of_the_seven_roles() throws IOException {
        List<Map<String, String>> links = links();

        assertThat(links).allSatisfy(link -> assertThat(link).containsOnlyKeys("role", "name", "url"));
        assertThat(links.stream().map(link -> link.get("role")).distinct())
                .containsExactlyInAnyOrder("child", "advocate", "carer", "parent", "iro", "manager", "administrator");
        assertThat(links.stream().filter(link -> link.get("role").equals("child")))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void a_demo_link_lets_in_as_often_as_wanted_with_a_cookie_no_script_can_read() throws IOException {
        String link = links().getFirst().get("url");
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> in = new Visitor(portal).get(link);
            assertThat(header(in, "Location")).endsWith("/my");
            assertThat(header(in, "Set-Cookie")).contains("heard=", "HttpOnly", "SameSite=Lax");
        }
    }

    static Stream<String> children() throws IOException {
        return new GettingInTest()
                .links().stream()
                        .filter(link -> link.get("role").equals("child"))
                        .map(link -> link.get("url"));
    }

    @ParameterizedTest
    @MethodSource("children")
    void every_page_of_every_child_is_there_and_names_nobody_in_its_title(String link) {
        visitor.get(link);
        for (String path : List.of("/my", "/my/iro", "/my/review", "/my/reads", "/help")) {
            HttpResponse<String> page = visitor.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body())
                    .as(path)
                    .contains("<title>Heard</title>", "href=\"/leave\"", "href=\"/help\"", "data-stay");
        }
    }

    @Test
    void from_a_text_to_a_code_of_their_own_to_their_page_without_any_script() {
        String link = aNewLink();
        assertThat(header(visitor.get(link), "Location")).endsWith("/code");
        assertThat(visitor.get("/code").body()).contains("Make your own code");
        tap("dog", "bus", "star");
        assertThat(visitor.post("/code", "sofar=dog+bus+star&tap=cake&with=pictures")
                        .body())
                .contains("Now once more");
        HttpResponse<String> in =
                visitor.post("/code", "sofar=dog+bus+star&tap=cake&with=pictures&first=dog+bus+star+cake");
        assertThat(header(in, "Location")).endsWith("/my");
        assertThat(visitor.get("/my").statusCode()).isEqualTo(200);

        HttpResponse<String> usedUp = new Visitor(portal).get(link);
        HttpResponse<String> unknown = new Visitor(portal).get("/l/AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(usedUp.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        assertThat(usedUp.body().replace(link, "")).isEqualTo(unknown.body().replace("/l/AAAAAAAAAAAAAAAAAAAAAA", ""));
    }

    @Test
    void leaving_ends_it_on_the_server_here_and_goes_somewhere_neutral_but_keeps_what_is_locked_on_the_phone()
            throws IOException {
        Visitor otherPhone = new Visitor(portal);
        String link = links().get(2).get("url");
        visitor.get(link);
        otherPhone.get(link);
        Visitor copied = visitor.copy();
        assertThat(copied.get("/my").statusCode()).isEqualTo(200);

        HttpResponse<String> beacon = visitor.post("/leave", "");
        assertThat(beacon.statusCode()).isEqualTo(204);
        assertThat(header(beacon, "Clear-Site-Data")).isEqualTo("\"cache\"");
        assertThat(header(visitor.get("/leave"), "Location")).isEqualTo("https://www.bbc.co.uk/weather");
        assertThat(visitor.get("/my").statusCode()).isEqualTo(401);
        assertThat(copied.get("/my").statusCode())
                .as("a copied cookie is worthless too")
                .isEqualTo(401);
        assertThat(otherPhone.get("/my").statusCode()).as("another phone").isEqualTo(200);
    }

    @Test
    void who_is_still_in_on_another_phone_closes_it_there_too() throws IOException {
        Visitor lost = new Visitor(portal);
        String link = links().get(2).get("url");
        visitor.get(link);
        lost.get(link);
        assertThat(visitor.get("/settings").body()).contains("Close it on every phone");

        assertThat(header(visitor.post("/sign-out", "everywhere=yes"), "Location"))
                .endsWith("/");

        assertThat(lost.get("/my").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/my").statusCode()).isEqualTo(401);
    }

    @Test
    void help_needs_no_sign_in_and_has_the_numbers() {
        assertThat(visitor.get("/help").body())
                .contains("tel:999", "tel:08001111", "01632 960 180", "sms:")
                .doesNotContain("Tell them I need help");
        assertThat(visitor.post("/help", "").statusCode()).isEqualTo(401);
    }

    @Test
    void another_site_cannot_press_a_button_here() throws IOException {
        visitor.get(links().getFirst().get("url"));
        assertThat(visitor.postFromElsewhere("/help", "").statusCode()).isEqualTo(403);
    }

    @Test
    void who_drew_the_pictures_is_said_word_for_word() {
        assertThat(visitor.get("/pictures-about").body())
                .contains("Mulberry Symbols by Steve Lee are licenced under the Creative Commons")
                .contains("All emojis designed by OpenMoji");
    }

    /** Every tap is a button of the form; the page comes back with one dot more. */
    private void tap(String... pictures) {
        String soFar = "";
        for (String picture : pictures) {
            String form = "sofar=" + soFar.replace(' ', '+') + "&tap=" + picture + "&with=pictures";
            soFar = (soFar + " " + picture).strip();
            assertThat(visitor.post("/code", form).body()).contains("name=\"sofar\" value=\"" + soFar + "\"");
        }
    }

    private String aNewLink() {
        String page = visitor.get("/demo").body();
        var link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, String>> links() throws IOException {
        return ObjectMapper.getDefault()
                .readValue(visitor.get("/demo/links.json").body(), Argument.of(List.class, Map.class));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().allValues(name).stream().findFirst().orElse("");
    }
}
