package org.heard.questions;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What lies side by side to choose from.
 *
 * @param name as in a written set ({@code options}, {@code offered}); a number for the columns of a mat; {@code in:} and the
 *     value of an option for what is inside it
 */
@Serdeable
public record DraftList(String name, List<DraftOption> options) {
    static final String INSIDE = "in:";

    public DraftList with(List<DraftOption> others) {
        return new DraftList(name, List.copyOf(others));
    }

    boolean isColumns() {
        return !name.isEmpty() && Character.isDigit(name.charAt(0));
    }

    boolean isInside() {
        return name.startsWith(INSIDE);
    }
}
