package org.heard.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell says when it should name a day. Day and month are never guessed. */
sealed interface ReadDay {
    /** @param remark how it was read when not in the usual form; empty otherwise */
    record Day(LocalDate day, String remark) implements ReadDay {}

    record NotADay(String wrong, String toDo) implements ReadDay {}

    DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    Pattern COUNCIL = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    Pattern COUNCIL_WITH_TIME = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})[ T]+\\d{1,2}:\\d{2}(:\\d{2})?");
    Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    Pattern ISO_WITH_TIME = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})[ T]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?");
    Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2}");
    Pattern SERIAL = Pattern.compile("[1-6]\\d{4}(\\.\\d+)?");

    /** dd/mm/yyyy; year first is taken with a remark, a time of day is dropped with one. */
    static ReadDay council(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso, 3, 2, 1, "The year stands first; read as %s.");
        }
        Matcher time = COUNCIL_WITH_TIME.matcher(text);
        if (time.matches()) {
            return day(time, 1, 2, 3, "The time of day was left out; read as %s.");
        }
        Matcher isoTime = ISO_WITH_TIME.matcher(text);
        if (isoTime.matches()) {
            return day(isoTime, 3, 2, 1, "The year stands first; read as %s.");
        }
        return exact(text);
    }

    /** Only dd/mm/yyyy: for dates of birth, which are compared. */
    static ReadDay exact(String text) {
        Matcher council = COUNCIL.matcher(text);
        if (council.matches()) {
            return day(council, 1, 2, 3, "");
        }
        return new NotADay("This is not a date as dd/mm/yyyy.", hint(text));
    }

    /** As a database writes it: year first, with or without a time; or dd/mm/yyyy. */
    static ReadDay database(String text) {
        return switch (council(text)) {
            case Day day -> new Day(day.day(), "");
            case NotADay no -> no;
        };
    }

    private static ReadDay day(Matcher found, int day, int month, int year, String remark) {
        int monthNumber = Integer.parseInt(found.group(month));
        if (monthNumber > 12) {
            return new NotADay(
                    "There is no month " + monthNumber + ".",
                    "Write day, month, year. Day and month may have changed places; the portal does not guess.");
        }
        try {
            LocalDate read =
                    LocalDate.of(Integer.parseInt(found.group(year)), monthNumber, Integer.parseInt(found.group(day)));
            if (read.getYear() < 1900 || read.getYear() > 2100) {
                return new NotADay("The year " + read.getYear() + " cannot be right.", "Correct the date.");
            }
            return new Day(read, remark.isEmpty() ? "" : remark.formatted(SHOWN.format(read)));
        } catch (DateTimeException e) {
            return new NotADay("There is no such day.", "Correct the date in the case system and export it again.");
        }
    }

    private static String hint(String text) {
        if (SHORT_YEAR.matcher(text).matches()) {
            return "Write the year with four figures.";
        }
        if (SERIAL.matcher(text).matches()) {
            LocalDate day = LocalDate.of(1899, 12, 30).plusDays((long) Double.parseDouble(text));
            return "Excel has turned it into a number; it may be " + SHOWN.format(day)
                    + ". Format the column as a date, save, and import again.";
        }
        return "Write it as dd/mm/yyyy, for example 03/09/2025.";
    }
}
