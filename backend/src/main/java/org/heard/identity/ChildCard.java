package org.heard.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.Role;
import org.heard.base.rows.Row;
import org.jspecify.annotations.Nullable;

/** One child as an extract may edit them: the person, what the case system says, and those who help. */
public record ChildCard(Row<PersonColumn> person, Row<ChildColumn> child, List<Row<LinkColumn>> links) {

    static ChildCard stored(Row<PersonColumn> person, Row<ChildColumn> child) {
        return new ChildCard(person, child, new ArrayList<>());
    }

    /** The council's own id of the child. */
    public String ref() {
        return Objects.requireNonNull(child.text(ChildColumn.CHILD_REF));
    }

    public LocalDate dateOfBirth() {
        return Objects.requireNonNull(child.day(ChildColumn.DATE_OF_BIRTH));
    }

    /** First and last name, in small letters, for comparing; empty while nobody has said it. */
    public String nameForComparing() {
        return (Objects.requireNonNullElse(person.text(PersonColumn.FIRST_NAME), "") + " "
                        + Objects.requireNonNullElse(person.text(PersonColumn.LAST_NAME), ""))
                .strip()
                .toLowerCase(java.util.Locale.UK);
    }

    /** The helper in that relation whom an extract named, if the link is live. */
    public Optional<Row<LinkColumn>> importedLink(Role relation) {
        return links.stream()
                .filter(link -> link.yes(LinkColumn.IMPORTED))
                .filter(link -> link.day(LinkColumn.UNTIL) == null)
                .filter(link -> relation.name().equals(link.text(LinkColumn.RELATION)))
                .findFirst();
    }

    /** The person at the other end of a link. */
    @SuppressWarnings("unchecked")
    public static Row<PersonColumn> supporter(Row<LinkColumn> link) {
        return (Row<PersonColumn>) Objects.requireNonNull(link.get(LinkColumn.SUPPORTER));
    }

    public boolean isFresh() {
        return child.isFresh();
    }

    /** The same card only: what is on it changes while it is edited. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
