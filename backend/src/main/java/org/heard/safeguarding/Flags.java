package org.heard.safeguarding;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

/** Raises flags, and keeps them open until somebody says what was done. */
@Singleton
public class Flags {
    private final FlagRepository flags;
    private final AuditLog audit;
    private final InstantSource time;

    Flags(FlagRepository flags, AuditLog audit, InstantSource time) {
        this.flags = flags;
        this.audit = audit;
        this.time = time;
    }

    /**
     * Raises a flag, unless the same one is open already. Called by a feature whose own permission was checked.
     *
     * @param question which answer raised it; {@code null} when the child asked for help by itself
     */
    @Transactional
    public void raise(ChildId child, @Nullable ConsultationId consultation, @Nullable String question) {
        boolean open = flags.findByChildIdAndAnsweredAtIsNull(child.value()).stream()
                .anyMatch(flag -> Objects.equals(flag.question(), question));
        if (!open) {
            Long id = consultation == null ? null : consultation.value();
            flags.save(new FlagRow(null, child.value(), id, question, time.instant(), null, null, null));
            audit.record(AuditAction.HELP_ASKED_FOR, child, question == null ? "by itself" : "question " + question);
        }
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

    /** Closes a flag with what was done, in words. Throws {@code REASON_NEEDED} when nothing is said. */
    @Needs(Permission.ANSWER_A_FLAG)
    @Transactional
    public void answer(ChildId child, long flag, String whatWasDone) {
        if (whatWasDone.isBlank()) {
            throw new PortalException(ErrorCode.REASON_NEEDED);
        }
        PersonId who = Caller.someone().person();
        int closed = flags.close(flag, child.value(), who.value(), time.instant(), whatWasDone.strip());
        if (closed == 0) {
            throw new PortalException(ErrorCode.CHANGED_MEANWHILE, "flag " + flag);
        }
        audit.record(AuditAction.FLAG_ANSWERED, child, "flag " + flag);
    }
}
