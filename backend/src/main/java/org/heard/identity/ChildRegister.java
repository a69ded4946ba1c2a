package org.heard.identity;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.base.Role;
import org.heard.base.rows.Row;
import org.heard.base.rows.RowTable;

/**
 * The door through which imports read and write people: all of them at once, in batches, in the caller's transaction. It
 * makes no sign-in and asks no permission; {@code org.heard.importing} does.
 */
@Singleton
public class ChildRegister {
    private static final RowTable<PersonColumn> PERSON = new RowTable<>("person", "id", PersonColumn.class, "");
    private static final RowTable<ChildColumn> CHILD = new RowTable<>("child", "person_id", ChildColumn.class, "");
    private static final RowTable<LinkColumn> LINK = new RowTable<>("support_link", "id", LinkColumn.class, "");

    private final JdbcOperations database;
    private final InstantSource time;

    ChildRegister(JdbcOperations database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** Everyone, as the database has them now. */
    public Register load() {
        return database.execute(this::read);
    }

    /** Writes what was edited since {@link #load()} or the last write. */
    public void write(Register register) {
        database.execute(connection -> {
            save(connection, register);
            return register;
        });
    }

    private Register read(Connection connection) throws SQLException {
        Map<Long, Row<PersonColumn>> persons = new LinkedHashMap<>();
        PERSON.load(connection, "1 = 1").forEach(person -> persons.put(person.id(), person));
        Map<Long, ChildCard> cards = new LinkedHashMap<>();
        for (Row<ChildColumn> child : CHILD.load(connection, "1 = 1")) {
            name(child, ChildColumn.IRO, persons);
            name(child, ChildColumn.SOCIAL_WORKER, persons);
            cards.put(child.id(), ChildCard.stored(Objects.requireNonNull(persons.get(child.id())), child));
        }
        for (Row<LinkColumn> link : LINK.load(connection, "1 = 1")) {
            name(link, LinkColumn.SUPPORTER, persons);
            Long child = (Long) link.get(LinkColumn.CHILD);
            name(link, LinkColumn.CHILD, persons);
            Objects.requireNonNull(cards.get(child)).links().add(link);
        }
        Register register = new Register(time.instant());
        cards.values().forEach(register::keep);
        persons.values().stream()
                .filter(person -> Register.roleOf(person) != Role.CHILD)
                .forEach(register::keep);
        return register;
    }

    /** Puts the row itself where only its number was read. */
    private static <C extends Enum<C> & org.heard.base.rows.Column> void name(
            Row<C> row, C column, Map<Long, Row<PersonColumn>> persons) {
        if (row.get(column) instanceof Long number) {
            row.put(column, persons.get(number));
        }
    }

    private void save(Connection connection, Register register) throws SQLException {
        List<Row<PersonColumn>> persons = new ArrayList<>(register.people());
        Map<Row<ChildColumn>, Row<PersonColumn>> children = new LinkedHashMap<>();
        List<Row<LinkColumn>> links = new ArrayList<>();
        for (ChildCard card : register.children()) {
            persons.add(card.person());
            children.put(card.child(), card.person());
            links.addAll(card.links());
        }
        PERSON.write(connection, persons);
        CHILD.write(connection, children);
        LINK.write(connection, links);
    }
}
