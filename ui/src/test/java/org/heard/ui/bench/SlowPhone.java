package org.heard.ui.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    private final BrowserContext browser;
    private final Page page;
    private final CDPSession line;
    private final List<Integer> arrived = new ArrayList<>();
    private int asked;

    SlowPhone(Browser chromium, String address, String token) {
        browser = chromium.newContext(
                new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true));
        browser.addCookies(List.of(new Cookie("heard", token).setUrl(address)));
        page = browser.newPage();
        page.addInitScript(WATCH);
        line = browser.newCDPSession(page);
        line.send("Network.enable");
        line.send("Emulation.setCPUThrottlingRate", json(Map.of("rate", SLOWER)));
        line.on("Network.requestWillBeSent", _ -> asked++);
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

    /** Taps the link; how long until the first question is usable, in milliseconds. */
    double opens(String address) {
        asked = 0;
        arrived.clear();
        page.navigate("about:blank");
        asked = 0;
        arrived.clear();
        page.navigate(
                address,
                new Page.NavigateOptions().setWaitUntil(com.microsoft.playwright.options.WaitUntilState.COMMIT));
        Object usable = null;
        while (usable == null) {
            page.waitForTimeout(100);
            usable = page.evaluate("window.usable ?? null");
        }
        return ((Number) usable).doubleValue();
    }

    /** Taps Next; how long until the next question is drawn, in milliseconds. */
    double next() {
        return ((Number) page.evaluate(NEXT)).doubleValue();
    }

    /** Waits until nothing more comes. */
    void settles() {
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        page.waitForTimeout(6_000);
    }

    int requests() {
        return asked;
    }

    int bytes() {
        return arrived.stream().mapToInt(Integer::intValue).sum();
    }

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
