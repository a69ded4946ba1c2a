package org.heard.ui.journey;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one Chromium of a test run: the system's own, nothing is downloaded. {@code HEARD_CHROMIUM} names another. */
public final class Browser {
    /** Milliseconds: how long a page may take to show something on a machine that does other work beside. */
    private static final double PATIENCE = 20_000;

    private static com.microsoft.playwright.@Nullable Browser running;

    private Browser() {}

    /** Starts it when it is first needed; it ends with the tests. */
    public static synchronized com.microsoft.playwright.Browser chromium() {
        if (running == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            running = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(
                                    Path.of(System.getenv().getOrDefault("HEARD_CHROMIUM", "/usr/bin/chromium")))
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    // A microphone that hums, so that somebody can talk into it.
                                    "--use-fake-device-for-media-stream",
                                    "--use-fake-ui-for-media-stream",
                                    "--no-first-run",
                                    "--disable-background-networking")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "closing the browser"));
        }
        return running;
    }
}
