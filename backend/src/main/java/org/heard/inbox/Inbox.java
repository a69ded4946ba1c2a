package org.heard.inbox;

import java.time.LocalDate;
import java.util.List;

/**
 * What an IRO opens in the morning.
 *
 * @param children how many children are theirs
 * @param lookAhead how many working days the list of reviews looks ahead
 * @param needsYou most urgent first
 * @param coming by date; those whose day has passed unrecorded first
 */
public record Inbox(LocalDate today, int children, int lookAhead, List<NeedsYou> needsYou, List<ReviewComing> coming) {

    /** Reviews for which the child's words can be read. */
    public int withWords() {
        return (int) coming.stream()
                .filter(review -> review.say() instanceof ChildSay.Sent)
                .count();
    }

    /** Reviews for which the child has a way in and has sent nothing. */
    public int withAForm() {
        return coming.size() - withWords() - notOffered();
    }

    /** Reviews whose child has no way in. */
    public int notOffered() {
        return (int) coming.stream()
                .filter(review -> review.say() instanceof ChildSay.NotOffered)
                .count();
    }
}
