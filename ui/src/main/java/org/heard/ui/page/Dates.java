package org.heard.ui.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.heard.base.London;

/** Days and times as people say them: "Tuesday 3 March", "half past 3", "13 days to go". */
public final class Dates {
    private static final int LAST_SLEEP_COUNTED = 20;
    private static final int LAST_DAY_COUNTED = 60;
    private static final int A_WEEK = 7;

    private final Texts texts;
    private final Locale language;
    private final LocalDate today;

    public Dates(Texts texts, Locale language, LocalDate today) {
        this.texts = texts;
        this.language = language;
        this.today = today;
    }

    /** "Tuesday 3 March"; with the year when it is more than half a year away. */
    public String day(LocalDate day) {
        return date(day, "common.weekday.");
    }

    /** "4 o'clock", "half past 3", "9.05"; the part of the day only where people would wonder (before 7, from 7 on). */
    public String time(LocalTime time) {
        int hour = (time.getHour() + 11) % 12 + 1;
        String minute = "%02d".formatted(time.getMinute());
        String key = switch (time.getMinute()) {
            case 0 -> "common.time.o-clock";
            case 30 -> "common.time.half-past";
            default -> "common.time.minutes-past";
        };
        String said = texts.get(language, key, hour, time.getHour(), minute);
        return switch (time.getHour()) {
            case 0, 1, 2, 3, 21, 22, 23 -> texts.get(language, "common.time.at-night", said);
            case 4, 5, 6 -> texts.get(language, "common.time.in-the-morning", said);
            case 19, 20 -> texts.get(language, "common.time.in-the-evening", said);
            default -> said;
        };
    }

    /** "today at 9.05", "yesterday at half past 3", "on Monday at 4 o'clock", "on Tuesday 3 March at 2.10". */
    public String moment(Instant at) {
        LocalDateTime then = London.at(at);
        String time = time(then.toLocalTime());
        long ago = ChronoUnit.DAYS.between(then.toLocalDate(), today);
        if (ago == 0) {
            return texts.get(language, "common.time.today-at", time);
        }
        if (ago == 1) {
            return texts.get(language, "common.time.yesterday-at", time);
        }
        LocalDate on = then.toLocalDate();
        boolean thisWeek = ago > 1 && ago < A_WEEK;
        String day = thisWeek ? weekday(on, "common.on-weekday.") : date(on, "common.on-weekday.");
        return texts.get(language, "common.time.on-at", day, time);
    }

    /**
     * How long it is until a day, as this age counts: "15 sleeps to go" (up to 20), "in 13 days", "13 days to go", and
     * "in March" where counting no longer helps. A day that is over: empty.
     */
    public String until(LocalDate day, String tone) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days < 0) {
            return "";
        }
        if (days == 0) {
            return texts.get(language, "common.time.today");
        }
        boolean sleeps = tone.equals("under-8");
        if (days == 1 && !sleeps) {
            return texts.get(language, "common.time.tomorrow");
        }
        if (days > (sleeps ? LAST_SLEEP_COUNTED : LAST_DAY_COUNTED)) {
            return texts.get(language, "common.in-month." + day.getMonthValue());
        }
        return switch (tone) {
            case "under-8" -> texts.get(language, "common.time.sleeps", days);
            case "8-11" -> texts.get(language, "common.time.in-days", days);
            default -> texts.get(language, "common.time.days-to-go", days);
        };
    }

    /** "7 minutes": the whole minutes until then, at least one. */
    public String minutesUntil(Instant now, Instant then) {
        long minutes = Math.max(1, (Duration.between(now, then).toSeconds() + 59) / 60);
        return texts.get(language, "common.time.minutes", minutes);
    }

    /** "Priya, Sam and Denise". */
    public String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String first = names.getFirst();
        for (String name : names.subList(1, names.size() - 1)) {
            first = texts.get(language, "common.comma", first, name);
        }
        return texts.get(language, "common.and", first, names.getLast());
    }

    public LocalDate today() {
        return today;
    }

    private String date(LocalDate day, String weekdays) {
        boolean far = Math.abs(ChronoUnit.DAYS.between(today, day)) > 183;
        String month = DateTimeFormatter.ofPattern("MMMM", language).format(day);
        String key = far ? "common.date-and-year" : "common.date";
        return texts.get(language, key, weekday(day, weekdays), day.getDayOfMonth(), month, day.getYear());
    }

    private String weekday(LocalDate day, String weekdays) {
        return texts.get(language, weekdays + day.getDayOfWeek().getValue());
    }
}
