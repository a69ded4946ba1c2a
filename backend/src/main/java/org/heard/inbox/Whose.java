package org.heard.inbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.identity.Cover;

/**
 * Whose children a list may hold, as a condition on the table {@code child c}. The same rules as for one child: an IRO's (and
 * those of IROs they cover for today) and a social worker's own, a manager's and an administrator's all; a restricted
 * child for the named IRO and managers only.
 */
record Whose(String condition, List<Object> values) {
    /**
     * The table of reviews, as {@code r}. Of the few children of one worker it is read child by child: left to themselves,
     * databases begin with all planned reviews of the council.
     */
    String reviews() {
        return values.isEmpty() ? "review r" : "review r USE INDEX (review_by_child)";
    }

    /** The children whom whoever is asking may see in a list. Throws {@code NOT_ALLOWED} to those who see no lists. */
    static Whose asking(Cover cover) {
        return switch (Caller.current()) {
            case Caller.Portal _ -> everybodys();
            case Caller.Someone(var person, var role) ->
                switch (role) {
                    case IRO -> ownOrCovered(person, cover.coveredBy(person));
                    case SOCIAL_WORKER ->
                        new Whose("c.social_worker_id = ? AND c.restricted = FALSE", List.of(person.value()));
                    case MANAGER -> everybodys();
                    case ADMINISTRATOR -> new Whose("c.restricted = FALSE", List.of());
                    case CHILD, ADVOCATE, CARER, PARENT -> throw new PortalException(ErrorCode.NOT_ALLOWED, "lists");
                };
        };
    }

    /** A list of IROs instead of a condition on who is away: only then do databases look children up by their IRO. */
    private static Whose ownOrCovered(PersonId iro, List<PersonId> covered) {
        if (covered.isEmpty()) {
            return new Whose("c.iro_id = ?", List.of(iro.value()));
        }
        List<Object> values = new ArrayList<>();
        values.add(iro.value());
        covered.forEach(other -> values.add(other.value()));
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        values.add(iro.value());
        return new Whose("c.iro_id IN (" + marks + ") AND (c.iro_id = ? OR c.restricted = FALSE)", values);
    }

    private static Whose everybodys() {
        return new Whose("1 = 1", List.of());
    }
}
