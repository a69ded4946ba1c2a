package org.heard.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bank holidays of England and Wales from 2015 to 2030 with their substitute and one-off days, from the file
 * {@code calendar/england-bank-holidays.csv}. Years not proclaimed yet follow the usual rules; add a one-off day to the file
 * when it is announced. Outside these years only weekends are known.
 */
final class EnglandBankHolidays {
    private static final Set<LocalDate> DAYS = read();

    private EnglandBankHolidays() {}

    static boolean contains(LocalDate day) {
        return DAYS.contains(day);
    }

    static Set<LocalDate> all() {
        return DAYS;
    }

    private static Set<LocalDate> read() {
        var file = EnglandBankHolidays.class.getResourceAsStream("/calendar/england-bank-holidays.csv");
        try (var lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(file, "bank holidays"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
