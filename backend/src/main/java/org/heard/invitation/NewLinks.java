package org.heard.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.schedule.Schedule;

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
    private final Schedule schedule;
    private final UsedUpLinkJob job;
    private final InstantSource time;

    NewLinks(
            InvitationRepository rows,
            Invitations invitations,
            Secrets secrets,
            Schedule schedule,
            UsedUpLinkJob job,
            InstantSource time) {
        this.rows = rows;
        this.invitations = invitations;
        this.secrets = secrets;
        this.schedule = schedule;
        this.job = job;
        this.time = time;
    }

    /**
     * The link in somebody's text is used up or too old. Whether it ever was one is found out later, out of sight of whoever asks:
     * now the same is done for every link, guessed ones too.
     */
    @Transactional
    public void forUsedUpLink(String secret) {
        schedule.at(job, secrets.digest("LINK", secret), time.instant());
    }

    /** Later: whose it was, if anybody's. */
    @Transactional
    void forDigest(String digest) {
        sendAgain(rows.findBySecretHash(digest), false);
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
