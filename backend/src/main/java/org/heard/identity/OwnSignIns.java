package org.heard.identity;

import jakarta.inject.Singleton;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;

/** What somebody has open, for themselves. */
@Singleton
public class OwnSignIns {
    private final SignedIn signedIn;
    private final AuditLog audit;

    OwnSignIns(SignedIn signedIn, AuditLog audit) {
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** Ends everything the caller has open, on every phone and computer. */
    @Needs(Permission.LOOK_AFTER_OWN_WAY_IN)
    public void signOutEverywhere() {
        PersonId me = Caller.someone().person();
        signedIn.signOutEverywhere(me);
        audit.record(AuditAction.SIGNED_OUT_EVERYWHERE, null, null);
    }
}
