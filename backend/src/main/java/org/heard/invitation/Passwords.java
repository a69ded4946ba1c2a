package org.heard.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.identity.SignedIn;

/** A member of staff changes their own password. */
@Singleton
public class Passwords {
    private final OwnCodes codes;
    private final EasyPasswords easy;
    private final People people;
    private final SignedIn signedIn;
    private final AuditLog audit;

    Passwords(OwnCodes codes, EasyPasswords easy, People people, SignedIn signedIn, AuditLog audit) {
        this.codes = codes;
        this.easy = easy;
        this.people = people;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** What came of it. */
    public enum Change {
        /** Done; whatever else the person had open is signed out, and this browser needs a new token. */
        DONE,
        /** The old one was not right, or was tried too often: who sits at an open page may not guess it either. */
        NOT_YOURS,
        TOO_EASY
    }

    /** The caller's own, from the one they have to another. */
    @Needs(Permission.LOOK_AFTER_OWN_WAY_IN)
    @Transactional
    public Change change(String old, String fresh) {
        Person me = people.person(Caller.someone().person());
        if (!(codes.attempt(me.id(), CodeKind.PASSWORD, old) instanceof OwnCodes.Try.Right)) {
            return Change.NOT_YOURS;
        }
        if (!CodeRules.mayBe(CodeKind.PASSWORD, fresh, me.role()) || easy.isEasy(fresh, me)) {
            return Change.TOO_EASY;
        }
        codes.choose(me.id(), CodeKind.PASSWORD, codes.hash(CodeKind.PASSWORD, fresh));
        signedIn.signOutEverywhere(me.id());
        audit.record(AuditAction.PASSWORD_CHANGED, null, null);
        return Change.DONE;
    }

    /** Whether the caller has one: not those who come by the council's own sign-in only. */
    @Needs(Permission.LOOK_AFTER_OWN_WAY_IN)
    public boolean isMine() {
        return codes.find(Caller.someone().person())
                .filter(row -> row.kind() == CodeKind.PASSWORD)
                .isPresent();
    }
}
