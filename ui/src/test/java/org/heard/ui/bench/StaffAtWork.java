package org.heard.ui.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.ui.journey.Browser;

/**
 * An IRO, a manager and an administrator of the invented council, one after the other in a real browser: each comes in, opens the
 * pages of a working day and closes the browser without signing out, as people do.
 */
final class StaffAtWork implements Runnable {
    private static final int READS = 4_000;
    private static final int LOADS = 30_000;

    private final String address;
    private volatile boolean over;
    private volatile int opened;
    private volatile int triedAgain;

    /** Somebody, by their role in the list of ways in, and what they open. */
    private record Day(String role, List<String> pages) {}

    private static final List<Day> DAYS = List.of(
            new Day("iro", List.of("", "/children", "/letters", "/clocks", "/nobody-forgotten", "/feedback")),
            new Day("manager", List.of("", "/figures", "/urgent", "/reviews", "/checks")),
            new Day("administrator", List.of("", "/settings", "/audit", "/questions", "/people")));

    StaffAtWork(int port) {
        this.address = "http://localhost:" + port;
    }

    @Override
    public void run() {
        for (int turn = 0; !over; turn++) {
            Day day = DAYS.get(turn % DAYS.size());
            try (BrowserContext browser = Browser.chromium().newContext()) {
                works(browser.newPage(), day);
            } catch (PlaywrightException e) {
                triedAgain++; // the portal is being restarted
                HeardProcess.pause(READS);
            }
        }
    }

    private void works(Page page, Day day) {
        page.setDefaultTimeout(LOADS);
        page.navigate(address + wayIn(page, day.role()));
        for (String path : day.pages()) {
            if (over) {
                return;
            }
            page.navigate(address + "/staff" + path);
            page.locator("h1").first().waitFor();
            opened++;
            HeardProcess.pause(READS);
        }
    }

    private String wayIn(Page page, String role) {
        String ways = page.request().get(address + "/demo/links.json").text();
        Matcher found = Pattern.compile("\"role\":\"" + role + "\"[^}]*\"url\":\"[^\"]*(/demo/in/\\d+)\"")
                .matcher(ways);
        if (!found.find()) {
            throw new IllegalStateException("nobody comes in as " + role);
        }
        return found.group(1);
    }

    void stop() {
        over = true;
    }

    int opened() {
        return opened;
    }

    /** How often a page could not be opened, because the portal was being restarted, and somebody began anew. */
    int triedAgain() {
        return triedAgain;
    }
}
