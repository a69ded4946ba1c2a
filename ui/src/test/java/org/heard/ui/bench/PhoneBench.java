package org.heard.ui.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.base.PersonId;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.ui.journey.Browser;
import org.heard.ui.journey.PortalRunning;

/**
 * {@code ./heard bench phone}: how long a child or a carer on a slow phone waits, by every road; how much comes over the line; whether
 * anything moves by itself; and what a ride on a bad bus does to what was said. Fails at nothing.
 */
public final class PhoneBench {
    private static final int RUNS = 7;
    private static final int BEFORE = 300;

    private static final BarePage BARE = new BarePage();

    private final BenchTable table;
    private final PortalRunning portal;
    private final String token;

    private PhoneBench(BenchTable table, PortalRunning portal, PersonId person) {
        this.table = table;
        this.portal = portal;
        this.token = portal.token(person);
    }

    public static void main(String[] arguments) {
        BenchTable table = new BenchTable(
                "phone",
                "Phone 360x740, Slow 4G (1.6/0.75 Mbit/s, 150 ms), processor 4x slower, " + RUNS
                        + " runs: the middle one, and from the best to the worst. The portal has served " + BEFORE
                        + " openings before.",
                List.of(arguments).contains("--keep"));
        try (PortalRunning portal = new PortalRunning()) {
            portal.start();
            AChild oldest = child(portal, "2010-06-01");
            open(portal, oldest);
            of(table.part("Words, 12 to 17"), portal, oldest).questions();
            of(table.part("Words, 8 to 11"), portal, child(portal, "2015-09-01"))
                    .questions();
            of(table.part("Words, under 8"), portal, child(portal, "2019-11-01"))
                    .questions();
            AChild withSymbols = child(portal, "2014-05-01").formVersion("symbols");
            of(table.part("Symbols and mat"), portal, withSymbols).questions();
            of(table.part("A child's other pages"), portal, PhonePages.withALetter(portal, oldest))
                    .pages(PhonePages.CHILDS);
            PersonId carer = PhonePages.carer(portal, oldest);
            new PhoneBench(table.part("A carer's pages"), portal, carer)
                    .pages(List.of("/helper", "/helper/" + oldest.id()));
            new BusRide(table.part("A bad bus ride"), portal, child(portal, "2010-02-01")).rides();
        } finally {
            BARE.close();
            Browser.chromium().close();
        }
        table.done();
        System.exit(0);
    }

    private static PhoneBench of(BenchTable table, PortalRunning portal, AChild child) {
        return new PhoneBench(table, portal, child.person());
    }

    /** A portal that has just started is slower than one that has been there for an hour, whatever the phone. */
    private static void open(PortalRunning portal, AChild child) {
        try (PhoneLine line =
                new PhoneLine("localhost", URI.create(portal.address()).getPort())) {
            line.cookie("heard=" + portal.token(child.person()));
            for (int i = 0; i < BEFORE; i++) {
                line.get("/my/say");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AChild child(PortalRunning portal, String born) {
        ACouncil council = portal.council();
        AChild child = council.child("Amara Osei")
                .born(born)
                .iro(council.iro("Priya Nair"))
                .socialWorker(council.socialWorker("Sam Whitlock"));
        child.review().planned("2026-03-17").at("16:00", "At home");
        return child;
    }

    private void questions() {
        String first = portal.address() + "/my/say#1";
        try (SlowPhone toWarmUp = phone()) {
            toWarmUp.opens(first);
        }
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        List<Double> bareCold = new ArrayList<>();
        List<Double> bareWarm = new ArrayList<>();
        int requests = 0;
        int bytes = 0;
        for (int i = 0; i < RUNS; i++) {
            try (SlowPhone phone = phone()) {
                cold.add(phone.opens(first));
                requests = Math.max(requests, phone.requests());
                bytes = Math.max(bytes, phone.bytesUntilUsable());
                phone.comes();
                warm.add(phone.opens(first));
            }
            try (SlowPhone phone = phone()) {
                bareCold.add(phone.opensPage(BARE.address()));
                phone.comes();
                bareWarm.add(phone.opensPage(BARE.address()));
            }
        }
        table.row("link tapped, first question usable, cold", "0.70 s", seconds(cold));
        table.row("the same, warm", "0.50 s", seconds(warm));
        table.row("in turns with it: twelve questions in bare HTML, cold", "", seconds(bareCold));
        table.row("the same, warm", "", seconds(bareWarm));
        table.row("requests until usable", "4", Integer.toString(requests));
        table.row("bytes until usable", "40 KiB", kibibytes(bytes));
        oneVisit(first);
    }

    private void oneVisit(String first) {
        try (SlowPhone phone = phone()) {
            phone.opens(first);
            phone.settles();
            table.row("bytes in all, every picture of the set with them", "150 KiB", kibibytes(phone.bytes()));
            phone.taps();
            phone.taps();
            table.row(
                    "layout shift (CLS), opening and two questions on",
                    "0",
                    String.format(Locale.UK, "%.3f", phone.shifted()));
            List<Double> next = taps(phone, 5);
            phone.signal(false);
            List<Double> without = taps(phone, 5);
            table.row("Next tapped, next question there, p50 / p95", "p95 0.10 s", quantiles(next));
            table.row("the same, without signal", "p95 0.10 s", quantiles(without));
        }
    }

    private void pages(List<String> paths) {
        for (String path : paths) {
            List<Double> cold = new ArrayList<>();
            List<Double> warm = new ArrayList<>();
            double shifted = 0;
            int bytes = 0;
            for (int i = 0; i < RUNS; i++) {
                try (SlowPhone phone = phone()) {
                    cold.add(phone.opensPage(portal.address() + path));
                    bytes = Math.max(bytes, phone.bytesUntilUsable());
                    phone.comes();
                    shifted = Math.max(shifted, phone.shifted());
                    warm.add(phone.opensPage(portal.address() + path));
                }
            }
            String name = path.replaceAll("\\d+", "…");
            table.row(name + " usable, cold", "0.70 s", seconds(cold));
            table.row(name + " usable, warm", "0.50 s", seconds(warm));
            table.row(
                    name + ", bytes and layout shift",
                    "40 KiB, 0",
                    kibibytes(bytes) + ", " + String.format(Locale.UK, "%.3f", shifted));
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

    private static String seconds(List<Double> milliseconds) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        return String.format(
                Locale.UK,
                "%.2f s (%.2f to %.2f)",
                sorted.get(sorted.size() / 2) / 1000,
                sorted.getFirst() / 1000,
                sorted.getLast() / 1000);
    }

    static String quantiles(List<Double> milliseconds) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        int last = (int) Math.ceil(0.95 * sorted.size()) - 1;
        return String.format(Locale.UK, "%.3f / %.3f s", sorted.get(sorted.size() / 2) / 1000, sorted.get(last) / 1000);
    }

    private static String kibibytes(int bytes) {
        return String.format(Locale.UK, "%.1f KiB", bytes / 1024.0);
    }
}
