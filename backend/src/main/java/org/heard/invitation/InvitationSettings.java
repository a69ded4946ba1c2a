package org.heard.invitation;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.OffersSettings;
import org.heard.base.Setting;

/** How long ways in stay good, and what a text says. */
@Singleton
final class InvitationSettings implements OffersSettings {
    @Override
    public String about() {
        return "Ways in";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(
                Invitations.TEXT,
                Invitations.LINK_DAYS,
                Invitations.OWN_PHONE_DAYS,
                Invitations.CARD_DAYS,
                EmailCodes.TEXT);
    }
}
