package org.heard.ui.opened;

import org.heard.glass.Why;

/** The kinds of reason, as staff read them. */
final class Reasons {
    private Reasons() {}

    static String words(Why why) {
        return switch (why) {
            case SAFETY -> "Somebody may be in danger";
            case AWAY -> "Their own IRO or worker cannot be reached";
            case COMPLAINT -> "Somebody complained or asked about it";
            case CHECK -> "To check how the work is done";
            case LAW -> "A court or the law asks for it";
        };
    }
}
