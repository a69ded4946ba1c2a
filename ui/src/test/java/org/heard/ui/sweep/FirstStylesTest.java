package org.heard.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heard.base.PersonId;
import org.heard.ui.journey.Browser;
import org.heard.ui.journey.PortalRunning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A phone's first page brings only those styles along that it uses. When the whole sheet comes behind it, nothing on it may change:
 * what was left out would move under a finger.
 */
class FirstStylesTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning().with("heard.demo", false);

    private static final String SHEET = "**/light.*.css";

    /** All that the page may show, with what the browser makes of its styles. */
    private static final String LOOK = """
            () => {
              document.querySelectorAll("#main [hidden]").forEach((part) => part.removeAttribute("hidden"));
              document.querySelectorAll("details").forEach((part) => { part.open = true; });
              const all = document.querySelectorAll("body, body *:not(script, template, noscript, svg *)");
              window.seen = new Map([...all].map((element) => [element,
                [null, "::before", "::after"].map((part) => {
                  const style = getComputedStyle(element, part);
                  if (part && style.content === "none") return "";
                  window.names ??= [...style].filter((name) => !/^-|^(margin|padding|border)-(block|inline)|origin$/.test(name));
                  return window.names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join("; ");
                })]));
            }""";

    private static final String WHAT_CHANGED = """
            () => {
              const before = window.seen;
              (%s)();
              const changed = [];
              for (const [element, parts] of window.seen) {
                parts.forEach((part, i) => {
                  const was = before.get(element)?.[i];
                  if (was === part) return;
                  const then = part.split("; ").filter((one) => !was?.split("; ").includes(one));
                  changed.push(`${element.tagName}.${element.className?.baseVal ?? element.className} ${then.join("; ")}`);
                });
              }
              return changed.slice(0, 10);
            }""".formatted(LOOK);

    private static List<Entry> entries = List.of();

    @BeforeAll
    static void a_council() {
        ACouncilToLookAt council = new ACouncilToLookAt(portal);
        List<PersonId> staff = List.of(council.priya, council.manager, council.administrator, council.worker);
        entries = Entries.of(council).stream()
                .filter(entry ->
                        !entry.paths().isEmpty() && staff.stream().noneMatch(one -> one.equals(entry.person())))
                .toList();
    }

    static Stream<Entry> pages() {
        return entries.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_changes_when_the_other_styles_come(Entry entry) {
        List<String> faults = new ArrayList<>();
        for (String path : entry.paths()) {
            changed(entry.person(), path, "en-GB", "").forEach(fault -> faults.add(path + " " + fault));
            changed(entry.person(), path, "ar", "theme:contrast.letters:lexend.spacing:wide.tone:under-8")
                    .forEach(fault -> faults.add(path + " in Arabic, as somebody likes it: " + fault));
        }
        assertThat(faults).as(entry.toString()).isEmpty();
    }

    private static List<String> changed(@Nullable PersonId person, String path, String language, String looks) {
        try (BrowserContext phone = Browser.chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setReducedMotion(ReducedMotion.REDUCE) // nothing is on its way when it is looked at
                        .setLocale(language))) {
            List<Cookie> cookies = new ArrayList<>();
            if (person != null) {
                cookies.add(new Cookie("heard", portal.token(person)).setUrl(portal.address()));
            }
            if (!looks.isEmpty()) {
                cookies.add(new Cookie("looks", looks).setUrl(portal.address()));
            }
            phone.addCookies(cookies);
            Page page = phone.newPage();
            List<Route> sheet = new ArrayList<>();
            page.route(SHEET, sheet::add);
            if (!page.request().get(portal.address() + path).text().contains("<style data-sheet=")) {
                return List.of(); // the file, as what Jetty answers itself
            }
            page.navigate(portal.address() + path);
            page.waitForCondition(() -> !sheet.isEmpty());
            page.waitForFunction("() => !document.querySelector('noscript[data-later]')");
            page.evaluate(LOOK);
            sheet.forEach(Route::resume);
            page.waitForCondition(() -> phone.cookies().stream().anyMatch(cookie -> cookie.name.equals("sheet")));
            @SuppressWarnings("unchecked")
            List<String> changed = (List<String>) page.evaluate(WHAT_CHANGED);
            return changed;
        }
    }
}
