package org.heard.importing;

import java.util.Set;

/** What a person said to {@link Proposal}s, by their keys. */
public record Decisions(Set<String> same, Set<String> different) {
    public static final Decisions NONE = new Decisions(Set.of(), Set.of());

    public Decisions {
        same = Set.copyOf(same);
        different = Set.copyOf(different);
    }
}
