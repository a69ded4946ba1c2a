package org.heard.safeguarding;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ConsultationId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Relationships;
import org.heard.schedule.Schedule;
import org.heard.seal.Seal;
import org.jspecify.annotations.Nullable;

/** Raises flags, alerts people, and keeps a flag open until somebody says what was done. */
@Singleton
public class Flags {
    private final FlagRepository flags;
    private final WorryingWords words;
    private final Alerts alerts;
    private final Climb climb;
    private final Schedule schedule;
    private final Relationships relationships;
    private final AuditLog audit;
    private final InstantSource time;
    private final Seal seal;

    Flags(
            FlagRepository flags,
            WorryingWords words,
            Alerts alerts,
            Climb climb,
            Schedule schedule,
            Relationships relationships,
            AuditLog audit,
            InstantSource time,
            Seal seal) {
        this.flags = flags;
        this.words = words;
        this.alerts = alerts;
        this.climb = climb;
        this.schedule = schedule;
        this.relationships = relationships;
        this.audit = audit;
        this.time = time;
        this.seal = seal;
    }

    /**
     * Raises a flag, unless the same one is open already. Called by a feature whose own permission was checked.
     *
     * @param question which answer raised it; {@code null} when the child asked for help by itself
     */
    @Transactional
    public void raise(ChildId child, @Nullable ConsultationId consultation, @Nullable String question) {
        FlagKind kind = question == null ? FlagKind.HELP : FlagKind.ANSWER;
        raise(child, kind, consultation, question, question == null ? "by itself" : "question " + question);
    }

    /** Words of the council's list stand in an answer. As {@link #raise}. */
    @Transactional
    public void raiseForWords(ChildId child, ConsultationId consultation, String question) {
        raise(child, FlagKind.WORDS, consultation, question, "question " + question);
    }

    /**
     * Words of the council's list came some other way. As {@link #raise}.
     *
     * @param place where they stand, as kind and number: {@code message 12}
     */
    @Transactional
    public void raiseForWords(ChildId child, String place) {
        raise(child, FlagKind.WORDS, null, null, place);
    }

    /** Whether these words are to alert somebody. */
    public boolean areWorrying(String text) {
        return !worryingIn(text).isEmpty();
    }

    /** Which words and phrases of the council's list stand in a text. */
    public Set<String> worryingIn(String text) {
        return words.in(text);
    }

    /** When people were last told about this answer for this reason, however that ended. */
    public Optional<Instant> toldAt(ConsultationId consultation, String question, FlagKind kind) {
        return flags.findFirstByConsultationIdAndQuestionAndKindOrderByIdDesc(consultation.value(), question, kind)
                .map(FlagRow::raisedAt);
    }

    /** Practises the whole road with a real child's people; every alert says that it is practice. */
    @Needs(Permission.ANSWER_A_FLAG)
    @Transactional
    public void drill(ChildId child) {
        alert(flags.save(fresh(child, FlagKind.HELP, null, null, "drill", true)));
    }

    /** What is open for this child, oldest first. */
    @Needs(Permission.SEE_A_CHILD)
    public List<Flag> openFor(ChildId child) {
        return flags.findByChildIdAndAnsweredAtIsNull(child.value()).stream()
                .map(FlagRow::flag)
                .toList();
    }

    /** Every flag of this child, newest first. */
    @Needs(Permission.SEE_A_CHILD)
    public List<Flag> of(ChildId child) {
        return flags.findByChildIdOrderByIdDesc(child.value()).stream()
                .map(FlagRow::flag)
                .toList();
    }

    /** Who was told about a flag of this child, by which channel, and what became of it. */
    @Needs(Permission.ANSWER_A_FLAG)
    public List<Alert> alertsOf(ChildId child, long flag) {
        boolean theirs =
                flags.findByChildIdOrderByIdDesc(child.value()).stream().anyMatch(row -> row.number() == flag);
        return theirs ? alerts.of(flag) : List.of();
    }

