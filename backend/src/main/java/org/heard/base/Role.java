package org.heard.base;

import java.util.Arrays;

/** The part a person plays in the portal. Stored by name. */
public enum Role {
    CHILD,
    IRO,
    SOCIAL_WORKER,
    MANAGER,
    ADMINISTRATOR,
    ADVOCATE,
    CARER,
    PARENT;

    /** Whether the council employs this person; staff see staff pages, in staff words. */
    public boolean isStaff() {
        return switch (this) {
            case IRO, SOCIAL_WORKER, MANAGER, ADMINISTRATOR -> true;
            case CHILD, ADVOCATE, CARER, PARENT -> false;
        };
    }

    /** Whether there is such a role. */
    public static boolean isName(String text) {
        return Arrays.stream(values()).anyMatch(role -> role.name().equals(text));
    }
}
