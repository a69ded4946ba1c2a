package org.heard.ui.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.WaitUntilState;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Takes the pictures of the README and the guides from a running demo, so that they show what is there: run {@code ./heard
 * run}, then {@code ./heard pictures}. Each is a page as one of the demo's people sees it.
 */
public final class Pictures {
    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;
    private static final int DESK_WIDTH = 1280;
    private static final int DESK_HEIGHT = 800;

    /** A page to show: whose, where it is, and under which name it is kept. */
    private record Shot(String name, String role, String path, boolean phone) {}

    private static final List<Shot> SHOTS = List.of(
            new Shot("child-home", "child", "/my", true),
            new Shot("child-first-question", "child", "/my/say", true),
            new Shot("advocate-home", "advocate", "/helper", true),
            new Shot("carer-home", "carer", "/helper", true),
            new Shot("iro-inbox", "iro", "/staff", false),
            new Shot("administrator-import", "administrator", "/staff/import", false),
            new Shot("administrator-export", "administrator", "/staff/export", false));

    private final String portal;
    private final Path folder;

    private Pictures(String portal, Path folder) {
        this.portal = portal;
        this.folder = folder;
    }

    /** One of the demo's ways in. */
    @Serdeable
    record Link(String role, String name, String url) {}

    /** Takes the pictures of the portal at the first argument into the folder that is the second. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Pictures(arguments[0], Path.of(arguments[1])).take();
    }

    private void take() throws IOException, InterruptedException {
        List<Link> links = links();
        try (Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(
                                    Path.of(System.getenv().getOrDefault("HEARD_CHROMIUM", "/usr/bin/chromium")))
                            .setArgs(List.of("--no-sandbox", "--disable-gpu")));
            SHOTS.forEach(shot -> take(shot, links, browser));
        }
    }

    private void take(Shot shot, List<Link> links, Browser browser) {
        try (BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(shot.phone() ? PHONE_WIDTH : DESK_WIDTH, shot.phone() ? PHONE_HEIGHT : DESK_HEIGHT))) {
            Page page = window.newPage();
            links.stream()
                    .filter(link -> link.role().equals(shot.role()))
                    .findFirst()
                    .ifPresent(link -> page.navigate(link.url()));
            page.navigate(portal + shot.path(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
            page.screenshot(new Page.ScreenshotOptions()
                    .setType(ScreenshotType.PNG)
                    .setPath(folder.resolve(shot.name() + ".png")));
            System.out.println(shot.name() + "  " + page.title() + "  " + page.url());
        }
    }

    private List<Link> links() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(portal + "/demo/links.json"))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            List<Link> links = ObjectMapper.getDefault().readValue(answer.body(), Argument.listOf(Link.class));
            return links == null ? List.of() : links;
        }
    }
}
