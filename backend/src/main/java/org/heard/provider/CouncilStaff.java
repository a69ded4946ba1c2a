package org.heard.provider;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.identity.SignedIn;
import org.heard.provider.CouncilSignInResult.In;
import org.heard.provider.CouncilSignInResult.Refused;
import org.heard.provider.CouncilSignInResult.Why;

/** Who somebody at the provider is here, and in which role. */
@Singleton
class CouncilStaff {
    private final ProviderSubjectRepository subjects;
    private final ProviderSettings settings;
    private final People people;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource time;

    CouncilStaff(
            ProviderSubjectRepository subjects,
            ProviderSettings settings,
            People people,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource time) {
        this.subjects = subjects;
        this.settings = settings;
        this.people = people;
        this.signedIn = signedIn;
        this.audit = audit;
        this.time = time;
    }

    /** Lets them in or says why not. The subject counts; the email address only the first time. */
    @Transactional
    CouncilSignInResult admit(IDTokenClaimsSet who, String idToken) {
        return new Caller.Portal().call(() -> {
            List<String> groups = Objects.requireNonNullElse(who.getStringListClaim(settings.groupsClaim()), List.of());
            Optional<Role> role = settings.role(groups);
            if (settings.mapsGroups() && role.isEmpty()) {
                return refused(Why.NO_ROLE);
            }
            Optional<Person> known = bySubject(who);
            if (known.isEmpty()) {
                if (!settings.trustsEmail() && !Boolean.TRUE.equals(who.getBooleanClaim("email_verified"))) {
                    return refused(Why.EMAIL_NOT_CHECKED);
                }
                known = byEmail(who, role);
            }
            if (known.isEmpty()) {
                return refused(Why.UNKNOWN);
            }
            Person person =
                    people.inRole(known.get().id(), role.orElse(known.get().role()));
            new Caller.Someone(person.id(), person.role())
                    .run(() -> audit.record(AuditAction.SIGNED_IN, null, "council"));
            return new In(person.id(), person.role(), idToken);
        });
    }

    /** Ends everything that this somebody at the provider has open here. */
    @Transactional
    void signOut(String subject) {
        subjects.findByIssuerAndSubject(settings.issuer(), subject)
                .ifPresent(row -> signedIn.signOutEverywhere(new PersonId(row.personId())));
    }

    private Optional<Person> bySubject(IDTokenClaimsSet who) {
        return subjects.findByIssuerAndSubject(
                        settings.issuer(), who.getSubject().getValue())
                .flatMap(row -> people.findActive(new PersonId(row.personId())));
    }

    private Optional<Person> byEmail(IDTokenClaimsSet who, Optional<Role> role) {
        String email = who.getStringClaim("email");
        if (email == null || !email.contains("@")) {
            return Optional.empty();
        }
        Optional<Person> known = people.findByEmail(email);
        Optional<Person> person = known.isPresent()
                ? known.filter(one -> one.role().isStaff())
                : role.filter(_ -> settings.addsUnknown()).map(is -> added(who, is, email));
        person.ifPresent(one -> subjects.save(new ProviderSubjectRow(
                null, settings.issuer(), who.getSubject().getValue(), one.id().value(), time.instant())));
        return person;
    }

    private Person added(IDTokenClaimsSet who, Role role, String email) {
        String first =
                Objects.requireNonNullElse(who.getStringClaim("given_name"), email.substring(0, email.indexOf('@')));
        return people.add(role, first, Objects.requireNonNullElse(who.getStringClaim("family_name"), ""), email);
    }

    private CouncilSignInResult refused(Why why) {
        audit.record(AuditAction.SIGN_IN_REFUSED, null, "council " + why);
        return new Refused(why);
    }
}
