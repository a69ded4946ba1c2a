package org.heard.ui.rights;

import java.util.List;

/**
 * What a child can do with their words.
 *
 * @param sent whether somebody can read something that they could take back
 * @param unsent how many answers only they can see
 * @param said what was just done, in words; empty for nothing
 */
public record RightsModel(boolean sent, int unsent, String said, List<Ask> asks, List<Asked> asked) {

    /** A right that is used in words. */
    public record Ask(String key) {}

    /**
     * What the child asked for.
     *
     * @param line when an answer comes, or who gave it and when
     * @param answer empty while it waits
     */
    public record Asked(String title, String words, String line, String answer) {}
}
