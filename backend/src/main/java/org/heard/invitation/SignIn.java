package org.heard.invitation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.invitation.SignInResult.ChooseCode;
import org.heard.invitation.SignInResult.FirstStep;
import org.heard.invitation.SignInResult.In;
import org.heard.invitation.SignInResult.Locked;
import org.heard.invitation.SignInResult.NeedsCode;
import org.heard.invitation.SignInResult.NothingHere;
import org.heard.invitation.SignInResult.OwnPhone;
import org.heard.invitation.SignInResult.TooEasy;
import org.heard.invitation.SignInResult.WrongCode;
import org.jspecify.annotations.Nullable;

/**
 * The door. Somebody comes with a link or a card, then gives the code they chose, or chooses one the first time; staff and
 * helpers may also come with their email address. Whatever does not open gets one and the same answer, after the same work.
 */
@Singleton
public class SignIn {
    /** From opening a link to giving the code. */
    static final Duration KNOCK = Duration.ofMinutes(20);

    /** Whoever is not known is tried as this person, whom there never is: the same work, the same answer. */
    private static final PersonId NOBODY = new PersonId(0);

    private static final String EMAIL_CODE = "email code ";

    private final InvitationRepository invitations;
    private final OwnCodes codes;
    private final Secrets secrets;
    private final WrongTries wrongTries;
    private final People people;
    private final CodeChoice choice;
    private final EasyPasswords easy;
    private final SecondSteps secondSteps;
    private final EmailCodes emailCodes;
    private final StillHelping helping;
    private final AuditLog audit;
    private final InstantSource time;

    SignIn(
            InvitationRepository invitations,
            OwnCodes codes,
            Secrets secrets,
            WrongTries wrongTries,
            People people,
            CodeChoice choice,
            EasyPasswords easy,
            SecondSteps secondSteps,
            EmailCodes emailCodes,
            StillHelping helping,
            AuditLog audit,
            InstantSource time) {
        this.invitations = invitations;
        this.codes = codes;
        this.secrets = secrets;
        this.wrongTries = wrongTries;
        this.people = people;
        this.choice = choice;
        this.easy = easy;
        this.secondSteps = secondSteps;
        this.emailCodes = emailCodes;
        this.helping = helping;
        this.audit = audit;
        this.time = time;
    }

    /** A link was opened. It is not used up by that: only by a code given rightly, so that a preview cannot use it up. */
    public SignInResult link(String secret, String address) {
        return present(secrets.digest("LINK", secret), address);
    }

    /** A card's code was typed, or its picture code was opened. */
    public SignInResult card(String typed, String address) {
        return present(secrets.digest("CARD", Secrets.tidyCard(typed)), address);
    }

    /** Where somebody stands who opened a link or typed a card a moment ago. */
    public SignInResult knocked(String knock) {
        return opened(knock).map(this::standing).orElseGet(NothingHere::new);
    }

    /** Their own code, after a link or a card. */
    public SignInResult code(String knock, String code, String address) {
        Optional<Instant> closed = wrongTries.closedUntil(address);
        if (closed.isPresent()) {
            return new Locked(closed.get());
        }
        Optional<Opened> opened = opened(knock);
        if (opened.isEmpty()) {
            codes.attempt(NOBODY, CodeKind.DIGITS, code);
            return refused(address);
        }
        Person person = opened.get().person();
        return switch (codes.attempt(person.id(), CodeKind.DIGITS, code)) {
            case OwnCodes.Try.Right() -> letIn(opened.get().invitation(), person);
            case OwnCodes.Try.Wrong(CodeKind kind, int left) -> wrong(person, new WrongCode(kind, left), address);
            case OwnCodes.Try.Locked(Instant until) -> wrong(person, new Locked(until), address);
            case OwnCodes.Try.NoCode() -> standing(opened.get());
        };
    }

    /** Whether somebody may choose this code: long enough, and not one of the first a stranger would try. */
    public boolean mayBeChosen(PersonId person, CodeKind kind, String code) {
        return mayBe(people.person(person), kind, code);
    }

    private boolean mayBe(Person person, CodeKind kind, String code) {
        return CodeRules.mayBe(kind, code, person.role()) && !(kind == CodeKind.PASSWORD && easy.isEasy(code, person));
    }

    /** Chooses their own code, the first time or after forgetting it, and lets them in. */
    public SignInResult choose(String knock, CodeKind kind, String code) {
        Optional<Opened> opened = opened(knock);
        if (opened.isEmpty()) {
            return new NothingHere();
        }
        Person person = opened.get().person();
        SignInResult standing = standing(opened.get());
        if (!(standing instanceof ChooseCode)) {
            return standing;
        }
        if (!mayBe(person, kind, code)) {
            return new TooEasy(kind);
        }
        InvitationRow invitation = opened.get().invitation();
        return choice.take(invitation, kind, codes.hash(kind, code)) ? in(person, invitation) : new NothingHere();
    }

    /** A link that is enough by itself. */
    public SignInResult enter(String knock) {
        return opened(knock)
                .filter(opened -> opened.invitation().ownPhone())
                .<SignInResult>map(opened -> in(opened.person(), opened.invitation()))
                .orElseGet(NothingHere::new);
    }

