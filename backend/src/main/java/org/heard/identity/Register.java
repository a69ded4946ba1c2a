package org.heard.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.Role;
import org.heard.base.rows.Row;
import org.jspecify.annotations.Nullable;

/** Every child and everyone around them, in memory, for one import. Edits reach the database by {@link ChildRegister}. */
public final class Register {
    private final Map<String, ChildCard> children = new LinkedHashMap<>();
    private final List<Row<PersonColumn>> people = new ArrayList<>();
    private final Map<String, Row<PersonColumn>> byEmail = new LinkedHashMap<>();
    private final Instant now;

    Register(Instant now) {
        this.now = now;
    }

    /** All children, in the order in which they became known. */
    public Collection<ChildCard> children() {
        return Collections.unmodifiableCollection(children.values());
    }

    /** The child with exactly this id: capitals and leading zeros count. */
    public Optional<ChildCard> child(String ref) {
        return Optional.ofNullable(children.get(ref));
    }

    /** Everyone but the children. */
    public List<Row<PersonColumn>> people() {
        return Collections.unmodifiableList(people);
    }

    /** Whoever has this email, children apart. Capitals do not count. */
    public Optional<Row<PersonColumn>> byEmail(String email) {
        return Optional.ofNullable(byEmail.get(email.toLowerCase(Locale.ROOT)));
    }

    /** A new child, of whom nothing else is known yet. */
    public ChildCard addChild(String ref, LocalDate dateOfBirth) {
        Row<ChildColumn> child = Row.fresh(ChildColumn.class);
        child.set(ChildColumn.CHILD_REF, ref);
        child.set(ChildColumn.DATE_OF_BIRTH, dateOfBirth);
        Row<PersonColumn> person = person(Role.CHILD);
        ChildCard card = ChildCard.stored(person, child);
        children.put(ref, card);
        return card;
    }

    /** Somebody new who is not a child; no way to sign in comes with it. */
    public Row<PersonColumn> addPerson(Role role, @Nullable String email) {
        Row<PersonColumn> person = person(role);
        people.add(person);
        giveEmail(person, email);
        return person;
    }

    /** Changes the email of somebody who is not a child. */
    public void giveEmail(Row<PersonColumn> person, @Nullable String email) {
        String before = person.text(PersonColumn.EMAIL);
        if (before != null) {
            byEmail.remove(before, person);
        }
        person.set(PersonColumn.EMAIL, email);
        if (email != null) {
            byEmail.putIfAbsent(email, person);
        }
    }

    /** From that day somebody helps a child, because an extract says so. */
    public Row<LinkColumn> link(ChildCard card, Row<PersonColumn> supporter, LocalDate from) {
        Row<LinkColumn> link = Row.fresh(LinkColumn.class);
        link.set(LinkColumn.CHILD, card.person());
        link.set(LinkColumn.SUPPORTER, supporter);
        link.set(LinkColumn.RELATION, supporter.text(PersonColumn.ROLE));
        link.set(LinkColumn.FROM, from);
        link.set(LinkColumn.IMPORTED, true);
        card.links().add(link);
        return link;
    }

    private Row<PersonColumn> person(Role role) {
        Row<PersonColumn> person = Row.fresh(PersonColumn.class);
        person.set(PersonColumn.ROLE, role.name());
        person.set(PersonColumn.FIRST_NAME, "");
        person.set(PersonColumn.LAST_NAME, "");
        person.set(PersonColumn.CREATED_AT, now);
        return person;
    }

    void keep(ChildCard card) {
        children.put(card.ref(), card);
    }

    void keep(Row<PersonColumn> person) {
        people.add(person);
        String email = person.text(PersonColumn.EMAIL);
        if (email != null) {
            byEmail.putIfAbsent(email.toLowerCase(Locale.ROOT), person);
        }
    }

    /** Forgets what was edited and keeps the outcome: the next file starts from here. */
    public void settle() {
        people.forEach(Row::settle);
        for (ChildCard card : children.values()) {
            card.person().settle();
            card.child().settle();
            card.links().forEach(Row::settle);
        }
    }

    static Role roleOf(Row<PersonColumn> person) {
        return Role.valueOf(Objects.requireNonNull(person.text(PersonColumn.ROLE)));
    }
}
