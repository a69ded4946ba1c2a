package org.heard.safeguarding;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.OffersSettings;
import org.heard.base.Setting;

/** Whom an urgent call reaches, and how long it waits before it climbs. */
@Singleton
final class UrgentSettings implements OffersSettings {
    static final Setting<Integer> MINUTES = Setting.number(
            "urgent.climb.minutes",
            "When nobody has said \"I have it\" for so many minutes, everybody is alerted again, and managers too. Our own"
                    + " choice; agree it with the duty team.",
            15);
    static final Setting<String> DUTY_PHONE = Setting.text(
            "urgent.duty.phone", "A mobile of the team on duty in the daytime that gets a text at once.", "");
    static final Setting<String> DUTY_EMAIL = Setting.text(
            "urgent.duty.email", "The mailbox of the team on duty in the daytime that gets an email at once.", "");
    static final Setting<String> NIGHT_PHONE = Setting.text(
            "urgent.night.phone", "The same at night, at weekends and on bank holidays: the emergency duty team.", "");
    static final Setting<String> NIGHT_EMAIL =
            Setting.text("urgent.night.email", "The mailbox of the emergency duty team.", "");

    @Override
    public String about() {
        return "Urgent";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(MINUTES, DUTY_PHONE, DUTY_EMAIL, NIGHT_PHONE, NIGHT_EMAIL);
    }
}
