package org.heard.inbox;

import java.time.LocalDate;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;

/**
 * Whose children a list may hold, as a condition on the table {@code child c}. The same rules as for one child: an IRO's (and
 * those of IROs they cover for that day) and a social worker's own, a manager's and an administrator's all; a restricted
 * child for the named IRO and managers only.
 */
record Whose(String condition, List<Object> values) {
    private static final String OWN_OR_COVERED =
            "c.iro_id = ? OR (c.restricted = FALSE AND c.iro_id IN (SELECT a.iro_id"
                    + " FROM iro_away a WHERE a.cover_id = ? AND a.from_date <= ? AND a.until_date >= ?))";

    /** The children whom whoever is asking may see in a list. Throws {@code NOT_ALLOWED} to those who see no lists. */
    static Whose asking(LocalDate today) {
        return switch (Caller.current()) {
            case Caller.Portal _ -> everybodys();
            case Caller.Someone(var person, var role) ->
                switch (role) {
                    case IRO -> new Whose(OWN_OR_COVERED, List.of(person.value(), person.value(), today, today));
                    case SOCIAL_WORKER ->
                        new Whose("c.social_worker_id = ? AND c.restricted = FALSE", List.of(person.value()));
                    case MANAGER -> everybodys();
                    case ADMINISTRATOR -> new Whose("c.restricted = FALSE", List.of());
                    case CHILD, ADVOCATE, CARER, PARENT -> throw new PortalException(ErrorCode.NOT_ALLOWED, "lists");
                };
        };
    }

    private static Whose everybodys() {
        return new Whose("1 = 1", List.of());
    }
}
