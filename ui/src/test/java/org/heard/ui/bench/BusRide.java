package org.heard.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.heard.consultation.Consultations;
import org.heard.testing.AChild;
import org.heard.ui.journey.Browser;
import org.heard.ui.journey.PortalRunning;

/** A child answers while the signal goes and comes: dead for 2 to 20 seconds again and again, and one call in twenty cut off. */
final class BusRide {
    private static final int SPELLS = 5;
    private static final double CUT = 0.05;

    private final BenchTable table;
    private final PortalRunning portal;
    private final AChild child;
    private final Random chance = new Random(20);

    BusRide(BenchTable table, PortalRunning portal, AChild child) {
        this.table = table;
        this.portal = portal;
        this.child = child;
    }

    void rides() {
        List<Double> next = new ArrayList<>();
        try (SlowPhone phone = new SlowPhone(Browser.chromium(), portal.address(), portal.token(child.person()))) {
            phone.opens(portal.address() + "/my/say#1");
            phone.comes();
            phone.cutsOff("/my/answers", CUT, chance);
            int dead = 0;
            for (int spell = 0; spell < SPELLS; spell++) {
                answers(phone, next, 2);
                phone.signal(false);
                int seconds = 2 + chance.nextInt(19);
                dead += seconds;
                answers(phone, next, 1);
                phone.waits(seconds * 1000.0);
                phone.signal(true);
            }
            long back = System.nanoTime();
            while (!phone.isSaved() && (System.nanoTime() - back) / 1e9 < 120) {
                phone.waits(100);
            }
            table.row("Next tapped, next question there, p50 / p95", "p95 0.10 s", PhoneBench.quantiles(next));
            table.row(
                    "everything is saved after the last of " + SPELLS + " dead spells (" + dead + " s in all)",
                    "by itself",
                    String.format(Locale.UK, "%.1f s", (System.nanoTime() - back) / 1e9));
        }
        int kept = portal.council()
                .as(child.person())
                .call(() -> portal.bean(Consultations.class).saying(child.id()).orElseThrow())
                .answers()
                .size();
        table.row("answers given, answers the server has", "the same", next.size() + ", " + kept);
    }

    private void answers(SlowPhone phone, List<Double> next, int times) {
        for (int i = 0; i < times; i++) {
            phone.answers("Said on the bus, number " + next.size());
            phone.waits(300);
            next.add(phone.next());
        }
    }
}
