package org.heard.minutes;

import java.time.LocalDate;
import java.util.List;
import org.heard.base.Caller;

/** Whose children are listed, as a condition on the child {@code c}: an IRO's, and those of IROs they cover for that day. */
record Whose(String condition, List<Object> values) {
    private static final String OWN_OR_COVERED =
            "(c.iro_id = ? OR (c.restricted = FALSE AND c.iro_id IN (SELECT a.iro_id"
                    + " FROM iro_away a WHERE a.cover_id = ? AND a.from_date <= ? AND a.until_date >= ?)))";

    static Whose asking(LocalDate today) {
        if (!(Caller.current() instanceof Caller.Someone someone)) {
            return new Whose("1 = 1", List.of());
        }
        return switch (someone.role()) {
            case IRO -> {
                long iro = someone.person().value();
                yield new Whose(OWN_OR_COVERED, List.of(iro, iro, today, today));
            }
            case MANAGER -> new Whose("1 = 1", List.of());
            case ADMINISTRATOR -> new Whose("c.restricted = FALSE", List.of());
            case CHILD, SOCIAL_WORKER, ADVOCATE, CARER, PARENT -> new Whose("1 = 0", List.of());
        };
    }
}
