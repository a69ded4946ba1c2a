package org.heard.base;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One thing a council may set: its name as in the table of settings (for example {@code clock.first-review.working-days}),
 * what it means in a sentence for an administrator with the source of the default, and the default.
 */
public final class Setting<T> {
    /** A day of every year: 1 April. */
    public static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private final String name;
    private final String what;
    private final T standard;
    private final Function<String, T> reader;

    private Setting(String name, String what, T standard, Function<String, T> reader) {
        this.name = name;
        this.what = what;
        this.standard = standard;
        this.reader = reader;
    }

    public static Setting<Integer> number(String name, String what, int standard) {
        return new Setting<>(name, what, standard, text -> Integer.valueOf(text.strip()));
    }

    public static Setting<Boolean> yesNo(String name, String what, boolean standard) {
        return new Setting<>(name, what, standard, text -> switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException("yes or no");
        });
    }

    public static Setting<String> text(String name, String what, String standard) {
        return new Setting<>(name, what, standard, String::strip);
    }

    /** A day of every year, as {@link #DAY_OF_YEAR} writes it. */
    public static Setting<String> dayOfYear(String name, String what, String standard) {
        return new Setting<>(name, what, standard, text -> {
            try {
                return DAY_OF_YEAR.format(MonthDay.parse(text.strip(), DAY_OF_YEAR));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("a day and a month, such as " + standard, e);
            }
        });
    }

    /** A list with commas between. */
    public static Setting<List<String>> list(String name, String what, String... standard) {
        return new Setting<>(
                name,
                what,
                List.of(standard),
                text -> Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList());
    }

    public String name() {
        return name;
    }

    public String what() {
        return what;
    }

    public T standard() {
        return standard;
    }

    /** Throws {@link PortalException} {@code NOT_VALID} when the text is not a value of this setting. */
    public T read(String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(ErrorCode.NOT_VALID, name + ": " + e.getMessage());
        }
    }
}
