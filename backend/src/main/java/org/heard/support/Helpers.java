package org.heard.support;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.identity.SignedIn;
import org.heard.identity.Supporter;
import org.heard.invitation.Invitations;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;

/** Who helps a child, from the first day to the last. A link that ended gives no access, from the same moment. */
@Singleton
public class Helpers {
    private final People people;
    private final Invitations invitations;
    private final SignedIn signedIn;
    private final Outbox outbox;
    private final AuditLog audit;

    Helpers(People people, Invitations invitations, SignedIn signedIn, Outbox outbox, AuditLog audit) {
        this.people = people;
        this.invitations = invitations;
        this.signedIn = signedIn;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Those who help this child today, for the child. */
    @Needs(Permission.CHOOSE_HELPERS)
    public List<Supporter> mine(ChildId child) {
        return people.supportersOf(child);
    }

    /** The child does not want this person's help any more. The person is told neutrally, without a reason and without a name. */
    @Needs(Permission.CHOOSE_HELPERS)
    @Transactional
    public void end(ChildId child, PersonId helper) {
        if (people.endLink(child, helper) == 0) {
            throw new PortalException(ErrorCode.NOT_FOUND, "does not help this child");
        }
        over(child, helper);
    }

    /** This person does not help the child any more; the council says so. They are told as when the child ends it. */
    @Needs(Permission.INVITE)
    @Transactional
    public void stop(ChildId child, PersonId helper) {
        if (people.stopLink(child, helper) == 0) {
            throw new PortalException(ErrorCode.NOT_FOUND, "does not help this child");
        }
        over(child, helper);
    }

    /** As {@link #stop}, by the lead of an organisation, for one of its advocates and a child who was passed on to it. */
    void stopFor(ChildId child, PersonId helper) {
        new Caller.Portal().run(() -> {
            if (people.stopLink(child, helper) > 0) {
                over(child, helper);
            }
        });
    }

    /** What they have open ends; where they still help another child they sign in again. */
    private void over(ChildId child, PersonId helper) {
        signedIn.signOutEverywhere(helper);
        audit.record(AuditAction.HELPER_CHANGED, child, "ended with person " + helper);
        people.find(helper)
                .filter(person -> person.email() != null)
                .ifPresent(person -> outbox.put(Letter.email(
                        person.id(),
                        String.valueOf(person.email()),
                        "Heard",
                        "Your part with one of the young people on your list has ended. That is all right and needs nothing"
                                + " from you. Thank you for your help.")));
    }

    /** Somebody helps the child from today, and is invited by email where an address is known. */
    @Needs(Permission.INVITE)
    @Transactional
    public void invite(ChildId child, Newcomer helper) {
        begin(child, known(helper).orElseGet(() -> added(helper)), helper.relation());
    }

    /** Whoever has this email address, when they play the same part. */
    private Optional<PersonId> known(Newcomer helper) {
        if (helper.relation().isStaff()
                || helper.relation() == Role.CHILD
                || helper.firstName().isBlank()) {
            throw new PortalException(
                    ErrorCode.NOT_VALID, "a helper has a name and is an advocate, a carer or a parent");
        }
        if (!helper.email().isBlank() && !helper.email().contains("@")) {
            throw new PortalException(ErrorCode.NOT_VALID, "not an email address");
        }
        Optional<Person> known = helper.email().isBlank() ? Optional.empty() : people.findByEmail(helper.email());
        if (known.isPresent() && known.get().role() != helper.relation()) {
            throw new PortalException(ErrorCode.NOT_VALID, "this email address is somebody else's");
        }
        return known.map(Person::id);
    }

    private PersonId added(Newcomer helper) {
        String email = helper.email().isBlank() ? null : helper.email();
        return new Caller.Portal()
                .call(() -> people.add(
                        helper.relation(),
                        helper.firstName().strip(),
                        helper.lastName().strip(),
                        email))
                .id();
    }

    private void begin(ChildId child, PersonId helper, Role relation) {
        boolean already = people.supportersOf(child).stream()
                .anyMatch(supporter -> supporter.person().id().equals(helper) && supporter.relation() == relation);
        if (!already) {
            people.link(child, helper, relation);
        }
        audit.record(AuditAction.HELPER_CHANGED, child, "begun with person " + helper);
        invitations.emailLink(child, helper);
    }

    /** An advocate of an organisation helps from today a child whom the IRO passed on to it; not one whose help the child ended. */
    void beginFor(ChildId child, PersonId helper) {
        if (new Caller.Portal().call(() -> people.wasEndedByChild(child, helper))) {
            throw new PortalException(ErrorCode.CHANGED_MEANWHILE, "the child ended it with this advocate before");
        }
        new Caller.Portal().run(() -> begin(child, helper, Role.ADVOCATE));
    }
}
