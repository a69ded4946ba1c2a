package org.heard.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;
import org.heard.schedule.Schedule;

/**
 * A code by email for those who help a child: eight digits, good for ten minutes and five tries. Whoever asks learns nothing: the same
 * is done for every address, and whose it is is found out afterwards, out of their sight.
 */
@Singleton
class EmailCodes {
    public static final Setting<String> TEXT = Setting.text(
            "invitation.email-code.text",
            "What an email with a code for signing in says. {code} stands for the code.",
            "Your code is {code}. It works for 10 minutes, once. If you did not ask for it, do nothing.");

    static final Duration GOOD = Duration.ofMinutes(10);

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private static final int ALL_CODES = 100_000_000;
    private static final PersonId NOBODY = new PersonId(0);

    private final EmailCodeRepository rows;
    private final People people;
    private final StillHelping helping;
    private final Secrets secrets;
    private final Outbox outbox;
    private final Schedule schedule;
    private final EmailCodeJob job;
    private final Settings settings;
    private final RandomGenerator chance;
    private final InstantSource time;

    EmailCodes(
            EmailCodeRepository rows,
            People people,
            StillHelping helping,
            Secrets secrets,
            Outbox outbox,
            Schedule schedule,
            EmailCodeJob job,
            Settings settings,
            RandomGenerator chance,
            InstantSource time) {
        this.rows = rows;
        this.people = people;
        this.helping = helping;
        this.secrets = secrets;
        this.outbox = outbox;
        this.schedule = schedule;
        this.job = job;
        this.settings = settings;
        this.chance = chance;
        this.time = time;
    }

    /** Somebody at the door asks for a code. */
    @Transactional
    void ask(String email) {
        schedule.at(job, who(email).toString(), time.instant());
    }

    /** Later: makes the code and sends it, unless the last one has hardly left. */
    @Transactional
    void send(PersonId to) {
        Instant now = time.instant();
        Optional<Person> person = people.find(to).filter(one -> one.email() != null && helping.mayComeIn(one));
        int before = rows.findById(to.value())
                .filter(row -> row.sentAt().plus(FORGOTTEN_AFTER).isAfter(now))
                .map(EmailCodeRow::notUsed)
                .orElse(0);
        if (person.isEmpty() || rows.sentSince(to.value(), now.minus(waitAfter(before))) > 0) {
            return;
        }
        String code = "%08d".formatted(chance.nextInt(ALL_CODES));
        rows.forget(to.value());
        rows.keep(to.value(), digest(code), now.plus(GOOD), now, before + 1);
        String spaced = code.substring(0, 4) + " " + code.substring(4);
        outbox.put(Letter.email(
                        to,
                        String.valueOf(person.get().email()),
                        "Heard",
                        settings.get(TEXT).replace("{code}", spaced))
                .atOnce());
    }

    /** Somebody who taps twice gets one email; and nobody can fill another's letter box. */
    private static Duration waitAfter(int notUsed) {
        return Duration.ofMinutes(Math.min(notUsed, GOOD.toMinutes()));
    }

    /** Who gave the right code; it is used up by that. */
    @Transactional
    Optional<Person> take(String email, String typed) {
        Instant now = time.instant();
        PersonId person = who(email);
        boolean counted = rows.countTry(person.value(), OwnCodes.TRIES, now) == 1;
        boolean right = rows.take(person.value(), digest(typed.replaceAll("\\D", ""))) == 1;
        Optional<Person> found = people.find(person);
        return counted && right ? found : Optional.empty();
    }

    private PersonId who(String email) {
        return people.findByEmail(email)
                .filter(person -> !person.role().isStaff() && person.role() != Role.CHILD)
                .map(Person::id)
                .orElse(NOBODY);
    }

    private String digest(String code) {
        return secrets.digest("email code", code);
    }
}
