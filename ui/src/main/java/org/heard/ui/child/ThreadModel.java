package org.heard.ui.child;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child's messages with their IRO, as the page shows them.
 *
 * @param face the address of the IRO's photo
 * @param hours when it is read, truthfully
 * @param away that somebody else reads it now, and until when; empty when the IRO is there
 * @param who who reads it, and that danger is told
 * @param wishes what can be asked for: the value and the words
 * @param key for the page's form, where no script runs
 * @param help whether words a moment ago may mean danger, so that numbers come first
 * @param told who is told then
 * @param data for the page's script, JSON without {@code <}
 */
public record ThreadModel(
        String name,
        String fullName,
        @Nullable String face,
        String hours,
        String away,
        String who,
        List<Day> days,
        List<Choice> wishes,
        String key,
        boolean help,
        String told,
        String data) {
    /** What was written on one day. */
    public record Day(String day, List<Bubble> bubbles) {}

    /**
     * One message.
     *
     * @param over who wrote it where that is not the IRO the page is about; else empty
     * @param asked what was asked for with it, and until when an answer is owed; else empty
     * @param mark how far it got; empty under what others wrote
     * @param media the address of a photo or voice note that came with it; else empty
     */
    public record Bubble(
            boolean mine,
            String over,
            String words,
            String asked,
            boolean late,
            String mark,
            String media,
            boolean sound) {}

    /** Something that can be asked for. */
    public record Choice(String value, String word) {}
}
