package org.heard.ui.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.ArrayList;
import java.util.List;
import org.heard.base.PersonId;

/** Somebody with a browser of their own: a phone of 360 by 740, or a desk of 1280 by 800. */
public final class Visitor implements AutoCloseable {
    private final PortalRunning portal;
    private final BrowserContext browser;
    private final List<String> mistakes = new ArrayList<>();
    private Page page;

    private Visitor(PortalRunning portal, int width, int height) {
        this.portal = portal;
        this.browser = Browser.chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setHasTouch(width < 500));
        this.page = newTab();
    }

    public static Visitor onAPhone(PortalRunning portal) {
        return new Visitor(portal, 360, 740);
    }

    public static Visitor atADesk(PortalRunning portal) {
        return new Visitor(portal, 1280, 800);
    }

    /** Lets them in without the way through the sign-in pages. */
    public Visitor signedInAs(PersonId person) {
        browser.addCookies(List.of(new Cookie("heard", portal.token(person))
                .setUrl(portal.address())
                .setHttpOnly(true)
                .setSameSite(SameSiteAttribute.LAX)));
        return this;
    }

    /** What says who is signed in here, for somebody who copies it. */
    public String cookie() {
        return browser.cookies().stream()
                .filter(cookie -> cookie.name.equals("heard"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    /** With a sign-in copied from another browser. */
    public Visitor withCookie(String copied) {
        browser.addCookies(List.of(new Cookie("heard", copied).setUrl(portal.address())));
        return this;
    }

    /** As after a long pause: the sign-in is over, everything else on the phone stays. */
    public Visitor signedOut() {
        browser.clearCookies(new BrowserContext.ClearCookiesOptions().setName("heard"));
        return this;
    }

    public Visitor opens(String path) {
        page.navigate(portal.address() + path);
        return this;
    }

    /** The signal is gone. */
    public Visitor loses() {
        browser.setOffline(true);
        return this;
    }

    /** The signal is back. */
    public Visitor findsSignal() {
        browser.setOffline(false);
        return this;
    }

    /** Closes the tab without a word to the page; what comes next happens in a new one. */
    public Visitor closesTheTab() {
        page.close();
        page = newTab();
        return this;
    }

    public Visitor reloads() {
        page.reload();
        return this;
    }

    /** Taps what carries these words: a button, a link, or a thing to choose. */
    public Visitor taps(String words) {
        tappable(words).click();
        return this;
    }

    /** Writes into the field with this label. */
    public Visitor writes(String label, String words) {
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .fill(words);
        return this;
    }

    /** What it saw instead stands in the failure. */
    public Visitor sees(String words) {
        try {
            PlaywrightAssertions.assertThat(
                            page.getByText(words).and(page.locator(":visible")).first())
                    .isVisible();
        } catch (AssertionError missing) {
            throw new AssertionError(
                    "“" + words + "” is not on " + page.url() + ", which says: "
                            + page.locator("body").innerText().replaceAll("\\s+", " ") + ", and complained: "
                            + mistakes,
                    missing);
        }
        return this;
    }

    /** Waits until nothing waits: what the page told a reader of screens before does not count. */
    public Visitor sawItSaved() {
        PlaywrightAssertions.assertThat(page.locator("[data-state=saved]")).isVisible();
        return this;
    }

    public Visitor doesNotSee(String words) {
        PlaywrightAssertions.assertThat(page.getByText(words).and(page.locator(":visible")))
                .hasCount(0);
        return this;
    }

    /** Reads the heading of the page, or of the step of it that shows. */
    public Visitor isAt(String heading) {
        PlaywrightAssertions.assertThat(page.locator("h1:visible")).hasText(heading);
        return this;
    }

    /** The heading of the page, or of the step of it that shows. */
    public String heading() {
        return page.locator("h1:visible").innerText();
    }

    /** Whether there is something to tap with these words. */
    public boolean offers(String words) {
        return tappable(words).count() > 0;
    }

    /** The page, as it is now, has no accessibility fault and its scripts broke nowhere. */
    public Visitor findsNoFault() {
        PlaywrightAssertions.assertThat(page.locator("h1").first()).isAttached(); // staff's pages draw themselves
        PageChecks.noFault(page);
        if (!mistakes.isEmpty()) {
            throw new AssertionError("The page's own scripts complained: " + mistakes);
        }
        return this;
    }

    public Page page() {
        return page;
    }

    @Override
    public void close() {
        browser.close();
    }

    private Page newTab() {
        Page tab = browser.newPage();
        tab.onPageError(mistakes::add);
        tab.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                mistakes.add(message.text());
            }
        });
        return tab;
    }

    private Locator tappable(String words) {
        Page.GetByRoleOptions named = new Page.GetByRoleOptions().setName(words).setExact(true);
        Locator visible = page.locator(":visible");
        return page.getByRole(AriaRole.BUTTON, named)
                .or(page.getByRole(AriaRole.LINK, named))
                .or(page.locator("label, summary")
                        .filter(new Locator.FilterOptions()
                                .setHas(page.getByText(words, new Page.GetByTextOptions().setExact(true)))))
                .and(visible)
                .first();
    }
}
