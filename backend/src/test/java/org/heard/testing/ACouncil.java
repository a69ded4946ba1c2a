package org.heard.testing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.Role;

/**
 * A council to put people in. Everybody is there as soon as they are named, and can then be described:
 * {@code council.child("Amara").born("2012-05-03").iro(ivan).review().planned("2026-03-17")}.
 */
@Singleton
@Requires(property = PortalContext.FOR_TESTS)
public class ACouncil {
    private final Table table;
    private final TestTime time;
    private final AtomicInteger number = new AtomicInteger();

    ACouncil(DataSource database, TestTime time) {
        this.table = new Table(DelegatingDataSource.unwrapDataSource(database));
        this.time = time;
    }

    public PersonId iro(String name) {
        return person(Role.IRO, name);
    }

    public PersonId socialWorker(String name) {
        return person(Role.SOCIAL_WORKER, name);
    }

    public PersonId manager(String name) {
        return person(Role.MANAGER, name);
    }

    public PersonId administrator(String name) {
        return person(Role.ADMINISTRATOR, name);
    }

    public PersonId advocate(String name) {
        return person(Role.ADVOCATE, name);
    }

    public PersonId carer(String name) {
        return person(Role.CARER, name);
    }

    public PersonId parent(String name) {
        return person(Role.PARENT, name);
    }

    public PersonId person(Role role, String name) {
        String[] names = name.split(" ", 2);
        return new PersonId(table.insert(
                "INSERT INTO person (role, first_name, last_name, created_at) VALUES (?, ?, ?, ?)",
                role.name(),
                names[0],
                names.length > 1 ? names[1] : "",
                now()));
    }

    /** A child of eleven (on 9 March 2026), in care since 5 January 2026. */
    public AChild child(String name) {
        PersonId person = person(Role.CHILD, name);
        table.insert(
                "INSERT INTO child (person_id, child_ref, date_of_birth, care_start, legal_status) VALUES (?, ?, ?, ?, ?)",
                person.value(),
                "C%04d".formatted(number.incrementAndGet()),
                "2014-10-20",
                "2026-01-05",
                "C2");
        return new AChild(table, person.child());
    }

    /** So many reviews of one child, all held on that day. */
    public void manyReviews(AChild child, int number, String day, String code) {
        table.insertMany(
                "INSERT INTO review (child_id, source, status, held_date, imported_code) VALUES (?, 'test', 'HELD', ?, ?)",
                number,
                child.id().value(),
                day,
                code);
    }

    /** How many children there are. */
    public long children() {
        return table.number("SELECT COUNT(*) FROM child");
    }

    /** Whoever carries texts has this one, and calls it so. */
    public void handedOver(long message, String providerId) {
        table.update("UPDATE outbox_message SET status = 'SENT', provider_id = ? WHERE id = ?", providerId, message);
    }

    /** What became of everything that is to leave by this channel. */
    public void everything(String channel, String status) {
        table.update("UPDATE outbox_message SET status = ?, reason = ? WHERE channel = ?", status, "a test", channel);
    }

    /** The mobile of somebody who is not a child, and their email. */
    public void reachable(PersonId person, String phone, String email) {
        table.update("UPDATE person SET phone = ?, email = ? WHERE id = ?", phone, email, person.value());
    }

    /** How many rows a table has. */
    /** What no feature does, because a crash or another system did it. */
    public void sql(String statement) {
        table.update(statement);
    }

    public long count(String table) {
        return Long.parseLong(text("SELECT COUNT(*) FROM " + table));
    }

    /** One value of the database, as text. */
    public String text(String sql) {
        return table.text(sql);
    }

    /** That person, asking: {@code council.as(ivan).call(() -> ...)}. */
    public Caller as(PersonId person) {
        return new Caller.Someone(
                person, Role.valueOf(table.text("SELECT role FROM person WHERE id = ?", person.value())));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
    }
}
