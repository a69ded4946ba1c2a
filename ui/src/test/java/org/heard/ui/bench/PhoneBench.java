package org.heard.ui.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.testing.AChild;
import org.heard.ui.journey.Browser;
import org.heard.ui.journey.PortalRunning;

/**
 * {@code ./heard bench phone}: how long a child on a slow phone waits for the first question and for the next, how much comes
 * over the line, whether anything moves by itself. Prints aims beside what was reached; fails at nothing.
 */
public final class PhoneBench {
    private static final int RUNS = 7;

    private final PortalRunning portal;
    private final String token;

    private PhoneBench(PortalRunning portal, AChild child) {
        this.portal = portal;
        this.token = portal.token(child.person());
    }

    public static void main(String[] arguments) {
        try (PortalRunning portal = new PortalRunning()) {
            portal.start();
            System.out.printf(
                    "On %s, %d processors, %s. Phone 360x740, Slow 4G (1.6/0.75 Mbit/s, 150 ms), processor 4x slower, %d runs.%n",
                    LocalDate.now(),
                    Runtime.getRuntime().availableProcessors(),
                    System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                    RUNS);
            measure(portal, "12 to 17, 16 questions", "2010-06-01");
            measure(portal, "8 to 11, 14 questions", "2015-09-01");
            measure(portal, "under 8, 12 questions", "2019-11-01");
        } finally {
            Browser.chromium().close();
        }
    }

    private static void measure(PortalRunning portal, String what, String born) {
        AChild child = portal.council()
                .child("Amara Osei")
                .born(born)
                .iro(portal.council().iro("Priya Nair"))
                .socialWorker(portal.council().socialWorker("Sam Whitlock"));
        child.review().planned("2026-03-17").at("16:00", "At home");
        System.out.printf("%n%s%n%-52s %12s   %s%n", what, "", "aim", "reached");
        new PhoneBench(portal, child).print();
    }

    private void print() {
        try (SlowPhone toWarmUp = phone()) {
            toWarmUp.opens(address());
        }
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        int requests = 0;
        int bytes = 0;
        for (int i = 0; i < RUNS; i++) {
            try (SlowPhone phone = phone()) {
                cold.add(phone.opens(address()));
                requests = Math.max(requests, phone.requests());
                bytes = Math.max(bytes, phone.bytesUntilUsable());
                phone.comes();
                warm.add(phone.opens(address()));
            }
        }
        row("link tapped, first question usable, cold", "0.70 s", seconds(cold));
        row("the same, warm", "0.50 s", seconds(warm));
        row("requests until usable", "4", Integer.toString(requests));
        row("bytes until usable", "40 KiB", kibibytes(bytes));
        oneVisit();
    }

    private void oneVisit() {
        try (SlowPhone phone = phone()) {
            phone.opens(address());
            phone.settles();
            row("bytes in all, every picture of the set with them", "150 KiB", kibibytes(phone.bytes()));
            phone.taps();
            phone.taps();
            row(
                    "layout shift (CLS), opening and two questions on",
                    "0",
                    String.format(Locale.UK, "%.3f", phone.shifted()));
            List<Double> next = taps(phone, 5);
            phone.signal(false);
            List<Double> without = taps(phone, 5);
            row("Next tapped, next question there, p50 / p95", "p95 0.10 s", quantiles(next));
            row("the same, without signal", "p95 0.10 s", quantiles(without));
        }
    }

    private static List<Double> taps(SlowPhone phone, int times) {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            took.add(phone.next());
        }
        return took;
    }

    private SlowPhone phone() {
        return new SlowPhone(Browser.chromium(), portal.address(), token);
    }

    private String address() {
        return portal.address() + "/my/say#1";
    }

    private static void row(String what, String aim, String reached) {
        System.out.printf("%-52s %12s   %s%n", what, aim, reached);
    }

    private static String seconds(List<Double> milliseconds) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        return String.format(
                Locale.UK,
                "%.2f s (%.2f to %.2f)",
                sorted.get(sorted.size() / 2) / 1000,
                sorted.getFirst() / 1000,
                sorted.getLast() / 1000);
    }

    private static String quantiles(List<Double> milliseconds) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        int last = (int) Math.ceil(0.95 * sorted.size()) - 1;
        return String.format(Locale.UK, "%.3f / %.3f s", sorted.get(sorted.size() / 2) / 1000, sorted.get(last) / 1000);
    }

    private static String kibibytes(int bytes) {
        return String.format(Locale.UK, "%.1f KiB", bytes / 1024.0);
    }
}
