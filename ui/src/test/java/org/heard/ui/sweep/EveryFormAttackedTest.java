package org.heard.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heard.base.PersonId;
import org.heard.ui.attack.Answer;
import org.heard.ui.attack.Attacker;
import org.heard.ui.attack.Hostile;
import org.heard.ui.journey.PortalRunning;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of every light page, filled in with what breaks things; and every route, asked in every way. */
class EveryFormAttackedTest {
    @RegisterExtension
    static final PortalRunning portal =
            new PortalRunning().with("heard.demo", false).with("heard.most-posts", 1_000_000);

    private static final int A_MEGABYTE = 1024 * 1024;
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND");

    /** What cannot be sent in an address as it is. */
    private static final List<String> ENDS = List.of(
            "..%2f..%2f..%2fetc%2fpasswd",
            "%2e%2e/%2e%2e/application.yml",
            "%00",
            "%0d%0aSet-Cookie:%20broken=1",
            "-1",
            "0",
            "9223372036854775808",
            "%27%20OR%201=1--",
            "%3Cx-broken%3E%3Cscript%3Ewindow.broken=1%3C/script%3E",
            "%e2%80%ae",
            "%ff%fe",
            "a;b=c",
            "x".repeat(6000),
            "a/".repeat(2000));

    private static ACouncilToLookAt council;

    @BeforeAll
    static void a_council() {
        council = new ACouncilToLookAt(portal);
    }

    static Stream<Entry> lightPages() {
        return Entries.of(council).stream()
                .filter(entry -> !entry.staff() && !entry.paths().isEmpty());
    }

    static Stream<String> routes() {
        return Routes.of(portal.bean(ApplicationContext.class)).stream().filter(route -> !route.contains(":"));
    }

    @ParameterizedTest
    @MethodSource("lightPages")
    void no_field_of_any_form_breaks_anything(Entry entry) {
        for (String path : entry.paths()) {
            Attacker someone = Attacker.as(portal, entry.person());
            for (Form form : Form.on(path, someone.get(path).body())) {
                form.attack(entry.person());
            }
            Hostile.assertHeld(Attacker.as(portal, entry.person()).get(path), path + " afterwards");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void no_route_breaks_whatever_is_asked_of_it(String route) {
        String path = route.replace("*", "");
        for (PersonId person : List.of(council.teenager.person(), council.priya, council.advocate, council.carer)) {
            for (String method : METHODS) {
                if (!(method.equals("POST") && path.equals("/sign-out"))) {
                    Attacker someone = Attacker.as(portal, person);
                    Hostile.assertHeld(someone.send(method, path, null, ""), method + " " + path);
                }
            }
            if (route.endsWith("*")) {
                ENDS.forEach(end -> Hostile.assertHeld(
                        Attacker.as(portal, person).get(path + end), path + end.substring(0, 1) + "…"));
            }
            Hostile.words()
                    .forEach((name, words) -> Hostile.assertHeld(
                            Attacker.as(portal, person)
                                    .get(path + "?child=" + Attacker.encoded(words) + "&language="
                                            + Attacker.encoded(words) + "&from=" + Attacker.encoded(words) + "&back="
                                            + Attacker.encoded(words)),
                            name + " in the query of " + path));
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void no_route_breaks_whatever_body_it_is_sent(String route) {
        String path = route.replace("*", "x");
        String deep = "[".repeat(30_000) + "]".repeat(30_000);
        String huge = "{\"slot\":\"" + "x".repeat(A_MEGABYTE) + "\"}";
        for (PersonId person : List.of(council.ten.person(), council.priya, council.advocate)) {
            for (String type :
                    List.of("application/json", "text/plain", "application/xml", "multipart/form-data", "x/;;")) {
                for (String body : List.of(
                        "", "null", "[]", "{\"slot\":null}", "{\"slot\":\"a\",\"answers\":[null]}", deep, huge)) {
                    Hostile.assertHeld(
                            Attacker.as(portal, person).send("POST", path, type, body),
                            "POST " + path + " as " + type + " " + body.substring(0, Math.min(20, body.length())));
                }
            }
            Hostile.assertHeld(
                    Attacker.as(portal, person)
                            .file(
                                    path,
                                    Map.of("word", Hostile.MARKUP, "kind", "\0"),
                                    "../../" + Hostile.MARKUP,
                                    "<svg/onload=x>"),
                    "a file for " + path);
        }
    }

    @Test
    void the_forms_were_really_found() {
        Set<String> found = new TreeSet<>();
        lightPages()
                .forEach(entry -> entry.paths()
                        .forEach(path -> Form.on(
                                        path,
                                        Attacker.as(portal, entry.person())
                                                .get(path)
                                                .body())
                                .forEach(form -> found.add(form.action))));
        assertThat(found).contains("/card", "/help", "/my/texts").hasSizeGreaterThan(10);
    }

    /** A form of a page: where it goes, and its fields with what they hold. */
    private record Form(String action, boolean files, boolean post, Map<String, String> fields) {
        static List<Form> on(String path, String html) {
            List<Form> forms = new ArrayList<>();
            for (Element form : Jsoup.parse(html, "http://here" + path).select("form")) {
                Map<String, String> fields = new LinkedHashMap<>();
                form.select("input[name],textarea[name],select[name],button[name]")
                        .forEach(field -> fields.put(field.attr("name"), field.val()));
                String action = form.absUrl("action").replace("http://here", "");
                forms.add(new Form(
                        action.isEmpty() ? path : action,
                        form.attr("enctype").startsWith("multipart"),
                        form.attr("method").equalsIgnoreCase("post"),
                        fields));
            }
            return forms;
        }

        void attack(PersonId person) {
            if (action.startsWith("/sign-out") || action.startsWith("/leave")) {
                return;
            }
            Hostile.words().forEach((name, words) -> {
                Map<String, String> all = new LinkedHashMap<>(fields);
                all.replaceAll((field, value) -> words);
                send(person, all, name + " in all fields");
                fields.keySet().forEach(field -> {
                    Map<String, String> one = new LinkedHashMap<>(fields);
                    one.put(field, words);
                    send(person, one, name + " in " + field);
                });
            });
            Map<String, String> long1 = new LinkedHashMap<>(fields);
            long1.replaceAll((field, value) -> "\u2603".repeat(A_MEGABYTE / 9 / Math.max(1, fields.size())));
            send(person, long1, "a lot in all fields");
            send(person, Map.of(), "no fields");
        }

        private void send(PersonId person, Map<String, String> fields, String what) {
            Attacker someone = Attacker.as(portal, person);
            Answer answer = files
                    ? someone.file(
                            action, fields, fields.values().stream().findFirst().orElse(""), "no picture")
                    : post ? someone.form(action, fields) : someone.get(action + "?" + query(fields));
            Hostile.assertHeld(answer, what + " of " + action);
        }

        private static String query(Map<String, String> fields) {
            StringBuilder query = new StringBuilder();
            fields.forEach((name, value) -> query.append(Attacker.encoded(name))
                    .append('=')
                    .append(Attacker.encoded(value.substring(0, Math.min(value.length(), 300))))
                    .append('&'));
            return query.toString();
        }
    }
}
