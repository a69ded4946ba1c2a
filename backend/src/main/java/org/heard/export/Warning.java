package org.heard.export;

import org.heard.base.ChildId;
import org.heard.base.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * Something about a review that somebody should act on before the return goes out.
 *
 * @param rule the number of the Department's validation rule that would object; empty for the portal's own checks
 */
public record Warning(
        ChildId child,
        ReviewId review,
        String what,
        String whatToDo,
        @Nullable String rule) {}