    /** What nobody has yet, for whoever is asking. */
    @Needs(Permission.ANSWER_A_FLAG)
    public Watch watch() {
        Caller.Someone someone = Caller.someone();
        Permission.Scope scope = Permission.ANSWER_A_FLAG.scopeOf(someone.role());
        List<Flag> waiting = flags.findByAnsweredAtIsNullOrderById().stream()
                .map(FlagRow::flag)
                .filter(flag -> !flag.isAcknowledged())
                .toList();
        List<Flag> mine = waiting.stream()
                .filter(flag -> relationships.reaches(someone, scope, flag.child()))
                .toList();
        int climbed = (int) waiting.stream()
                .filter(flag -> !flag.drill() && !mine.contains(flag) && (flag.step() > 0 || flag.unreached()))
                .count();
        return new Watch(mine, climbed);
    }

    /** For the child who asked: who is being told this moment, as far as a way to them is known. Empty: nobody yet. */
    @Needs(Permission.SAY)
    public List<Alert> toldAbout(ChildId child) {
        return flags.findByChildIdOrderByIdDesc(child.value()).stream()
                .filter(row -> !row.drill() && row.answeredAt() == null)
                .findFirst()
                .map(row -> alerts.of(row.number()))
                .orElse(List.of())
                .stream()
                .filter(Alert::mayArrive)
                .toList();
    }

    /** Whether a team on duty gets a text or an email at this hour. */
    public boolean tellsATeam() {
        return alerts.tellsATeam();
    }

    /** After how many minutes without an answer more people are told. */
    public int minutesUntilMore() {
        return alerts.minutesUntilMore();
    }

    /** Somebody has it now: nobody else is alerted any more. Throws {@code CHANGED_MEANWHILE} when somebody had it before. */
    @Needs(Permission.ANSWER_A_FLAG)
    @Transactional
    public void acknowledge(ChildId child, long flag) {
        PersonId who = Caller.someone().person();
        if (flags.acknowledge(flag, child.value(), who.value(), time.instant()) == 0) {
            throw new PortalException(ErrorCode.CHANGED_MEANWHILE, "flag " + flag);
        }
        audit.record(AuditAction.FLAG_ACKNOWLEDGED, child, "flag " + flag);
    }

    /** Closes a flag with what was done, in words. Throws {@code REASON_NEEDED} when nothing is said. */
    @Needs(Permission.ANSWER_A_FLAG)
    @Transactional
    public void answer(ChildId child, long flag, String whatWasDone) {
        if (whatWasDone.isBlank()) {
            throw new PortalException(ErrorCode.REASON_NEEDED);
        }
        PersonId who = Caller.someone().person();
        String sealed = seal.seal("flag", "what_was_done", whatWasDone.strip(), child.value());
        int closed = flags.close(flag, child.value(), who.value(), time.instant(), sealed);
        if (closed == 0) {
            throw new PortalException(ErrorCode.CHANGED_MEANWHILE, "flag " + flag);
        }
        audit.record(AuditAction.FLAG_ANSWERED, child, "flag " + flag);
    }

    private void raise(
            ChildId child,
            FlagKind kind,
            @Nullable ConsultationId consultation,
            @Nullable String question,
            String place) {
        boolean open = flags.findByChildIdAndAnsweredAtIsNull(child.value()).stream()
                .filter(flag -> !flag.drill() && flag.kind() == kind)
                // Asked again after somebody has it: that is news.
                .filter(flag -> question != null || flag.acknowledgedAt() == null)
                .anyMatch(flag -> Objects.equals(flag.question(), question));
        if (!open) {
            FlagRow row = flags.save(fresh(child, kind, consultation, question, place, false));
            audit.record(AuditAction.HELP_ASKED_FOR, child, place);
            alert(row);
        }
    }

    private void alert(FlagRow row) {
        alerts.send(row, 0);
        schedule.first(climb, String.valueOf(row.number()), climb.first());
    }

    private FlagRow fresh(
            ChildId child,
            FlagKind kind,
            @Nullable ConsultationId consultation,
            @Nullable String question,
            String place,
            boolean drill) {
        return new FlagRow(
                null,
                child.value(),
                kind,
                consultation == null ? null : consultation.value(),
                question,
                place,
                drill,
                time.instant(),
                null,
                null,
                0,
                alerts.nextStep(),
                false,
                null,
                null,
                null);
    }
}
