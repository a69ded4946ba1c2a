package org.heard.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.feedback.Board;
import org.heard.feedback.Feedback;
import org.heard.feedback.FeedbackVoice;
import org.heard.feedback.Feedbacks;
import org.heard.form.Audience;
import org.heard.message.Messages;
import org.heard.message.Written;
import org.heard.minutes.Answered;
import org.heard.minutes.DecisionEntry;
import org.heard.minutes.Decisions;
import org.heard.minutes.Draft;
import org.heard.minutes.Drafts;
import org.heard.minutes.OlderMinutes;
import org.heard.minutes.Section;
import org.heard.ui.attack.Hostile;
import org.heard.ui.journey.Browser;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everybody is called something that runs, says something that runs, and brings files so called. Every page of every role is
 * opened in a real browser, staff pages too: nothing runs, nothing is made, nothing asks for anything.
 */
class StoredAttackTest {
    /** Without a space: what stands before one is a first name. */
    private static final String NAME = "<img/src=x/onerror=window.broken=1><x-broken>";

    private static final String WORDS =
            Hostile.MARKUP + "<svg/onload=window.broken=1>]]></script><script>window.broken=1</script>"
                    + "<iframe srcdoc=\"<script>parent.broken=1</script>\"></iframe>\u202E{{7*7}}${7*7}";

    @RegisterExtension
    static final PortalRunning portal = new PortalRunning().with("heard.demo", false);

    private static final Map<String, Page> PAGES = new HashMap<>();
    private static ACouncilToLookAt council;

    @BeforeAll
    static void a_hostile_council() {
        council = new ACouncilToLookAt(portal, name -> NAME + name + "<script>window.broken=1</script>");
        council.teenager.knownAs(Hostile.MARKUP);
        council.ten.review().planned("2026-03-26").at("10:00", "<x-broken><script>window.broken=1</script>");
        childWrites();
        iroWrites();
        others();
    }

    @AfterAll
    static void the_browsers_close() {
        PAGES.values().stream().map(Page::context).forEach(BrowserContext::close);
        PAGES.clear();
    }

    static Stream<Entry> pages() {
        return Entries.of(council).stream().filter(entry -> !entry.paths().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_that_anybody_wrote_runs(Entry entry) {
        for (String path : entry.paths()) {
            List<String> asked = new ArrayList<>();
            Page page = PAGES.computeIfAbsent(String.valueOf(entry.person()), _ -> browser(entry.person()));
            page.onDialog(dialog -> asked.add(dialog.message()));
            page.navigate(portal.address() + path);
            if (entry.staff()) {
                page.waitForSelector("h1");
            }
            assertThat(made(page)).as(path).isEmpty();
            assertThat(asked).as(path).isEmpty();
        }
    }

    @Test
    void nothing_in_an_extract_or_its_name_runs_where_it_is_shown_and_taken_in() {
        Page page = PAGES.computeIfAbsent(String.valueOf(council.administrator), _ -> browser(council.administrator));
        page.navigate(portal.address() + "/staff/import");
        page.waitForSelector("h1");
        String cells = "child_id,first_name,last_name,date_of_birth,care_start,iro_name,language\n"
                + "X1," + NAME + "," + NAME + ",01/05/2012,10/06/2025," + NAME + ",=cmd|'/C calc'!A0\n"
                + NAME + ",<x-broken>,a,not a day,10/06/2025,b,c\n";
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(NAME + ".csv", "text/csv", cells.getBytes(StandardCharsets.ISO_8859_1)));
        page.waitForSelector("text=left out");
        assertThat(made(page)).isEmpty();
        page.getByText("Put it in").first().click();
        page.waitForSelector("text=are in");
        assertThat(made(page)).isEmpty();
        page.navigate(portal.address() + "/staff/people");
        page.waitForSelector("h1");
        assertThat(made(page)).isEmpty();
    }

    private static void childWrites() {
        Consultations consultations = portal.bean(Consultations.class);
        String json = WORDS.replace("\\", "\\\\").replace("\"", "\\\"");
        portal.council().as(council.teenager.person()).run(() -> {
            consultations.save(
                    council.teenager.id(),
                    List.of(
                            new AnswerCall("x", "proud", "{\"words\":\"" + json + "\"}", Audience.EVERYONE, 0, "phone"),
                            new AnswerCall("y", "school", "{\"words\":\"" + json + "\"}", Audience.IRO, 0, "phone")));
            consultations.send(council.teenager.id());
            portal.bean(Messages.class).send(council.teenager.id(), Written.words("m1", WORDS));
        });
    }

    private static void iroWrites() {
        portal.council().as(council.priya).run(() -> {
            portal.bean(Messages.class).send(council.teenager.id(), Written.words("m2", WORDS));
            portal.bean(Drafts.class)
                    .save(council.review, "one", 0, Draft.empty().with(Section.TOOK_PART, WORDS));
            portal.bean(Decisions.class)
                    .keep(
                            council.review,
                            null,
                            new DecisionEntry(NAME, null, Answered.YES, WORDS, WORDS, NAME, LocalDate.of(2026, 3, 1)));
            portal.bean(OlderMinutes.class)
                    .add(
                            council.teenager.id(),
                            LocalDate.of(2025, 3, 9),
                            NAME + ".txt",
                            WORDS.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static void others() {
        new Caller.Portal().run(() -> {
            Feedbacks feedbacks = portal.bean(Feedbacks.class);
            for (int i = 0; i < 6; i++) {
                feedbacks.giveWithoutName(
                        feedbacks.codeFor(council.review), new Feedback(FeedbackVoice.CHILD, Map.of(), WORDS));
            }
        });
        portal.council().as(council.manager).run(() -> portal.bean(Board.class).publish(WORDS, WORDS));
    }

    /** What only somebody's words can have made on this page, in the light or in a component; or that something ran. */
    private static String made(Page page) {
        return String.valueOf(page.evaluate("""
                () => {
                  const found = window.broken === undefined ? [] : ["something ran"];
                  const look = (root) => root.querySelectorAll("*").forEach((one) => {
                    if (one.matches("x-broken, img[src='x'], iframe:not(.s-preview[src^='/preview/']), svg[onload], [onerror]")) found.push(one.outerHTML);
                    if (one.shadowRoot) look(one.shadowRoot);
                  });
                  look(document);
                  return found.join(" ").slice(0, 300);
                }
                """));
    }

    private static Page browser(PersonId person) {
        BrowserContext context = Browser.chromium().newContext();
        if (person != null) {
            context.addCookies(List.of(new Cookie("heard", portal.token(person))
                    .setUrl(portal.address())
                    .setHttpOnly(true)
                    .setSameSite(SameSiteAttribute.LAX)));
        }
        return context.newPage();
    }
}
