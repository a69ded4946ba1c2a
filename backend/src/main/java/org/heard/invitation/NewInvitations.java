package org.heard.invitation;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.identity.Person;
import org.heard.invitation.InvitationRow.Kind;

/** Writes down what was given to somebody: a digest of the secret, and until when it is good. */
@Singleton
class NewInvitations {
    private final InvitationRepository rows;
    private final Secrets secrets;
    private final AuditLog audit;
    private final Settings settings;
    private final InstantSource time;
    private final String address;

    NewInvitations(
            InvitationRepository rows,
            Secrets secrets,
            AuditLog audit,
            Settings settings,
            InstantSource time,
            @Value("${heard.address}") String address) {
        this.rows = rows;
        this.secrets = secrets;
        this.audit = audit;
        this.settings = settings;
        this.time = time;
        this.address = address;
    }

    /** A card beside those they have. */
    IssuedCard card(ChildId child, Person person) {
        String code = secrets.forCard();
        InvitationRow row = keep(person, Kind.CARD, code, Invitations.CARD_DAYS, false, false);
        audit.record(AuditAction.INVITED, child, "card " + row.number());
        String printed = code.substring(0, 4) + " " + code.substring(4);
        return new IssuedCard(row.number(), person, printed, address + "/c/" + code, row.expiresAt());
    }

    InvitationRow keep(
            Person person, Kind kind, String secret, Setting<Integer> days, boolean ownPhone, boolean newCode) {
        Instant now = time.instant();
        Long by = Caller.CURRENT.isBound() && Caller.CURRENT.get() instanceof Caller.Someone someone
                ? someone.person().value()
                : null;
        Instant until = now.plus(Duration.ofDays(settings.get(days)));
        return rows.save(new InvitationRow(
                null,
                person.id().value(),
                kind,
                secrets.digest(kind.name(), secret),
                ownPhone,
                newCode,
                now,
                by,
                until,
                null,
                null));
    }
}
