package org.heard.inbox;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Brothers and sisters of children in a list, as far as the reader may see them too. */
record Families(Map<String, List<ChildRow>> byGroup) {

    static Families of(List<ChildRow> children, InboxRows rows, Whose whose) {
        Set<String> groups = children.stream()
                .map(ChildRow::familyGroup)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Families(rows.families(whose, groups).stream()
                .filter(child -> child.familyGroup() != null)
                .collect(Collectors.groupingBy(child -> Objects.requireNonNull(child.familyGroup()))));
    }

    /** What a child's brothers and sisters are called, in order. */
    List<String> beside(ChildRow child) {
        String group = child.familyGroup();
        if (group == null) {
            return List.of();
        }
        return byGroup.getOrDefault(group, List.of()).stream()
                .filter(other -> other.id() != child.id())
                .map(ChildRow::shortName)
                .sorted()
                .toList();
    }
}
