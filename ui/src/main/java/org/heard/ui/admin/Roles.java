package org.heard.ui.admin;

import org.heard.base.Role;

/** Roles as staff say them. */
final class Roles {

    private Roles() {}

    static String words(Role role) {
        return switch (role) {
            case CHILD -> "Child";
            case IRO -> "IRO";
            case SOCIAL_WORKER -> "Social worker";
            case MANAGER -> "Manager";
            case ADMINISTRATOR -> "Administrator";
            case ADVOCATE -> "Advocate";
            case CARER -> "Carer";
            case PARENT -> "Parent";
        };
    }
}
