package org.heard.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.heard.identity.SignedIn;

/** Keeps a chosen code and uses the link up, both or neither; what was open with the code before ends. */
@Singleton
class CodeChoice {
    private final InvitationRepository invitations;
    private final OwnCodes codes;
    private final SignedIn signedIn;
    private final InstantSource time;

    CodeChoice(InvitationRepository invitations, OwnCodes codes, SignedIn signedIn, InstantSource time) {
        this.invitations = invitations;
        this.codes = codes;
        this.signedIn = signedIn;
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
            signedIn.signOutEverywhere(invitation.person());
        }
        return first && open;
    }
}
