package org.heard.hours;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.heard.base.London;
import org.heard.base.OffersSettings;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.review.WorkingDays;

/** When somebody reads what comes in. Bank holidays of England are never working days. */
@Singleton
public class OfficeHours implements OffersSettings {
    private static final Setting<List<String>> DAYS = Setting.list(
            "hours.days",
            "The days on which messages are read, in English. Bank holidays are left out by themselves.",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday");
    private static final Setting<String> FROM =
            Setting.text("hours.from", "When the working day begins, for example 09:00.", "09:00");
    private static final Setting<String> UNTIL =
            Setting.text("hours.until", "When the working day ends, for example 17:00.", "17:00");

    private final Settings settings;
    private final InstantSource time;

    OfficeHours(Settings settings, InstantSource time) {
        this.settings = settings;
        this.time = time;
    }

    @Override
    public String about() {
        return "Hours";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(DAYS, FROM, UNTIL);
    }

    public boolean isOpen() {
        return isOpen(time.instant());
    }

    public boolean isOpen(Instant at) {
        LocalDateTime there = London.at(at);
        return isWorked(there.toLocalDate())
                && !there.toLocalTime().isBefore(from())
                && there.toLocalTime().isBefore(until());
    }

    /** The day on which something that comes now is read at the earliest: today while today's hours are not over. */
    public LocalDate nextRead() {
        LocalDateTime now = London.at(time.instant());
        LocalDate day = now.toLocalDate();
        if (!now.toLocalTime().isBefore(until())) {
            day = day.plusDays(1);
        }
        while (!isWorked(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** So many working days after the day on which something that comes now is read. */
    public LocalDate workingDaysFromNow(int days) {
        LocalDate day = nextRead();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                left--;
            }
        }
        return day;
    }

    public LocalTime from() {
        return time(FROM);
    }

    public LocalTime until() {
        return time(UNTIL);
    }

    /** The first and the last working day of a week, as people say "Monday to Friday". */
    public List<DayOfWeek> days() {
        List<String> named = settings.get(DAYS).stream()
                .map(day -> day.toUpperCase(Locale.ROOT))
                .toList();
        List<DayOfWeek> days = List.of(DayOfWeek.values()).stream()
                .filter(day -> named.contains(day.name()))
                .toList();
        return days.isEmpty() ? List.of(DayOfWeek.MONDAY) : days;
    }

    private boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return days().contains(day.getDayOfWeek()) && (weekend || WorkingDays.isOne(day));
    }

    private LocalTime time(Setting<String> setting) {
        try {
            return LocalTime.parse(settings.get(setting));
        } catch (java.time.DateTimeException e) {
            return LocalTime.parse(setting.standard());
        }
    }
}
