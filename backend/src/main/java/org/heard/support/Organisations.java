package org.heard.support;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.invitation.Invitations;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;
import org.heard.seal.Seal;

/**
 * Organisations of advocates. Each has a lead, an advocate too: they bring in their own advocates and find one for each child whom an
 * IRO passes on to them. A lead sees first names and ages of those children, never their words.
 */
@Singleton
public class Organisations {
    /** The same words, whoever has the address. */
    private static final String ELSEWHERE = "this email address cannot be used here";

    private final OrganisationRepository rows;
    private final WishRepository wishes;
    private final Helpers helpers;
    private final People people;
    private final Invitations invitations;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Seal seal;
    private final InstantSource time;

    Organisations(
            OrganisationRepository rows,
            WishRepository wishes,
            Helpers helpers,
            People people,
            Invitations invitations,
            Outbox outbox,
            AuditLog audit,
            Seal seal,
            InstantSource time) {
        this.rows = rows;
        this.wishes = wishes;
        this.helpers = helpers;
        this.people = people;
        this.invitations = invitations;
        this.outbox = outbox;
        this.audit = audit;
        this.seal = seal;
        this.time = time;
    }

    /** The council brings an organisation in, with the advocate who leads it, who is invited by email. */
    @Needs(Permission.KEEP_STAFF)
    @Transactional
    public void add(String name, String leadsFirstName, String leadsLastName, String leadsEmail) {
        if (name.isBlank()
                || !leadsEmail.contains("@")
                || rows.findByName(name.strip()).isPresent()) {
            throw new PortalException(
                    ErrorCode.NOT_VALID, "an organisation has a name of its own and a lead with an email");
        }
        Person lead = new Caller.Portal().call(() -> advocate(leadsFirstName, leadsLastName, leadsEmail));
        OrganisationRow row =
                rows.save(new OrganisationRow(null, name.strip(), lead.id().value()));
        rows.join(lead.id().value(), Objects.requireNonNull(row.id()));
        audit.record(AuditAction.HELPER_CHANGED, null, "organisation " + row.id());
        invitations.emailLinkTo(lead.id());
    }

    /** All, by name. */
    @Needs(Permission.INVITE)
    public List<Organisation> all() {
        return rows.findAllByName().stream().map(this::shown).toList();
    }

    /** The one that the caller leads. */
    @Needs(Permission.LEAD_ADVOCATES)
    public Optional<Organisation> mine() {
        return rows.findByLeadId(Caller.someone().person().value()).map(this::shown);
    }

    /** Children for whom the caller's organisation is to find an advocate, oldest first. */
    @Needs(Permission.LEAD_ADVOCATES)
    public List<Request> requests() {
        Organisation mine = led();
        return wishes.findByOrganisationIdAndStatusOrderById(mine.id(), Wish.Status.PASSED_ON).stream()
                .map(row -> {
                    Child child = new Caller.Portal().call(() -> people.child(new ChildId(row.childId())));
                    return new Request(
                            Objects.requireNonNull(row.id()),
                            child.person().shortName(),
                            child.ageOn(London.today(time)),
                            row.askedAt());
                })
                .toList();
    }

    /** The lead brings an advocate in, who is invited by email. */
    @Needs(Permission.LEAD_ADVOCATES)
    @Transactional
    public void bringIn(String firstName, String lastName, String email) {
        Organisation mine = led();
        if (firstName.isBlank() || !email.contains("@")) {
            throw new PortalException(ErrorCode.NOT_VALID, "an advocate has a name and an email address");
        }
        Person advocate = new Caller.Portal().call(() -> advocate(firstName, lastName, email));
        if (rows.join(advocate.id().value(), mine.id()) == 0) {
            throw new PortalException(ErrorCode.NOT_VALID, ELSEWHERE);
        }
        audit.record(AuditAction.HELPER_CHANGED, null, "person " + advocate.id() + " joins organisation " + mine.id());
        new Caller.Portal().run(() -> invitations.emailLinkTo(advocate.id()));
    }

    /** An advocate has left: from this moment they help none of the children who were passed on to the organisation. */
    @Needs(Permission.LEAD_ADVOCATES)
    @Transactional
    public void takeOff(PersonId advocate) {
        Organisation mine = led();
        if (advocate.equals(mine.lead()) || rows.leave(advocate.value(), mine.id()) == 0) {
            throw new PortalException(ErrorCode.NOT_FOUND, "no advocate of this organisation");
        }
        wishes.findByOrganisationIdAndStatusOrderById(mine.id(), Wish.Status.AGREED).stream()
                .map(row -> new ChildId(row.childId()))
                .distinct()
                .forEach(child -> helpers.stopFor(child, advocate));
        audit.record(AuditAction.HELPER_CHANGED, null, "person " + advocate + " leaves organisation " + mine.id());
    }

    /** This advocate helps that child from today. */
    @Needs(Permission.LEAD_ADVOCATES)
    @Transactional
    public void find(long wish, PersonId advocate) {
        Organisation mine = led();
        WishRow row = wishes.findById(wish)
                .filter(one -> Objects.equals(one.organisationId(), mine.id()))
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "wish " + wish));
        if (!rows.findAdvocates(mine.id()).contains(advocate.value())) {
            throw new PortalException(ErrorCode.NOT_FOUND, "no advocate of this organisation");
        }
        String nothing = seal.seal("helper_wish", "words", "", row.childId());
        Long me = Caller.someone().person().value();
        if (wishes.answer(wish, Wish.Status.AGREED, time.instant(), me, nothing, mine.id()) == 0) {
            throw new PortalException(ErrorCode.CHANGED_MEANWHILE, "answered already");
        }
        audit.record(AuditAction.HELPER_CHANGED, new ChildId(row.childId()), "wish " + wish);
        helpers.beginFor(new ChildId(row.childId()), advocate);
    }

    /** Tells the lead that a child waits, without who. */
    void tellLead(long organisation) {
        rows.findById(organisation)
                .flatMap(row -> people.find(new PersonId(row.leadId())))
                .filter(lead -> lead.email() != null)
                .ifPresent(lead -> outbox.put(Letter.email(
                        lead.id(),
                        String.valueOf(lead.email()),
                        "Heard",
                        "A young person asks for an advocate. Please sign in and find somebody for them.")));
    }

    private Organisation led() {
        return mine().orElseThrow(() -> new PortalException(ErrorCode.NOT_ALLOWED, "leads no organisation"));
    }

    private Person advocate(String firstName, String lastName, String email) {
        Optional<Person> known = people.findByEmail(email);
        if (known.isPresent() && known.get().role() != Role.ADVOCATE) {
            throw new PortalException(ErrorCode.NOT_VALID, ELSEWHERE);
        }
        return known.orElseGet(() -> people.add(Role.ADVOCATE, firstName.strip(), lastName.strip(), email));
    }

    private Organisation shown(OrganisationRow row) {
        long id = Objects.requireNonNull(row.id());
        List<Person> advocates = rows.findAdvocates(id).stream()
                .map(PersonId::new)
                .flatMap(person -> people.find(person).stream())
                .toList();
        return new Organisation(id, row.name(), new PersonId(row.leadId()), advocates);
    }
}
