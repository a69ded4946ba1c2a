package org.heard.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Keeps a chosen code and uses the link up, both or neither. */
@Singleton
class CodeChoice {
    private final InvitationRepository invitations;
    private final OwnCodes codes;
    private final InstantSource time;

    CodeChoice(InvitationRepository invitations, OwnCodes codes, InstantSource time) {
        this.invitations = invitations;
        this.codes = codes;
        this.time = time;
    }

    /** False when somebody else was quicker. */
    @Transactional
    boolean take(InvitationRow invitation, CodeKind kind, String codeHash) {
        boolean first = invitation.newCode() || codes.find(invitation.person()).isEmpty();
        boolean open = invitation.kind() == InvitationRow.Kind.CARD
                || invitations.use(invitation.number(), time.instant()) == 1;
        if (first && open) {
            codes.choose(invitation.person(), kind, codeHash);
        }
        return first && open;
    }
}
