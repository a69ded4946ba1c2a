package org.heard.rights;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.Relationships;
import org.heard.base.Role;
import org.heard.base.Settings;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;
import org.heard.seal.Seal;

/** A child asks, says what is wrong, or complains; whoever it is for answers in words to the child. */
@Singleton
public class Rights {
    private final RightRepository rows;
    private final People people;
    private final Relationships relationships;
    private final Outbox outbox;
    private final Settings settings;
    private final AuditLog audit;
    private final InstantSource time;
    private final String address;
    private final Seal seal;

    Rights(
            RightRepository rows,
            People people,
            Relationships relationships,
            Outbox outbox,
            Settings settings,
            AuditLog audit,
            InstantSource time,
            @Value("${heard.address}") String address,
            Seal seal) {
        this.seal = seal;
        this.rows = rows;
        this.people = people;
        this.relationships = relationships;
        this.outbox = outbox;
        this.settings = settings;
        this.audit = audit;
        this.time = time;
        this.address = address;
    }

    /** Once, however often the same is sent. Throws {@code NOT_VALID} when nothing is said, or too much. */
    @Needs(Permission.OWN_RECORD)
    @Transactional
    public void ask(ChildId child, RightKind kind, String words) {
        String said = words.strip();
        if (said.isEmpty() || said.length() > RightAsked.LONGEST) {
            throw new PortalException(ErrorCode.NOT_VALID, "words");
        }
        boolean known = rows.findByChildIdOrderByIdDesc(child.value()).stream()
                .anyMatch(row -> row.answeredAt() == null
                        && row.kind() == kind
                        && row.words().equals(said));
        if (known) {
            return;
        }
        RightRow row = rows.save(new RightRow(
                null,
                child.value(),
                kind,
                said,
                time.instant(),
                London.today(time).plusDays(settings.get(RightSettings.days(kind))),
                null,
                null,
                null));
        audit.record(AuditAction.RIGHT_USED, child, "right " + row.id());
        tell(child, row);
    }

    /** What the child asked for so far, the newest first, with the answers. */
    @Needs(Permission.OWN_RECORD)
    public List<RightAsked> of(ChildId child) {
        return rows.findByChildIdOrderByIdDesc(child.value()).stream()
                .map(RightRow::asked)
                .toList();
    }

    /** What a child said was wrong: stands beside what is written, for those who read their words. */
    @Needs(Permission.READ_WORDS)
    public List<RightAsked> corrections(ChildId child) {
        List<RightAsked> said = rows.findByChildIdOrderByIdDesc(child.value()).stream()
                .filter(row -> row.kind() == RightKind.CORRECT)
                .map(RightRow::asked)
                .toList();
        if (!said.isEmpty()) {
            audit.record(AuditAction.WORDS_READ, child, "corrections");
        }
        return said;
    }

    /** What waits for an answer by whoever asks: an IRO's own children's, but no complaint; a manager's all. */
    @Needs(Permission.ANSWER_RIGHTS)
    @Transactional
    public List<RightAsked> waiting() {
        Caller.Someone me = Caller.someone();
        List<RightAsked> mine = rows.findByAnsweredAtIsNullOrderByOwedByAndId().stream()
                .map(RightRow::asked)
                .filter(one -> mayAnswer(me, one))
                .toList();
        mine.forEach(one -> audit.record(AuditAction.WORDS_READ, one.child(), "right " + one.id()));
        return mine;
    }

    /** Answers in words to the child. Throws {@code CHANGED_MEANWHILE} when somebody has, {@code REASON_NEEDED} for none. */
    @Needs(Permission.ANSWER_RIGHTS)
    @Transactional
    public void answer(ChildId child, long asked, String words) {
        Caller.Someone me = Caller.someone();
        RightAsked one = rows.findByIdAndChildId(asked, child.value())
                .map(RightRow::asked)
                .filter(found -> mayAnswer(me, found))
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "right " + asked));
        if (words.isBlank()) {
            throw new PortalException(ErrorCode.REASON_NEEDED, "an answer");
        }
        String sealed = seal.seal("child_right", "answer", words.strip(), child.value());
        if (rows.answer(one.id(), child.value(), sealed, me.person().value(), time.instant()) == 0) {
            throw new PortalException(ErrorCode.CHANGED_MEANWHILE, "right " + asked);
        }
        audit.record(AuditAction.RIGHT_ANSWERED, child, "right " + asked);
    }

    private boolean mayAnswer(Caller.Someone me, RightAsked one) {
        return (one.kind() != RightKind.COMPLAIN || me.role() == Role.MANAGER)
                && relationships.reaches(me, Permission.ANSWER_RIGHTS.scopeOf(me.role()), one.child());
    }

    /** Managers, and the IRO where it is no complaint, by email: not who asks, and not what. */
    private void tell(ChildId child, RightRow row) {
        new Caller.Portal().run(() -> {
            people.staff().stream()
                    .filter(person -> person.role() == Role.MANAGER)
                    .forEach(person -> tell(person, row));
            if (row.kind() != RightKind.COMPLAIN) {
                java.util.Optional.ofNullable(people.child(child).iro())
                        .flatMap(people::find)
                        .ifPresent(person -> tell(person, row));
            }
        });
    }

    private void tell(Person person, RightRow row) {
        String email = person.email();
        if (email != null && !email.isBlank()) {
            outbox.put(Letter.email(
                            person.id(),
                            email,
                            "Heard: a child waits for an answer",
                            "A child asked for something that is their right. It waits for an answer by " + row.owedBy()
                                    + ": " + address + "/staff/asked")
                    .once("right-" + row.id() + "-" + person.id()));
        }
    }
}
