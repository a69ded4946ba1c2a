package org.heard.message;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.OffersSettings;
import org.heard.base.Setting;

/** What a council promises children who write. */
@Singleton
final class MessageSettings implements OffersSettings {
    @Override
    public String about() {
        return "Messages";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(Messages.ANSWER_DAYS, Messages.ASKED_DAYS);
    }
}
