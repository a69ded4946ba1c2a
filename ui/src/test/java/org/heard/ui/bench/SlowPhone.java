package org.heard.ui.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A phone of 360 by 740 on Slow 4G (1.6 Mbit/s down, 0.75 up, 150 ms) with a processor four times slower than this machine's.
 * Its clock starts when the link is tapped.
 */
final class SlowPhone implements AutoCloseable {
    private static final int DOWN = 1_600_000 / 8;
    private static final int UP = 750_000 / 8;
    private static final int LATENCY = 150;
    private static final int SLOWER = 4;

    /** Usable: the first question is drawn, its script is at work, and its first answer has taken the focus. */
    private static final String WATCH = """
            (() => {
              window.shifted = 0;
              new PerformanceObserver((list) => list.getEntries().forEach((one) => {
                if (!one.hadRecentInput) window.shifted += one.value;
              })).observe({ type: "layout-shift", buffered: true });
              const look = () => {
                const answer = document.querySelector("[data-question]:not([hidden]) input, [data-question]:not([hidden]) textarea");
                if (!answer || history.state?.depth === undefined || !answer.closest("label, .field").offsetHeight) {
                  requestAnimationFrame(look);
                  return;
                }
                answer.focus({ preventScroll: true });
                if (document.activeElement !== answer) requestAnimationFrame(look);
                else requestAnimationFrame(() => { window.usable = performance.now(); });
              };
              requestAnimationFrame(look);
            })();
            """;

    /** Usable, on any other page: it is all there, its heading is drawn and what can be done first takes the focus. */
    private static final String WATCH_PAGE = """
            (() => {
              const look = () => {
                const first = document.querySelector("#main :is(a, button, textarea, summary)");
                if (document.readyState === "loading" || !first || !document.querySelector("h1")?.offsetHeight) {
                  requestAnimationFrame(look);
                  return;
                }
                requestAnimationFrame(() => { window.there = performance.now(); });
              };
              requestAnimationFrame(look);
            })();
            """;

    private static final String NEXT = """
            () => new Promise((done) => {
              const button = document.querySelector("[data-next]");
              const before = document.querySelector("[data-question]:not([hidden])");
              const start = performance.now();
              button.click();
              const look = () => {
                const now = document.querySelector("[data-question]:not([hidden]), [data-step]:not([hidden])");
                if (now === before && !now.querySelector("[data-page]")) requestAnimationFrame(look);
                else requestAnimationFrame(() => done(performance.now() - start));
              };
              requestAnimationFrame(look);
            })
            """;

    private static final String ANSWER = """
            (words) => {
              const section = document.querySelector("[data-question]:not([hidden])");
              const text = section?.querySelector("[data-page]:not([hidden]) textarea, textarea:not([data-also] *)");
              const choice = section?.querySelector("label input[type=radio], label input[type=checkbox]");
              if (text) {
                text.value = words;
                text.dispatchEvent(new Event("input", { bubbles: true }));
              } else if (choice) choice.click();
            }
            """;

    private final BrowserContext browser;
    private final Page page;
    private final CDPSession line;
    private final List<Integer> arrived = new ArrayList<>();

    SlowPhone(Browser chromium, String address, String token) {
        browser = chromium.newContext(
                new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true));
        browser.addCookies(List.of(new Cookie("heard", token).setUrl(address)));
        page = browser.newPage();
        page.addInitScript(WATCH);
        page.addInitScript(WATCH_PAGE);
        line = browser.newCDPSession(page);
        line.send("Network.enable");
        line.send("Emulation.setCPUThrottlingRate", json(Map.of("rate", SLOWER)));
        line.on(
                "Network.loadingFinished",
                event -> arrived.add(event.get("encodedDataLength").getAsInt()));
        signal(true);
    }

    /** Signal, as bad as it is, or none. */
    void signal(boolean there) {
        line.send(
                "Network.emulateNetworkConditions",
                json(Map.of(
                        "offline", !there, "latency", LATENCY, "downloadThroughput", DOWN, "uploadThroughput", UP)));
    }

    /** Opens any page; how long until it can be used, in milliseconds. */
    double opensPage(String address) {
        return opens(address, "window.there ?? null");
    }

    /** So many of the calls with this path are cut off on their way. */
    void cutsOff(String path, double part, Random chance) {
        page.route("**" + path, route -> {
            if (chance.nextDouble() < part) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
    }

    /** Whether the page says that the server has everything. */
    boolean isSaved() {
        return page.locator("[data-state=saved]").isVisible();
    }

    /** Lets time go by. */
    void waits(double milliseconds) {
        page.waitForTimeout(milliseconds);
    }

    /** Taps the first choice or writes a line, whichever the question wants. */
    void answers(String words) {
        page.evaluate(ANSWER, words);
    }

    /** Taps the link; how long until the first question is usable, in milliseconds. */
    double opens(String address) {
        return opens(address, "window.usable ?? null");
    }

    private double opens(String address, String when) {
        page.navigate("about:blank");
        arrived.clear();
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        Object usable = null;
        while (usable == null) {
            page.waitForTimeout(100);
            usable = page.evaluate(when);
        }
        return ((Number) usable).doubleValue();
    }

    /** Taps Next; how long until the next question is drawn, in milliseconds. */
    double next() {
        return ((Number) page.evaluate(NEXT)).doubleValue();
    }

    /** Taps Next with a finger: what moves then was asked for. */
    void taps() {
        page.locator("[data-next]").tap();
        page.waitForTimeout(700);
    }

    /** Waits until the page and its style and scripts are there. */
    void comes() {
        page.waitForLoadState();
        page.waitForTimeout(500);
    }

    /** Waits until nothing more comes: every picture of the set. */
    void settles() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(8_000);
    }

    /** How much was asked for before the first question was usable, the page itself with it. */
    int requests() {
        return ((Number)
                        page.evaluate(
                                "1 + performance.getEntriesByType('resource').filter((one) => one.startTime < (window.usable ?? window.there)).length"))
                .intValue();
    }

    /** What of that had come by then. */
    int bytesUntilUsable() {
        return ((Number)
                        page.evaluate(
                                "performance.getEntriesByType('navigation')[0].transferSize + performance.getEntriesByType('resource')"
                                        + ".filter((one) => one.responseEnd < (window.usable ?? window.there)).reduce((sum, one) => sum + one.transferSize, 0)"))
                .intValue();
    }

    int bytes() {
        return arrived.stream().mapToInt(Integer::intValue).sum();
    }

    /** How far things moved by themselves since the page was opened. */
    double shifted() {
        return ((Number) page.evaluate("window.shifted")).doubleValue();
    }

    @Override
    public void close() {
        browser.close();
    }

    private static JsonObject json(Map<String, Object> values) {
        JsonObject object = new JsonObject();
        values.forEach((name, value) -> {
            switch (value) {
                case Boolean yes -> object.addProperty(name, yes);
                case Number number -> object.addProperty(name, number);
                default -> object.addProperty(name, value.toString());
            }
        });
        return object;
    }
}
