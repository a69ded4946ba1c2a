package org.heard.glass;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.OffersSettings;
import org.heard.base.Setting;

/** How long a record stays open, and for how long managers see in the list that it was. */
@Singleton
final class GlassSettings implements OffersSettings {
    static final Setting<Integer> MINUTES = Setting.number(
            "opened-record.minutes",
            "For how many minutes a record stays open that somebody opened with a reason. Our own choice: long enough to read"
                    + " what was said and to act, too short to keep reading.",
            60);
    static final Setting<Integer> LISTED_DAYS = Setting.number(
            "opened-record.listed.days",
            "For how many days managers see an opened record in their list; the audit trail keeps it longer.",
            366);

    static final Setting<String> TOLD_TOO = Setting.text(
            "opened-record.told-too",
            "An email address that is told too when a record is opened, for example the data protection officer's. Needed where"
                    + " there is only one manager: nobody else would learn of what they open.",
            "");

    @Override
    public String about() {
        return "Opened records";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(MINUTES, LISTED_DAYS, TOLD_TOO);
    }
}
