package org.heard.ui.say;

import java.util.List;
import org.heard.consultation.HelperBeside;
import org.heard.form.Question;
import org.jspecify.annotations.Nullable;

/**
 * What the page about helpers shows.
 *
 * @param now who is there; nobody: the child is alone
 * @param before who was there earlier
 * @param about the question a note is about; none: all of it
 * @param back where the questions are
 */
public record BesideModel(
        @Nullable HelperBeside now,
        List<HelperBeside> before,
        @Nullable Question about,
        String back) {

    public String key() {
        return about == null ? "" : about.key();
    }

    /** What was noted before, to go on with. */
    public String noted() {
        return now == null ? "" : now.note(key()).orElse("");
    }

    public String step() {
        return back.contains("#") ? back.substring(back.indexOf('#') + 1) : "";
    }
}
