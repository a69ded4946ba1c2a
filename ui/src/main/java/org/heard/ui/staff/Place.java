package org.heard.ui.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.heard.base.Role;

/** What stands in the navigation, and for whom. */
enum Place {
    INBOX("/staff", "Inbox", Role.IRO),
    CHILDREN("/staff/children", "My children", Role.IRO, Role.SOCIAL_WORKER),
    REVIEWS("/staff/reviews", "Reviews", Role.MANAGER, Role.ADMINISTRATOR),
    LETTERS("/staff/letters", "Letters", Role.IRO, Role.MANAGER),
    FORGOTTEN("/staff/nobody-forgotten", "Nobody forgotten", Role.IRO, Role.MANAGER),
    CLOCKS("/staff/clocks", "Late and soon", Role.IRO, Role.MANAGER),
    CHECKS("/staff/checks", "To put right", Role.IRO, Role.MANAGER),
    REASONS("/staff/reasons", "Reasons", Role.MANAGER),
    FIGURES("/staff/figures", "Figures", Role.IRO, Role.MANAGER, Role.ADMINISTRATOR),
    ME("/staff/me", "My card", Role.IRO),
    URGENT("/staff/urgent", "Urgent", Role.IRO, Role.SOCIAL_WORKER, Role.MANAGER),
    FEEDBACK("/staff/feedback", "Feedback", Role.MANAGER),
    ASKED("/staff/asked", "Children’s rights", Role.IRO, Role.MANAGER),
    OPENED("/staff/opened", "Opened records", Role.MANAGER),
    AUDIT("/staff/audit", "Audit trail", Role.MANAGER, Role.ADMINISTRATOR),
    RETENTION("/staff/retention", "Kept how long", Role.ADMINISTRATOR),
    IMPORT("/staff/import", "Import", Role.ADMINISTRATOR),
    EXPORT("/staff/export", "Export", Role.MANAGER, Role.ADMINISTRATOR),
    PEOPLE("/staff/people", "People", Role.ADMINISTRATOR),
    QUESTIONS("/staff/questions", "Questions", Role.MANAGER, Role.ADMINISTRATOR),
    SETTINGS("/staff/settings", "Settings", Role.ADMINISTRATOR),
    LANGUAGES("/staff/languages", "Languages", Role.ADMINISTRATOR);

    private final String href;
    private final String words;
    private final Set<Role> roles;

    Place(String href, String words, Role... roles) {
        this.href = href;
        this.words = words;
        this.roles = Set.of(roles);
    }

    /** Whether it stands under "More": what one needs every day is in the row itself. */
    boolean isAside() {
        return switch (this) {
            case CHECKS, REASONS, ME, ASKED, OPENED, AUDIT, RETENTION, EXPORT, QUESTIONS, LANGUAGES -> true;
            case INBOX,
                    CHILDREN,
                    REVIEWS,
                    LETTERS,
                    FORGOTTEN,
                    CLOCKS,
                    FIGURES,
                    URGENT,
                    FEEDBACK,
                    IMPORT,
                    PEOPLE,
                    SETTINGS -> false;
        };
    }

    String href() {
        return href;
    }

    String words() {
        return words;
    }

    /** The places of a role; the first is where it begins. */
    static List<Place> of(Role role) {
        return Arrays.stream(values())
                .filter(place -> place.roles.contains(role))
                .toList();
    }

    /** Whether a page at this path (without the leading slash, below {@code /staff}) belongs here. */
    boolean holds(String path) {
        String first = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        return switch (this) {
            case INBOX -> first.isEmpty();
            case CHILDREN -> first.equals("children") || first.equals("child") || first.equals("review");
            case URGENT,
                    FEEDBACK,
                    ASKED,
                    OPENED,
                    AUDIT,
                    RETENTION,
                    ME,
                    LETTERS,
                    REVIEWS,
                    FORGOTTEN,
                    CLOCKS,
                    CHECKS,
                    REASONS,
                    FIGURES,
                    IMPORT,
                    EXPORT,
                    PEOPLE,
                    QUESTIONS,
                    SETTINGS,
                    LANGUAGES -> href.equals("/staff/" + first);
        };
    }
}
