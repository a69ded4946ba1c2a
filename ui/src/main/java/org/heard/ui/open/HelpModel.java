package org.heard.ui.open;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the help page shows besides what is the same for everyone.
 *
 * @param talk numbers to ring, most useful first
 * @param texting numbers that take texts
 * @param links chat and sign language
 * @param ownPeople whom a signed-in child can tell; {@code null} when nobody is signed in
 * @param told what came of it, when they told somebody a moment ago
 * @param tells what happens when they do
 */
public record HelpModel(
        List<Number> talk,
        List<Number> texting,
        List<Link> links,
        List<Number> onYourSide,
        @Nullable String ownPeople,
        @Nullable Told told,
        String tells,
        String hours) {
    /** That somebody is told: who, and what comes next. */
    public record Told(String who, String next) {}

    /** A number as it is shown, and who it is. */
    public record Number(String shown, String who) {
        /** As a telephone dials it. */
        public String dial() {
            return shown.replaceAll("[^+0-9]", "");
        }
    }

    /** Somewhere else to get help. */
    public record Link(String address, String words) {}
}
