package org.heard.ui.admin;

import org.heard.importing.Counts;

/** Counts as people say them. */
final class Sentences {

    private Sentences() {}

    static String wouldChange(Counts counts) {
        return counts.changesNothing()
                ? "Nothing would change: all of it is in the portal already." + rest(counts)
                : counts.added() + " new, " + counts.changed() + " changed, " + counts.unchanged() + " the same."
                        + rest(counts);
    }

    static String changed(Counts counts) {
        return counts.changesNothing()
                ? "Nothing changed: all of it was in the portal already." + rest(counts)
                : counts.added() + " new and " + counts.changed() + " changed are in; " + counts.unchanged()
                        + " were the same." + rest(counts);
    }

    private static String rest(Counts counts) {
        String refused = counts.refused() == 0 ? "" : " " + counts.refused() + " rows are left out.";
        String warned = counts.warned() == 0 ? "" : " " + counts.warned() + " want a look.";
        return refused + warned;
    }
}
