package org.heard.invitation;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.identity.SignedIn;
import org.heard.identity.Supporter;
import org.heard.invitation.InvitationRow.Kind;
import org.heard.outbox.Channel;
import org.heard.outbox.DeliveryStatus;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Gives children and those who help them a way in, and takes it away again. Secrets are shown once and kept as digests. */
@Singleton
public class Invitations {
    public static final Setting<Integer> LINK_DAYS =
            Setting.number("invitation.link.days", "How many days a link in a text stays good.", 14);
    public static final Setting<Integer> OWN_PHONE_DAYS = Setting.number(
            "invitation.own-phone.days",
            "How many days a link stays good that needs no code, on a child's own phone.",
            60);
    public static final Setting<Integer> CARD_DAYS =
            Setting.number("invitation.card.days", "How many days a printed card stays good.", 366);
    public static final Setting<String> TEXT = Setting.text(
            "invitation.text",
            "What a text with a link says; neutral, because others may read it. {link} stands for the link.",
            "There's something new for you. Open it when it's quiet: {link}");

    private final InvitationRepository rows;
    private final NewInvitations fresh;
    private final OwnCodes codes;
    private final Secrets secrets;
    private final People people;
    private final SignedIn signedIn;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Settings settings;
    private final InstantSource time;
    private final String address;

    Invitations(
            InvitationRepository rows,
            NewInvitations fresh,
            OwnCodes codes,
            Secrets secrets,
            People people,
            SignedIn signedIn,
            Outbox outbox,
            AuditLog audit,
            Settings settings,
            InstantSource time,
            @Value("${heard.address}") String address) {
        this.rows = rows;
        this.fresh = fresh;
        this.codes = codes;
        this.secrets = secrets;
        this.people = people;
        this.signedIn = signedIn;
        this.outbox = outbox;
        this.audit = audit;
        this.settings = settings;
        this.time = time;
        this.address = address;
    }

    /** Texts a link to the child, or to somebody who helps them today. A child's phone must have been confirmed. */
    @Needs(Permission.INVITE)
    @Transactional
    public IssuedLink sendLink(ChildId child, PersonId to) {
        return text(child, recipient(child, to), LINK_DAYS, false, false);
    }

    /** Texts a link that is enough by itself: for a child who cannot keep a code in mind and whose phone is theirs alone. */
    @Needs(Permission.INVITE)
    @Transactional
    public IssuedLink sendOwnPhoneLink(ChildId child) {
        return text(child, people.person(child.person()), OWN_PHONE_DAYS, true, false);
    }

    /**
     * As {@link #sendLink}, by the child's channel, not before a time, and once for the key.
     *
     * @param from whose name stands before it, because the child wants that; empty for nobody's
     */
    @Needs(Permission.INVITE)
    @Transactional
    public IssuedLink remind(ChildId child, Channel channel, String onceKey, Instant notBefore, String from) {
        return tell(child, channel, onceKey, notBefore, from, settings.get(TEXT));
    }

    /**
     * As {@link #remind}, with other words.
     *
     * @param words neutral, because others may read them; {@code {link}} stands for the link
     */
    @Needs(Permission.INVITE)
    @Transactional
    public IssuedLink tell(
            ChildId child, Channel channel, String onceKey, Instant notBefore, String from, String words) {
        Person person = people.person(child.person());
        return text(
                child,
                person,
                LINK_DAYS,
                false,
                false,
                words,
                (phone, body) -> outbox.put(
                                Letter.text(channel, person.id(), phone, from.isEmpty() ? body : from + ": " + body)
                                        .once(onceKey)
                                        .notBefore(notBefore))
                        .status());
    }

    /** Emails a link to somebody who helps this child today; nothing where no email address is known. */
    @Needs(Permission.INVITE)
    @Transactional
    public void emailLink(ChildId child, PersonId to) {
        email(child, recipient(child, to));
    }

    /** Emails a link to an advocate who helps nobody yet. */
    @Needs(Permission.INVITE)
    @Transactional
    public void emailLinkTo(PersonId advocate) {
        Person person = people.person(advocate);
        if (person.role() != Role.ADVOCATE) {
            throw new PortalException(ErrorCode.NOT_VALID, "not an advocate");
        }
        email(null, person);
    }

    private void email(@Nullable ChildId child, Person person) {
        String to = person.email();
        if (to == null || to.isBlank()) {
            return;
        }
        String secret = secrets.forLink();
        String body = settings.get(TEXT).replace("{link}", address + "/l/" + secret);
        outbox.put(Letter.email(person.id(), to, "Heard", body));
        InvitationRow row = fresh.keep(person, Kind.LINK, secret, LINK_DAYS, false, false);
        audit.record(AuditAction.INVITED, child, "link " + row.number());
    }

