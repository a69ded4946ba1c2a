package org.heard.support;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
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
import org.heard.identity.Supporter;
import org.heard.invitation.Invitations;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;

/** Who helps a child, from the first day to the last. A link that ended gives no access, from the same moment. */
@Singleton
public class Helpers {
    private final People people;
    private final Invitations invitations;
    private final Outbox outbox;
    private final AuditLog audit;

    Helpers(People people, Invitations invitations, Outbox outbox, AuditLog audit) {
        this.people = people;
        this.invitations = invitations;
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

    /** A new person, or the one who has this email address and plays the same part. */
    @Needs(Permission.INVITE)
    @Transactional
    public PersonId add(ChildId child, NewHelper helper) {
        if (helper.relation().isStaff() || helper.relation() == Role.CHILD || helper.firstName().isBlank()) {
            throw new PortalException(ErrorCode.NOT_VALID, "a helper has a name and is an advocate, a carer or a parent");
        }
        String email = helper.email();
        if (email != null && !email.isBlank()) {
            var known = people.findByEmail(email);
            if (known.isPresent()) {
                return known.filter(person -> person.role() == helper.relation())
                        .map(Person::id)
                        .orElseThrow(() -> new PortalException(ErrorCode.NOT_VALID, "this email address is somebody else's"));
            }
        }
        audit.record(AuditAction.HELPER_CHANGED, child, "added");
        return new Caller.Portal()
                .call(() -> people.add(
                        helper.relation(),
                        helper.firstName().strip(),
                        helper.lastName().strip(),
                        email == null || email.isBlank() ? null : email))
                .id();
    }

    /** From today this person helps the child, and is invited by email where there is an address. */
    @Needs(Permission.INVITE)
    @Transactional
    public void begin(ChildId child, PersonId helper, Role relation) {
        boolean already = people.supportersOf(child).stream()
                .anyMatch(supporter -> supporter.person().id().equals(helper) && supporter.relation() == relation);
        if (!already) {
            people.link(child, helper, relation);
        }
        audit.record(AuditAction.HELPER_CHANGED, child, "begun with person " + helper);
        invitations.emailLink(child, helper);
    }

    /** As {@link #begin}, by the lead of an organisation, for a child whom the IRO passed on to it. */
    void beginFor(ChildId child, PersonId helper) {
        new Caller.Portal().run(() -> begin(child, helper, Role.ADVOCATE));
    }
}
