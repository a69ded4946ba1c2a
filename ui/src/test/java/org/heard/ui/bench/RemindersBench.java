package org.heard.ui.bench;

import io.micronaut.context.ApplicationContext;
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
        int children = arguments.length == 0 ? CHILDREN : Integer.parseInt(arguments[0]);
        try (ApplicationContext portal = new PortalContext()
                .properties(Map.of("heard.test.texts", "yes"))
                .start()) {
            long began = System.nanoTime();
            TwoNodes.Came came = new TwoNodes(portal).invite(children);
            System.out.printf(
                    "%,d children due at once. Two nodes took %,d reminders; the text service was handed %,d texts, %,d of them"
                            + " different. %.0f s, making the children included.%n",
                    children, came.taken(), came.handed(), came.different(), (System.nanoTime() - began) / 1e9);
            boolean once = came.taken() == children && came.handed() == children && came.different() == children;
            System.out.println(once ? "Each once." : "NOT each once.");
            System.exit(once ? 0 : 1);
        }
    }
}