    /** Makes a card for the child or for somebody who helps them today; the cards they had are worthless from now on. */
    @Needs(Permission.INVITE)
    @Transactional
    public IssuedCard card(ChildId child, PersonId to) {
        Person person = recipient(child, to);
        rows.withdrawCards(to.value(), time.instant());
        return fresh.card(child, person);
    }

    /** Takes every way in away from this person and ends what they have open now. The code they chose stays theirs. */
    @Needs(Permission.INVITE)
    @Transactional
    public void revoke(ChildId child, PersonId of) {
        Person person = recipient(child, of);
        int withdrawn = rows.withdrawAll(person.id().value(), time.instant());
        signedIn.signOutEverywhere(person.id());
        audit.record(AuditAction.INVITATION_WITHDRAWN, child, withdrawn + " of person " + of);
    }

    /** Somebody forgot their code: the next link or card lets them choose a new one. */
    @Needs(Permission.INVITE)
    @Transactional
    public void forgetCode(ChildId child, PersonId of) {
        codes.forget(recipient(child, of).id());
        audit.record(AuditAction.INVITATION_WITHDRAWN, child, "code of person " + of);
    }

    /** Somebody has checked that this is the child's own phone; from now on it gets texts. */
    @Needs(Permission.INVITE)
    @Transactional
    public void confirmPhone(ChildId child, String phone) {
        String number = phone.replaceAll("[^+0-9]", "");
        if (number.length() < 9 || number.length() > 16) {
            throw new PortalException(ErrorCode.NOT_VALID, "not a telephone number");
        }
        rows.changePhone(child.value(), number);
        rows.confirmPhone(child.value());
        audit.record(AuditAction.INVITED, child, "phone confirmed");
    }

    /** What this child and those who help them today were given, newest first. */
    @Needs(Permission.INVITE)
    public List<WayIn> waysIn(ChildId child) {
        Instant now = time.instant();
        return Stream.concat(
                        Stream.of(child.person()),
                        people.supportersOf(child).stream()
                                .map(supporter -> supporter.person().id()))
                .distinct()
                .flatMap(person -> rows.findByPersonIdOrderByIdDesc(person.value()).stream())
                .map(row -> new WayIn(
                        row.person(),
                        row.kind() == Kind.CARD,
                        row.ownPhone(),
                        row.createdAt(),
                        row.expiresAt(),
                        row.usedAt(),
                        row.isOpen(now)))
                .toList();
    }

    /**
     * Somebody at the door cannot get in: texts a new link to the phone the portal knows to be theirs. Says nothing, because
     * nobody may learn from it whether there is such a person.
     */
    void sendAgain(InvitationRow known, boolean newCode) {
        Person person = people.person(known.person());
        if (person.role() == Role.CHILD) {
            text(person.id().child(), person, LINK_DAYS, false, newCode);
        } else {
            text(null, person, LINK_DAYS, false, newCode);
        }
    }

    /** A link for somebody no child stands behind, to be handed over by whoever runs the portal. */
    String linkFor(Person person) {
        String secret = secrets.forLink();
        InvitationRow row = fresh.keep(person, Kind.LINK, secret, LINK_DAYS, false, true);
        audit.record(AuditAction.INVITED, null, "link " + row.number());
        return address + "/l/" + secret;
    }

    private IssuedLink text(
            @Nullable ChildId child, Person person, Setting<Integer> days, boolean ownPhone, boolean newCode) {
        return text(
                child,
                person,
                days,
                ownPhone,
                newCode,
                settings.get(TEXT),
                (phone, body) -> outbox.text(person.id(), phone, body));
    }

    /** @param put puts the words for a phone in the outbox */
    private IssuedLink text(
            @Nullable ChildId child,
            Person person,
            Setting<Integer> days,
            boolean ownPhone,
            boolean newCode,
            String words,
            BiFunction<String, String, DeliveryStatus> put) {
        String phone = person.phone();
        if (phone == null || phone.isBlank()) {
            return new IssuedLink.NotTexted(IssuedLink.Why.NO_PHONE);
        }
        if (person.role() == Role.CHILD
                && !rows.findPhoneConfirmed(person.id().value()).orElse(false)) {
            return new IssuedLink.NotTexted(IssuedLink.Why.PHONE_NOT_CONFIRMED);
        }
        String secret = secrets.forLink();
        String body = words.replace("{link}", address + "/l/" + secret);
        if (put.apply(phone, body) == DeliveryStatus.WILL_NOT_SEND) {
            return new IssuedLink.NotTexted(IssuedLink.Why.NO_TEXT_SERVICE);
        }
        InvitationRow row = fresh.keep(person, Kind.LINK, secret, days, ownPhone, newCode);
        audit.record(AuditAction.INVITED, child, "link " + row.number());
        return new IssuedLink.Texted();
    }

    private Person recipient(ChildId child, PersonId to) {
        if (to.equals(child.person())) {
            return people.person(to);
        }
        return people.supportersOf(child).stream()
                .map(Supporter::person)
                .filter(person -> person.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "does not help this child"));
    }
}
