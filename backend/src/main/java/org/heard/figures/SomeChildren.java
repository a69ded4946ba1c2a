package org.heard.figures;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Some of the children, as a condition on {@code c}, the child. */
record SomeChildren(String condition, List<Long> numbers) {

    /** Those with a number from the first up to, and without, the end. */
    static SomeChildren between(long first, long end) {
        return new SomeChildren("c.person_id >= ? AND c.person_id < ?", List.of(first, end));
    }

    /** These; at least one. */
    static SomeChildren these(List<Long> children) {
        return new SomeChildren(
                "c.person_id IN (" + String.join(", ", Collections.nCopies(children.size(), "?")) + ")",
                List.copyOf(children));
    }

    /** Fills in the condition's question marks, of which the first has this place in the statement. */
    void fill(PreparedStatement select, int first) throws SQLException {
        int place = first;
        for (long number : numbers) {
            select.setLong(place++, number);
        }
    }
}
