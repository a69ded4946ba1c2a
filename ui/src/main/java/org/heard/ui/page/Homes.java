package org.heard.ui.page;

import org.heard.base.Role;

/** Where each role lands after signing in. */
public final class Homes {
    public static final String CHILD = "/my";
    public static final String HELPER = "/helper";
    public static final String STAFF = "/staff/";

    private Homes() {}

    public static String of(Role role) {
        return switch (role) {
            case CHILD -> CHILD;
            case ADVOCATE, CARER, PARENT -> HELPER;
            case IRO, SOCIAL_WORKER, MANAGER, ADMINISTRATOR -> STAFF;
        };
    }
}
