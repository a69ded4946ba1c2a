package org.heard.ui.operating;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.base.PersonId;
import org.heard.invitation.PhoneLinks;
import org.heard.testing.AChild;
import org.heard.ui.journey.OverHttp;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/** What stands in the log of a portal that is used: ids and patterns, a number for each request, and nobody's words. */
class LogTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private static final Pattern SLOT = Pattern.compile("\"slot\":\"([0-9a-f]+)\"");
    private static final String WORDS = "Xylophone practice with Quentin";

    private final LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private PersonId priya;
    private AChild amara;

    @BeforeEach
    void everything_our_own_code_says_is_heard() {
        heard.start();
        root().addAppender(heard);
        logs.getLogger("org.heard").setLevel(Level.DEBUG);
        root().setLevel(Level.INFO);
        priya = portal.council().iro("Priyanka Nairobi");
        amara = portal.council()
                .child("Amaranth Oseille")
                .born("2010-06-01")
                .iro(priya)
                .phone("+447700900777");
        amara.review().planned("2026-03-17").at("16:00", "Zebedee House");
    }

    @AfterEach
    void quiet_again() {
        root().detachAppender(heard);
        root().setLevel(Level.WARN);
        logs.getLogger("org.heard").setLevel(null);
    }

    @Test
    void nothing_that_a_child_says_or_comes_in_with_stands_in_it() {
        String link = portal.bean(PhoneLinks.class).onOwnPhone(amara.person());
        OverHttp.nobody(portal).get(link);
        OverHttp phone = OverHttp.as(portal, amara.person());
        Matcher slot = SLOT.matcher(phone.get("/my/say").body());
        assertThat(slot.find()).isTrue();
        String answer = "{\"slot\":\"%s\",\"answers\":[{\"key\":\"k1\",\"question\":\"proud\",\"body\":\"%s\","
                + "\"audience\":\"EVERYONE\",\"ago\":0,\"phone\":\"p\"}]}";
        assertThat(phone.post("/my/answers", answer.formatted(slot.group(1), "{\\\"words\\\":\\\"" + WORDS + "\\\"}"))
                        .statusCode())
                .isEqualTo(200);
        phone.post("/my/answers", answer.formatted(slot.group(1), WORDS));
        phone.post("/my/answers", WORDS);
        phone.post("/my/help-me", "{\"slot\":\"" + slot.group(1) + "\",\"question\":\"safe\"}");
        phone.post("/my/send", "{\"slot\":\"" + slot.group(1) + "\"}");
        phone.postForm("/my/messages", "text", WORDS);
        phone.get("/" + WORDS.replace(" ", "%20"));
        OverHttp.as(portal, priya).get("/staff/review/1?" + WORDS.replace(" ", "+"));

        waitFor("GET /staff/* ");
        assertThat(text()).contains("POST /my/answers 200", "GET /l/* ", "GET /my/say 200");
        for (String secret : List.of(
                WORDS,
                "Xylophone",
                "Quentin",
                "Amaranth",
                "Oseille",
                "Priyanka",
                "Nairobi",
                "Zebedee",
                "7700900777",
                link.substring("/l/".length()),
                slot.group(1),
                portal.token(amara.person()).substring(0, 40))) {
            assertThat(text()).doesNotContain(secret);
        }
    }

    @Test
    void what_an_answer_carries_stands_in_each_line_it_caused_and_cannot_be_chosen_from_outside() {
        HttpResponse<String> answer = OverHttp.nobody(portal).get("/help");
        String number = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(number).matches("[0-9a-f]{16}");
        waitFor("GET /help 200");
        assertThat(List.copyOf(heard.list))
                .filteredOn(line -> line.getFormattedMessage().startsWith("GET /help 200"))
                .extracting(line -> line.getMDCPropertyMap().get("request"))
                .containsExactly(number);
    }

    @Test
    void for_a_collector_each_line_is_an_object() {
        OverHttp.nobody(portal).get("/help");
        waitFor("GET /help 200");
        JsonEncoder json = new JsonEncoder();
        json.setContext(logs);
        json.setWithFormattedMessage(true);
        json.start();
        assertThat(List.copyOf(heard.list))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(new String(json.encode(line), StandardCharsets.UTF_8))
                        .startsWith("{")
                        .endsWith("}\n")
                        .contains("\"formattedMessage\""));
    }

    /** A line is written after the answer has gone. */
    private void waitFor(String line) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!text().contains(line) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(text()).contains(line);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        List.copyOf(heard.list)
                .forEach(line -> text.append(line.getFormattedMessage())
                        .append(
                                line.getThrowableProxy() == null
                                        ? ""
                                        : line.getThrowableProxy().getMessage())
                        .append('\n'));
        return text.toString();
    }

    private Logger root() {
        return logs.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
