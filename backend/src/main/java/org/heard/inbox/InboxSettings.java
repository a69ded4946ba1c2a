package org.heard.inbox;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.OffersSettings;
import org.heard.base.Setting;

/** What the inbox looks at. */
@Singleton
final class InboxSettings implements OffersSettings {
    @Override
    public String about() {
        return "Inbox";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(IroInbox.LOOK_AHEAD, NobodyForgotten.LOOKS_AHEAD, Deadlines.SOON, Deadlines.HALFWAY_LISTED);
    }
}
