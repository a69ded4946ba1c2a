package org.heard.ui.staff;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.heard.base.London;
import org.heard.ui.page.Dates;
import org.heard.ui.page.Texts;
import org.jspecify.annotations.Nullable;

/** Days and times as staff read them: as people say them, shorter in tables. */
@Singleton
public class StaffDates {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);
    private static final DateTimeFormatter SHORT_WITH_YEAR = DateTimeFormatter.ofPattern("EEE d MMMM yyyy", Locale.UK);

    private final Texts texts;
    private final InstantSource time;

    StaffDates(Texts texts, InstantSource time) {
        this.texts = texts;
        this.time = time;
    }

    public LocalDate today() {
        return London.today(time);
    }

    /** Hour of the day, 0 to 23, where people live. */
    public int hour() {
        return London.at(time.instant()).getHour();
    }

    /** "Tuesday 3 March"; with the year when it is more than half a year away. */
    public String day(LocalDate day) {
        return words().day(day);
    }

    /** "Tue 3 March"; with the year when it is more than half a year away. */
    public String shortDay(LocalDate day) {
        boolean far = Math.abs(ChronoUnit.DAYS.between(today(), day)) > 183;
        return (far ? SHORT_WITH_YEAR : SHORT).format(day);
    }

    /** "4 o'clock". */
    public String time(LocalTime at) {
        return words().time(at);
    }

    /** "Tuesday 3 March, 4 o'clock". */
    public String dayAndTime(LocalDate day, @Nullable LocalTime at) {
        return at == null ? day(day) : day(day) + ", " + time(at);
    }

    /** "today at 9.05", "on Tuesday 3 March at 2.10". */
    public String moment(Instant at) {
        return words().moment(at);
    }

    /** "Priya, Sam and Denise". */
    public String list(List<String> names) {
        return words().list(names);
    }

    private Dates words() {
        return new Dates(texts, Locale.UK, today());
    }
}
