package org.heard.text;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.heard.base.London;
import org.heard.base.Setting;
import org.heard.base.Settings;

/** When no phone should ring for a reminder. What is urgent does not ask. */
@Singleton
public class QuietHours {
    static final Setting<String> FROM = Setting.text(
            "text.quiet.from", "From this hour no reminder is texted (Europe/London), for example 20:00.", "20:00");
    static final Setting<String> UNTIL =
            Setting.text("text.quiet.until", "Until this hour no reminder is texted, for example 08:00.", "08:00");

    private final Settings settings;

    QuietHours(Settings settings) {
        this.settings = settings;
    }

    /** That moment, or the next one outside the quiet hours. */
    public Instant after(Instant wanted) {
        LocalDateTime there = London.at(wanted);
        LocalTime from = time(FROM);
        LocalTime until = time(UNTIL);
        boolean overnight = until.isBefore(from);
        boolean late = !there.toLocalTime().isBefore(from);
        boolean early = there.toLocalTime().isBefore(until);
        boolean quiet = overnight ? late || early : late && early;
        if (!quiet) {
            return wanted;
        }
        LocalDateTime end = there.toLocalDate().atTime(until);
        return (overnight && late ? end.plusDays(1) : end).atZone(London.ZONE).toInstant();
    }

    private LocalTime time(Setting<String> setting) {
        try {
            return LocalTime.parse(settings.get(setting));
        } catch (DateTimeException e) {
            return LocalTime.parse(setting.standard());
        }
    }
}
