package org.heard.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.ChildId;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.identity.People;

/** Cards in letters that lie ready and may reach a child later, or never: they end no card the child has. */
@Singleton
public class LetterCards {
    private final InvitationRepository rows;
    private final NewInvitations fresh;
    private final People people;
    private final AuditLog audit;
    private final InstantSource time;

    LetterCards(InvitationRepository rows, NewInvitations fresh, People people, AuditLog audit, InstantSource time) {
        this.rows = rows;
        this.fresh = fresh;
        this.people = people;
        this.audit = audit;
        this.time = time;
    }

    /** A card for the child, beside those they have. */
    @Needs(Permission.INVITE)
    @Transactional
    public IssuedCard make(ChildId child) {
        return fresh.card(child, people.person(child.person()));
    }

    /** Ends one card of the child's that nobody holds. */
    @Needs(Permission.INVITE)
    @Transactional
    public void withdraw(ChildId child, long number) {
        if (rows.withdraw(number, child.value(), time.instant()) > 0) {
            audit.record(AuditAction.INVITATION_WITHDRAWN, child, "card " + number);
        }
    }

    /** Whether this card of the child's still lets them in. */
    @Needs(Permission.INVITE)
    public boolean isOpen(ChildId child, long number) {
        return rows.findById(number)
                .filter(row -> row.person().equals(child.person()))
                .filter(row -> row.isOpen(time.instant()))
                .isPresent();
    }
}
