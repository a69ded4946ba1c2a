package org.heard.ui.child;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who helps a child, for the child.
 *
 * @param ending whom the child is about to stop; {@code null} for nobody
 * @param said what was just done; empty text for nothing
 * @param advocateWaits whether an advocate was asked for and not found yet
 */
public record HelperModel(
        List<Somebody> helpers,
        List<Asked> asked,
        @Nullable Somebody ending,
        String said,
        boolean advocateWaits,
        boolean hasAdvocate) {

    /** Somebody who helps. */
    public record Somebody(String id, String letter, String name, String line) {}

    /**
     * Something the child asked for.
     *
     * @param open whether it can still be taken back
     */
    public record Asked(String id, String words, String line, boolean open) {}
}
