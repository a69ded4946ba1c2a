package org.heard.minutes;

import java.util.List;
import org.heard.base.Caller;

/** Whose children are listed, as a condition on the child {@code c}. */
record Whose(String condition, List<Object> values) {

    static Whose asking() {
        if (!(Caller.current() instanceof Caller.Someone someone)) {
            return new Whose("1 = 1", List.of());
        }
        return switch (someone.role()) {
            case IRO -> new Whose("c.iro_id = ?", List.of(someone.person().value()));
            case MANAGER -> new Whose("1 = 1", List.of());
            case ADMINISTRATOR -> new Whose("c.restricted = FALSE", List.of());
            case CHILD, SOCIAL_WORKER, ADVOCATE, CARER, PARENT -> new Whose("1 = 0", List.of());
        };
    }
}
