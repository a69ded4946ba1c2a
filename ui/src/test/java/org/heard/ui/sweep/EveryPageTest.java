package org.heard.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heard.ui.journey.Browser;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No page of any role has an accessibility fault, however it is looked at: as it is, at 200 % text, 320 px wide, dark, in high
 * contrast, in forced colours, from right to left. Rules are axe-core's of WCAG 2.2 A, AA and AAA and its good practice, and
 * once a page those of IBM's engine that it is sure of; nothing may stick out sideways or be too small for a finger, no text
 * may be cut off, nothing that has the focus may be out of sight, and nothing may move while somebody scrolls.
 */
class EveryPageTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning().with("heard.demo", false);

    private static final String DRAWN =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private static final Axe AXE = new Axe();
    private static final Ibm IBM = new Ibm();
    private static final Map<String, Page> PAGES = new HashMap<>();
    private static List<Entry> entries = List.of();

    @BeforeAll
    static void a_council() {
        entries = Entries.of(new ACouncilToLookAt(portal));
    }

    @AfterAll
    static void the_browsers_close() {
        PAGES.values().stream().map(Page::context).forEach(BrowserContext::close);
        PAGES.clear();
    }

    static Stream<Entry> pages() {
        return entries.stream().filter(entry -> !entry.paths().isEmpty());
    }

    @Test
    void every_route_is_in_the_list_and_nothing_else() {
        SortedSet<String> listed =
                new TreeSet<>(entries.stream().map(Entry::route).toList());
        SortedSet<String> there = Routes.of(portal.bean(ApplicationContext.class));
        assertThat(listed).as("the routes of Entries, beside those of the code").isEqualTo(there);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_no_fault_however_it_is_looked_at(Entry entry) {
        List<String> faults = new ArrayList<>();
        for (String path : entry.paths()) {
            Page page = open(entry, path, "en-GB");
            Still.faults(page).forEach(fault -> faults.add(path + " " + fault));
            for (Way way : Way.values()) {
                if (way != Way.RIGHT_TO_LEFT || entry.staff()) {
                    look(page, way, entry, path, faults);
                }
            }
            IBM.faults(page).forEach(fault -> faults.add(path + " " + fault));
            Walk.faults(page).forEach(fault -> faults.add(path + " " + fault));
            Spacing.faults(page).forEach(fault -> faults.add(path + " " + fault));
            if (!entry.staff()) {
                look(open(entry, path, "ar"), Way.DEFAULT, entry, path + " in Arabic", faults);
            }
        }
        assertThat(faults).as(entry.toString()).isEmpty();
    }

    private static void look(Page page, Way way, Entry entry, String path, List<String> faults) {
        way.lookAt(page, entry.staff() ? Looked.AT_A_DESK : Looked.ON_A_PHONE);
        page.evaluate(DRAWN); // a page that watches its own size has heard of the new one, as for anybody who looks
        AXE.faults(page, way.rules()).forEach(fault -> faults.add(way + " " + path + " " + fault));
        Targets.faults(page).forEach(fault -> faults.add(way + " " + path + " " + fault));
        way.lookAway(page);
    }

    private static Page open(Entry entry, String path, String language) {
        Page page = PAGES.computeIfAbsent(entry.person() + language, _ -> browser(entry, language));
        page.navigate(portal.address() + path);
        if (entry.staff()) {
            page.waitForSelector("h1");
        } else {
            page.waitForFunction(
                    "() => document.querySelector('link[rel=stylesheet]')?.sheet"); // looks nobody began with
        }
        return page;
    }

    private static Page browser(Entry entry, String language) {
        BrowserContext context = Browser.chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale(language)
                        .setReducedMotion(ReducedMotion.REDUCE) // colours that are still changing are not judged
                        .setTimezoneId("Europe/London"));
        if (entry.person() != null) {
            context.addCookies(List.of(new Cookie("heard", portal.token(entry.person()))
                    .setUrl(portal.address())
                    .setHttpOnly(true)
                    .setSameSite(SameSiteAttribute.LAX)));
        }
        return context.newPage();
    }
}
