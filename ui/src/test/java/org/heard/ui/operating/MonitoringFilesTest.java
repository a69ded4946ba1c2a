package org.heard.ui.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.testing.AChild;
import org.heard.ui.journey.OverHttp;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dashboard, the alert rules and their page name numbers that the portal tells, chosen by labels that it tells them with. */
class MonitoringFilesTest {
    private static final String WORD = "a-word-that-prometheus-knows";
    private static final Pattern NUMBER = Pattern.compile("\\b(?:heard|jvm|process|system|hikaricp)_[a-z0-9_]+");
    private static final Pattern CHOSEN = Pattern.compile("\\b((?:heard|jvm)_[a-z_]+)\\{([a-z]+=\"[^\"]+\")}");
    private static final Pattern SLOT = Pattern.compile("\"slot\":\"([0-9a-f]+)\"");

    @RegisterExtension
    static final PortalRunning portal =
            new PortalRunning().with("heard.metrics.token", WORD).with("heard.schedule.poll", "100ms");

    private static String told = "";

    /** Some numbers are there from the first time on: an answer acknowledged; work done because nobody answered a call for help. */
    @BeforeAll
    static void a_child_answers_and_work_is_done() {
        AChild amara = portal.council()
                .child("Amara Osei")
                .born("2010-06-01")
                .iro(portal.council().iro("Priya Nair"));
        amara.review().planned("2026-03-17");
        OverHttp phone = OverHttp.as(portal, amara.person());
        Matcher slot = SLOT.matcher(phone.get("/my/say").body());
        assertThat(slot.find()).isTrue();
        String answer = "{\"slot\":\"" + slot.group(1) + "\",\"answers\":[{\"key\":\"k1\",\"question\":\"proud\","
                + "\"body\":\"{\\\"words\\\":\\\"I swam\\\"}\",\"audience\":\"EVERYONE\",\"ago\":0,\"phone\":\"p\"}]}";
        assertThat(phone.post("/my/answers", answer).statusCode()).isEqualTo(200);
        String help = "{\"slot\":\"" + slot.group(1) + "\",\"question\":\"safe\"}";
        assertThat(phone.post("/my/help-me", help).statusCode()).isEqualTo(200);
        portal.time().passes(Duration.ofDays(1));
        long end = System.nanoTime() + 20_000_000_000L;
        do {
            told = numbers();
        } while (!told.contains("heard_jobs_total{") && System.nanoTime() < end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yml", "alerts-test.yml", "dashboard.json"})
    void every_number_asked_for_is_told(String file) {
        assertThat(named("monitoring/" + file))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(told).containsPattern("(?m)^" + name + "[{ ]"));
    }

    @Test
    void every_number_of_the_page_is_explained() {
        assertThat(named("monitoring.md"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(told).contains("# HELP " + name + " ", "# TYPE " + name + " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yml", "dashboard.json"})
    void what_is_chosen_by_a_label_is_told_with_it(String file) {
        List<String> chosen = CHOSEN.matcher(read("monitoring/" + file))
                .results()
                .map(found -> found.group(1) + "\\{[^}]*" + found.group(2))
                .distinct()
                .toList();

        // Nothing breaks here, so a status that went well stands for one that did not.
        assertThat(chosen)
                .isNotEmpty()
                .allSatisfy(series -> assertThat(told).containsPattern("(?m)^" + series.replace("5xx", "2xx")));
    }

    private static List<String> named(String file) {
        return NUMBER.matcher(read(file))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static String numbers() {
        return OverHttp.nobody(portal).getWithWord("/metrics", WORD).body();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("..", "docs", "operations", file)).replace("\\\"", "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
