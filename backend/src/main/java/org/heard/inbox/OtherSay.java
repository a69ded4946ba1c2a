package org.heard.inbox;

import java.time.LocalDate;
import org.heard.form.Voice;
import org.jspecify.annotations.Nullable;

/**
 * What somebody beside the child did for a review.
 *
 * @param sentOn {@code null} when nothing of theirs can be read
 */
public record OtherSay(Voice voice, String name, @Nullable LocalDate sentOn) {

    public boolean isSent() {
        return sentOn != null;
    }
}
