package org.heard.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.identity.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The second step of staff who sign in with a password: the code that an app on their phone shows, or one of ten codes they keep
 * on paper for the day the phone is gone. No code works twice; five wrong ones shut it for a quarter of an hour.
 */
@Singleton
public class SecondSteps {
    /** From the password to the code. */
    static final Duration HALF = Duration.ofMinutes(10);

    static final int CODES = 10;

    private static final String HALF_WAY = "half";
    private static final int CODE_LENGTH = 10;

    private final SecondStepRepository rows;
    private final Secrets secrets;
    private final WrongTries wrongTries;
    private final People people;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource time;
    private final RandomGenerator chance;

    SecondSteps(
            SecondStepRepository rows,
            Secrets secrets,
            WrongTries wrongTries,
            People people,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource time,
            RandomGenerator chance) {
        this.rows = rows;
        this.secrets = secrets;
        this.wrongTries = wrongTries;
        this.people = people;
        this.signedIn = signedIn;
        this.audit = audit;
        this.time = time;
        this.chance = chance;
    }

    /** Says that this person's password was right. */
    String half(PersonId person) {
        return secrets.pass(HALF_WAY, person.value(), time.instant().plus(HALF));
    }

    /** What whoever carries {@code half} is to do next; the first time that makes the secret for their app. */
    @Transactional
    public SecondStep standing(String half) {
        Optional<Person> person = person(half);
        if (person.isEmpty()) {
            return new SecondStep.NobodyHere();
        }
        SecondStepRow row = row(person.get().id());
        return row.confirmedAt() != null ? new SecondStep.GiveCode() : setUp(person.get(), row);
    }

    /** The code from the app, or a kept one; spaces and hyphens do not matter. */
    @Transactional
    public SecondStep give(String half, String typed, String address) {
        Instant now = time.instant();
        Optional<Instant> closed = wrongTries.closedUntil(address);
        if (closed.isPresent()) {
            return new SecondStep.Locked(closed.get());
        }
        Optional<Person> person = person(half);
        if (person.isEmpty()) {
            return new SecondStep.NobodyHere();
        }
        PersonId id = person.get().id();
        SecondStepRow row = row(id);
        rows.openAgain(id.value(), now);
        if (rows.countTry(id.value(), OwnCodes.TRIES) == 0) {
            Instant until = row.lockedUntil();
            return new SecondStep.Locked(until == null ? now.plus(OwnCodes.LOCKED_FOR) : until);
        }
        rows.lockWhenUsedUp(id.value(), OwnCodes.TRIES, now.plus(OwnCodes.LOCKED_FOR));
        return isRight(row, Secrets.tidyCard(typed)) ? in(person.get(), row) : wrong(person.get(), address);
    }

    /** Whether the caller's own app shows this code, asked again before something that matters. */
    @Needs(Permission.LOOK_AFTER_OWN_WAY_IN)
    @Transactional
    public boolean confirms(String typed) {
        PersonId me = Caller.someone().person();
        return rows.findByPersonId(me.value())
                .filter(row -> rows.countTry(me.value(), OwnCodes.TRIES) == 1)
                .filter(row -> isRight(row, Secrets.tidyCard(typed)))
                .map(row -> rows.clearTries(me.value()) >= 0)
                .orElse(false);
    }

    /** Ten new codes for the caller to keep; those they had are worthless. */
    @Needs(Permission.LOOK_AFTER_OWN_WAY_IN)
    @Transactional
    public List<String> newCodes() {
        PersonId me = Caller.someone().person();
        audit.record(AuditAction.SECOND_STEP_CHANGED, null, "codes");
        return codes(me);
    }

    /** How many kept codes the caller has left. */
    @Needs(Permission.LOOK_AFTER_OWN_WAY_IN)
    public int codesLeft() {
        return rows.codesLeft(Caller.someone().person().value());
    }

    /** Whether the caller signs in with an app: not those who come by the council's own sign-in only. */
    @Needs(Permission.LOOK_AFTER_OWN_WAY_IN)
    public boolean isMine() {
        return rows.findByPersonId(Caller.someone().person().value())
                .map(row -> row.confirmedAt() != null)
                .orElse(false);
    }

    /** Somebody lost phone and codes: after their next password they set an app up anew. Ends what they have open. */
    @Needs(Permission.KEEP_STAFF)
    @Transactional
    public void forget(PersonId person) {
        rows.forgetCodes(person.value());
        rows.forget(person.value());
        signedIn.signOutEverywhere(person);
        audit.record(AuditAction.SECOND_STEP_CHANGED, null, "forgotten of person " + person);
    }

    private Optional<Person> person(String half) {
        return secrets.readPass(HALF_WAY, half, time.instant())
                .flatMap(number -> people.find(new PersonId(number)))
                .filter(person -> person.role().isStaff());
    }

    private SecondStepRow row(PersonId person) {
        return rows.findByPersonId(person.value()).orElseGet(() -> {
            byte[] secret = new byte[AppCode.SECRET_BYTES];
            chance.nextBytes(secret);
            rows.begin(person.value(), secrets.seal(secret));
            return rows.findByPersonId(person.value()).orElseThrow();
        });
    }

    private SecondStep setUp(Person person, SecondStepRow row) {
        String secret = AppCode.typed(secrets.unseal(row.secret()));
        String label = "Heard:" + Objects.requireNonNullElse(person.email(), person.fullName());
        String address = "otpauth://totp/"
                + URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20") + "?secret=" + secret
                + "&issuer=Heard";
        return new SecondStep.SetUp(secret.replaceAll("(.{4})(?=.)", "$1 "), address);
    }

    private boolean isRight(SecondStepRow row, String code) {
        Instant now = time.instant();
        if (code.length() == CODE_LENGTH) {
            return row.confirmedAt() != null && rows.useCode(row.personId(), digest(code), now) == 1;
        }
        OptionalLong step = AppCode.stepOf(secrets.unseal(row.secret()), code, now);
        return step.isPresent() && rows.useStep(row.personId(), step.getAsLong()) == 1;
    }

    private SecondStep in(Person person, SecondStepRow row) {
        PersonId id = person.id();
        rows.clearTries(id.value());
        audit(person, AuditAction.SIGNED_IN, null);
        if (row.confirmedAt() != null) {
            return new SecondStep.In(id, person.role(), rows.codesLeft(id.value()));
        }
        rows.confirm(id.value(), time.instant());
        audit(person, AuditAction.SECOND_STEP_CHANGED, "set up");
        return new SecondStep.SetUpDone(id, person.role(), codes(id));
    }

    private SecondStep wrong(Person person, String address) {
        wrongTries.count(address);
        audit(person, AuditAction.SIGN_IN_REFUSED, "second step");
        int left = OwnCodes.TRIES - row(person.id()).wrongTries();
        return left > 0
                ? new SecondStep.Wrong(left)
                : new SecondStep.Locked(time.instant().plus(OwnCodes.LOCKED_FOR));
    }

    private List<String> codes(PersonId person) {
        rows.forgetCodes(person.value());
        List<String> codes =
                Stream.generate(() -> secrets.letters(CODE_LENGTH)).limit(CODES).toList();
        codes.forEach(code -> rows.keepCode(person.value(), digest(code)));
        return codes.stream()
                .map(code -> (code.substring(0, 5) + "-" + code.substring(5)).toLowerCase(Locale.ROOT))
                .toList();
    }

    private String digest(String code) {
        return secrets.digest("kept code", code);
    }

    private void audit(Person person, AuditAction action, @Nullable String subject) {
        new Caller.Someone(person.id(), person.role()).run(() -> audit.record(action, null, subject));
    }
}
