package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A phone's first page brings its style sheet along; the next ones find it on the phone. */
class FirstVisitTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private final List<Route> later = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private BrowserContext phone;
    private Page page;

    @BeforeEach
    void a_new_phone() {
        phone = Browser.chromium().newContext();
        page = phone.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                refused.add(message.text());
            }
        });
    }

    @AfterEach
    void put_away() {
        phone.close();
    }

    @Test
    void the_first_page_is_dressed_without_another_trip_and_the_second_uses_the_file() {
        page.route("**/light.*.css", route -> later.add(route));
        page.navigate(portal.address() + "/help");

        assertThat(dressed()).isTrue();
        page.waitForCondition(() -> !later.isEmpty());
        assertThat(sheet()).isEmpty();
        later.forEach(Route::resume);
        page.waitForCondition(() -> sheet().isPresent());
        page.unroute("**/light.*.css");

        page.navigate(portal.address() + "/help");

        assertThat(page.locator("style").count()).isZero();
        assertThat(page.locator("link[rel=stylesheet]").count()).isOne();
        assertThat(dressed()).isTrue();
        assertThat(refused).isEmpty();
    }

    @Test
    void a_sheet_that_the_line_cuts_off_comes_when_there_is_signal_again() {
        page.clock().install();
        page.route("**/light.*.css", Route::abort);
        page.navigate(portal.address() + "/help");
        page.waitForCondition(() -> !refused.isEmpty());
        page.unroute("**/light.*.css");

        page.clock().runFor(5_000);

        page.waitForCondition(() -> sheet().isPresent());
        assertThat(page.locator("link[rel=stylesheet]").count()).isOne();
    }

    @Test
    void without_scripts_the_page_has_the_whole_sheet_at_once() {
        try (BrowserContext plain =
                Browser.chromium().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page bare = plain.newPage();
            List<String> loaded = new ArrayList<>();
            bare.onResponse(response -> loaded.add(response.url()));
            bare.navigate(portal.address() + "/help");

            assertThat(loaded).anyMatch(url -> url.contains("/light."));
        }
    }

    @Test
    void a_cookie_from_an_older_version_does_not_leave_the_page_bare() {
        phone.addCookies(List.of(new Cookie("sheet", "0123456789ab").setUrl(portal.address())));

        page.navigate(portal.address() + "/help");

        assertThat(page.locator("style[data-sheet]").count()).isOne();
        assertThat(dressed()).isTrue();
        assertThat(refused).isEmpty();
    }

    @Test
    void a_foot_of_which_the_end_is_still_to_come_is_not_drawn_and_so_does_not_grow_before_the_eyes() {
        page.navigate(portal.address() + "/help");
        assertThat(page.locator(".foot").isVisible()).isTrue();

        page.route("**/help", route -> {
            APIResponse whole = route.fetch();
            String text = whole.text();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(whole)
                    .setBody(text.substring(0, text.indexOf("class=\"foot-links\""))));
        });
        page.navigate(portal.address() + "/help");

        assertThat(page.locator(".foot").isVisible()).isFalse();
        assertThat(page.locator("h1").isVisible()).isTrue();
        assertThat(page.locator(".top-link.leave").isVisible()).isTrue();
    }

    private boolean dressed() {
        return (Boolean) page.evaluate(
                "parseFloat(getComputedStyle(document.querySelector('.top-link.leave')).borderRadius) > 0");
    }

    private Optional<Cookie> sheet() {
        return phone.cookies().stream()
                .filter(cookie -> cookie.name.equals("sheet"))
                .findFirst();
    }
}
