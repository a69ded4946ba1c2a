package org.heard.text;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.OffersSettings;
import org.heard.base.Setting;

/** When phones stay quiet. */
@Singleton
final class TextSettings implements OffersSettings {
    @Override
    public String about() {
        return "Texts";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(QuietHours.FROM, QuietHours.UNTIL);
    }
}