    /** Email address and password or code. Who is locked out gets the same answer as who does not exist. */
    public SignInResult email(String email, String code, String address) {
        Optional<Instant> closed = wrongTries.closedUntil(address);
        if (closed.isPresent()) {
            return new Locked(closed.get());
        }
        Optional<Person> person = people.findByEmail(email).filter(found -> found.role() != Role.CHILD);
        if (person.isEmpty()) {
            codes.attempt(NOBODY, CodeKind.PASSWORD, code);
            return refused(address);
        }
        return switch (codes.attempt(person.get().id(), CodeKind.PASSWORD, code)) {
            case OwnCodes.Try.Right() when helping.mayComeIn(person.get()) -> in(person.get(), (String) null);
            case OwnCodes.Try.Right() -> refused(address);
            case OwnCodes.Try.Wrong _, OwnCodes.Try.Locked _, OwnCodes.Try.NoCode _ ->
                wrong(person.get(), new NothingHere(), address);
        };
    }

    /**
     * Somebody who helps a child wants a code by email. The same is done for every address.
     *
     * @return until when nothing is sent, because so many codes were asked for from this place
     */
    public Optional<Instant> askForEmailCode(String email, String address) {
        Optional<Instant> closed = wrongTries.closedUntil(EMAIL_CODE + address);
        if (closed.isEmpty()) {
            wrongTries.count(EMAIL_CODE + address);
            emailCodes.ask(email);
        }
        return closed;
    }

    /** The code that was emailed to somebody who helps a child. */
    public SignInResult emailCode(String email, String code, String address) {
        Optional<Instant> closed = wrongTries.closedUntil(address);
        if (closed.isPresent()) {
            return new Locked(closed.get());
        }
        return emailCodes
                .take(email, code)
                .filter(helping::mayComeIn)
                .map(person -> in(person, "email code"))
                .orElseGet(() -> refused(address));
    }

    private SignInResult present(String digest, String address) {
        Optional<Instant> closed = wrongTries.closedUntil(address);
        if (closed.isPresent()) {
            return new Locked(closed.get());
        }
        Optional<InvitationRow> known = invitations.findBySecretHash(digest);
        boolean active = mayComeIn(known.map(InvitationRow::person).orElse(NOBODY));
        Optional<InvitationRow> found = known.filter(row -> active && row.isOpen(time.instant()));
        if (found.isEmpty()) {
            wrongTries.count(address);
            return new NothingHere();
        }
        return standing(new Opened(found.get(), people.person(found.get().person())));
    }

    /** A link or card that lets somebody in, and whom. */
    private record Opened(InvitationRow invitation, Person person) {}

    /** A knock is signed: nobody guesses here, so no more is looked up than is needed. */
    private Optional<Opened> opened(String knock) {
        return secrets.readKnock(knock, time.instant())
                .flatMap(invitations::findById)
                .filter(row -> row.isOpen(time.instant()))
                .filter(row -> invitations.findActive(row.personId()).orElse(false))
                .map(row -> new Opened(row, people.person(row.person())))
                .filter(opened -> helping.mayComeIn(opened.person()));
    }

    /** Whoever is not here any more, or helps nobody any more, may not. */
    private boolean mayComeIn(PersonId person) {
        boolean active = invitations.findActive(person.value()).orElse(false);
        return helping.mayComeIn(person) && active;
    }

    private SignInResult standing(Opened opened) {
        Instant now = time.instant();
        InvitationRow invitation = opened.invitation();
        Person person = opened.person();
        String knock = secrets.knock(invitation.number(), now.plus(KNOCK));
        if (invitation.ownPhone()) {
            return new OwnPhone(person.id(), knock);
        }
        Optional<OwnCodeRow> code = codes.find(person.id());
        if (code.isEmpty() || invitation.newCode()) {
            return new ChooseCode(person.id(), person.role(), knock);
        }
        return OwnCodes.lockedUntil(code.get(), now)
                .<SignInResult>map(Locked::new)
                .orElseGet(() -> new NeedsCode(
                        person.id(), person.role(), code.get().kind(), OwnCodes.triesLeft(code.get()), knock));
    }

    private SignInResult letIn(InvitationRow invitation, Person person) {
        boolean mayEnter = invitation.kind() == InvitationRow.Kind.CARD
                || invitations.use(invitation.number(), time.instant()) == 1;
        return mayEnter ? in(person, invitation) : new NothingHere();
    }

    private SignInResult in(Person person, InvitationRow invitation) {
        return in(person, "invitation " + invitation.number());
    }

    /** Staff are only half way in. */
    private SignInResult in(Person person, @Nullable String subject) {
        if (person.role().isStaff()) {
            return new FirstStep(person.id(), person.role(), secondSteps.half(person.id()));
        }
        record(person, AuditAction.SIGNED_IN, subject);
        return new In(person.id(), person.role());
    }

    /** Nobody whom the portal knows. As much is written as for somebody who is. */
    private SignInResult refused(String address) {
        wrongTries.count(address);
        new Caller.Portal().run(() -> audit.record(AuditAction.SIGN_IN_REFUSED, null, null));
        return new NothingHere();
    }

    private SignInResult wrong(Person person, SignInResult answer, String address) {
        wrongTries.count(address);
        record(person, AuditAction.SIGN_IN_REFUSED, null);
        return answer;
    }

    private void record(Person person, AuditAction action, @Nullable String subject) {
        PersonId id = person.id();
        new Caller.Someone(id, person.role())
                .run(() -> audit.record(action, person.role() == Role.CHILD ? id.child() : null, subject));
    }
}
