package org.heard.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.heard.base.Caller;

/**
 * For whoever stands before a closed door: a used-up link, a forgotten code. A new link goes as a text to the phone the portal
 * knows to be theirs, never to whoever asks; and whoever asks learns nothing.
 */
@Singleton
public class NewLinks {
    private static final Duration AT_MOST_ONE_IN = Duration.ofMinutes(10);

    private final InvitationRepository rows;
    private final Invitations invitations;
    private final Secrets secrets;
    private final InstantSource time;

    NewLinks(InvitationRepository rows, Invitations invitations, Secrets secrets, InstantSource time) {
        this.rows = rows;
        this.invitations = invitations;
        this.secrets = secrets;
        this.time = time;
    }

    /** The link in somebody's text is used up or too old. */
    @Transactional
    public void forUsedUpLink(String secret) {
        sendAgain(rows.findBySecretHash(secrets.digest("LINK", secret)), false);
    }

    /** Somebody with a good link or card forgot their code: the new link lets them choose another. */
    @Transactional
    public void forForgottenCode(String knock) {
        sendAgain(secrets.readKnock(knock, time.instant()).flatMap(rows::findById), true);
    }

    private void sendAgain(Optional<InvitationRow> known, boolean newCode) {
        Instant now = time.instant();
        known.filter(row -> row.withdrawnAt() == null)
                .filter(row -> rows.findByPersonIdOrderByIdDesc(row.personId()).stream()
                        .noneMatch(other -> other.kind() == InvitationRow.Kind.LINK
                                && other.newCode() == newCode
                                && other.usedAt() == null
                                && other.createdAt().plus(AT_MOST_ONE_IN).isAfter(now)))
                .ifPresent(row -> new Caller.Portal().run(() -> invitations.sendAgain(row, newCode)));
    }
}
