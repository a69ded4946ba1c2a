package org.heard.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.heard.base.PersonId;
import org.heard.identity.People;
import org.heard.seal.Seal;
import org.heard.text.E164;
import org.heard.text.IncomingText;
import org.heard.text.TextsIn;

/** The drawn phone: what is typed on it comes in as a text would. It forgets when the portal stops, as the demo does. */
@Connectable
@Singleton
@Requires(property = "heard.demo", value = "true")
public class DemoPhone {
    private static final int MOST_ALERTS = 40;

    private final TextsIn texts;
    private final People people;
    private final JdbcOperations database;
    private final InstantSource time;
    private final Seal seal;
    private final List<Typed> typed = new CopyOnWriteArrayList<>();

    DemoPhone(TextsIn texts, People people, JdbcOperations database, InstantSource time, Seal seal) {
        this.seal = seal;
        this.texts = texts;
        this.people = people;
        this.database = database;
        this.time = time;
    }

    /** What somebody typed. */
    public record Typed(PersonId by, String words, Instant at) {}

    /** An alert that a member of staff or the team on duty got. */
    public record StaffAlert(String to, boolean email, String words, Instant at) {}

    /** Somebody texts us from the drawn phone. */
    public void type(PersonId from, String words) {
        String phone = people.person(from).phone();
        if (phone != null && !words.isBlank()) {
            typed.add(new Typed(from, words.strip(), time.instant()));
            E164.of(phone)
                    .ifPresent(number ->
                            texts.arrived(IncomingText.of("demo-" + UUID.randomUUID(), number, words.strip())));
        }
    }

    public List<Typed> typedBy(PersonId person) {
        return typed.stream().filter(one -> one.by().equals(person)).toList();
    }

    /** The newest alerts about somebody who needs a person now. */
    public List<StaffAlert> alerts() {
        String sql =
                "SELECT m.channel, m.body, m.created_at, m.address, p.first_name, p.last_name FROM outbox_message m"
                        + " LEFT JOIN person p ON p.id = m.person_id WHERE m.once_key LIKE 'flag-%' ORDER BY m.id DESC";
        return database.prepareStatement(sql, select -> {
            select.setMaxRows(MOST_ALERTS);
            try (var row = select.executeQuery()) {
                List<StaffAlert> all = new ArrayList<>();
                while (row.next()) {
                    String name = row.getString(5);
                    all.add(new StaffAlert(
                            name == null ? "The team on duty" : name + " " + row.getString(6),
                            row.getString(1).equals("EMAIL"),
                            seal.open("outbox_message", "body", row.getString(2), row.getString(4)),
                            row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
                }
                return all;
            }
        });
    }
}
