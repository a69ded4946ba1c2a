package org.heard.minutes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.identity.Cover;

/** Whose children are listed, as a condition on the child {@code c}: an IRO's, and those of IROs they cover for today. */
record Whose(String condition, List<Object> values) {
    /**
     * The table of reviews, as {@code r}. Of the few children of one IRO it is read child by child: left to themselves,
     * databases begin with all reviews of some months.
     */
    String reviews() {
        return values.isEmpty() ? "review r" : "review r USE INDEX (review_by_child)";
    }

    static Whose asking(Cover cover) {
        if (!(Caller.current() instanceof Caller.Someone someone)) {
            return new Whose("1 = 1", List.of());
        }
        return switch (someone.role()) {
            case IRO -> ownOrCovered(someone.person(), cover.coveredBy(someone.person()));
            case MANAGER -> new Whose("1 = 1", List.of());
            case ADMINISTRATOR -> new Whose("c.restricted = FALSE", List.of());
            case CHILD, SOCIAL_WORKER, ADVOCATE, CARER, PARENT -> new Whose("1 = 0", List.of());
        };
    }

    /** A list of IROs instead of a condition on who is away: only then do databases look children up by their IRO. */
    private static Whose ownOrCovered(PersonId iro, List<PersonId> covered) {
        List<Object> values = new ArrayList<>();
        values.add(iro.value());
        covered.forEach(other -> values.add(other.value()));
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        values.add(iro.value());
        return new Whose("(c.iro_id IN (" + marks + ") AND (c.iro_id = ? OR c.restricted = FALSE))", values);
    }
}
