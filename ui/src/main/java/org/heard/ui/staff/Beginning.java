package org.heard.ui.staff;

import org.heard.base.Role;

/** Where each role begins below {@code /staff}. */
public final class Beginning {

    private Beginning() {}

    /** The path below {@code /staff}; empty for IROs, whose inbox is the first page. */
    public static String of(Role role) {
        return Place.of(role).getFirst().href().replaceFirst("^/staff/?", "");
    }
}
