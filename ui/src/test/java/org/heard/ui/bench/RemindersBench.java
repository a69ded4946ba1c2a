package org.heard.ui.bench;

import io.micronaut.context.ApplicationContext;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.heard.reminder.TwoNodes;
import org.heard.testing.PortalContext;

/**
 * {@code ./heard bench reminders [children]}: so many invitations (10,000 when not said) due at the same moment, two portals on
 * one database that both see them, and a played text service that counts what it is handed. Says whether one was doubled.
 */
public final class RemindersBench {
    private static final int CHILDREN = 10_000;

    private RemindersBench() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        Arguments given = Arguments.of(arguments);
        int children = (int) given.number(0, CHILDREN);
        BenchTable table = new BenchTable(
                "reminders",
                String.format(
                        Locale.UK,
                        "%,d children whose invitation is due at the same moment, two nodes on one H2 database that both see"
                                + " them, and a played text service that counts what it is handed.",
                        children),
                given.keep());
        try (ApplicationContext portal = new PortalContext()
                .properties(Map.of("heard.test.texts", "yes"))
                .start()) {
            long began = System.nanoTime();
            TwoNodes.Came came = new TwoNodes(portal).invite(children);
            table.part("Due at once");
            table.row("reminders that the two nodes took", number(children), number(came.taken()));
            table.row("texts that the service was handed", number(children), number(came.handed()));
            table.row("different ones among them", number(children), number(came.different()));
            table.row(
                    "from making the children to the last text",
                    "",
                    String.format(Locale.UK, "%.0f s", (System.nanoTime() - began) / 1e9));
            table.done();
            boolean once = came.taken() == children && came.handed() == children && came.different() == children;
            System.exit(once ? 0 : 1);
        }
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
