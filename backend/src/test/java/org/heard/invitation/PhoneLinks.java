package org.heard.invitation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.heard.base.PersonId;

/** Links as they stand in texts, without the text: for tests and benches in which many children come at once. */
@Singleton
public class PhoneLinks {
    private static final Duration LONG = Duration.ofDays(30);

    private final InvitationRepository rows;
    private final Secrets secrets;
    private final InstantSource time;

    PhoneLinks(InvitationRepository rows, Secrets secrets, InstantSource time) {
        this.rows = rows;
        this.secrets = secrets;
        this.time = time;
    }

    /** The path of a link that is enough by itself. */
    public String onOwnPhone(PersonId child) {
        Instant now = time.instant();
        String secret = secrets.forLink();
        rows.save(new InvitationRow(
                null,
                child.value(),
                InvitationRow.Kind.LINK,
                secrets.digest("LINK", secret),
                true,
                false,
                now,
                null,
                now.plus(LONG),
                null,
                null));
        return "/l/" + secret;
    }
}
