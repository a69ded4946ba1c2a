package org.heard.ui.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * You said, we decided, did it happen?
 *
 * @param sum what came of them all, a part of the sentence each
 * @param path what happens with what the child sends
 */
public record HappenedModel(String iro, String after, List<String> sum, List<Promise> promises, List<Step> path) {

    /**
     * One wish and what became of it.
     *
     * @param own what was decided, in the language of the page
     * @param who who sees to it, and by when; empty where that is not said
     * @param how {@code done}, {@code late} or nothing: how the last part looks
     * @param icon of the last part
     * @param bold what happened, in two or three words
     * @param told the same in a sentence or two
     * @param childs what the child says about it
     * @param now the same as the form has it: {@code yes}, {@code no} or nothing
     * @param words the child's own, to be said differently
     * @param asks whether the child is asked {@code question}: if it is right, or if it happened
     * @param saidNo whether there is nothing to ask but whether the child agrees
     */
    public record Promise(
            long id,
            long review,
            String title,
            @Nullable String wish,
            String answer,
            String what,
            @Nullable String own,
            String who,
            @Nullable String because,
            @Nullable String reason,
            @Nullable String ownReason,
            String how,
            String icon,
            String bold,
            List<String> told,
            @Nullable String childs,
            String now,
            String words,
            boolean asks,
            String question,
            boolean saidNo) {}

    /** @param how {@code done}, {@code missed} or nothing */
    public record Step(String how, String icon, String title, String about) {}
}
