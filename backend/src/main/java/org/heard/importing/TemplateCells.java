package org.heard.importing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.heard.base.rows.Column;
import org.heard.base.rows.Row;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells of our own templates into a row: an empty cell changes nothing, the word CLEAR empties, and a cell that
 * cannot be right is left out while the rest of the row goes in.
 */
final class TemplateCells {
    static final String CLEAR = "CLEAR";
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+");

    private final RowReader row;

    TemplateCells(RowReader row) {
        this.row = row;
    }

    boolean isClear(String column) {
        return row.cell(column).equals(CLEAR);
    }

    /** There is a value to put in. */
    boolean says(String column) {
        return row.has(column) && !isClear(column);
    }

    private void take(
            String column, Consumer<@Nullable Object> into, java.util.function.Supplier<@Nullable Object> read) {
        if (isClear(column)) {
            into.accept(null);
        } else if (row.has(column)) {
            Object value = read.get();
            if (value != null) {
                into.accept(value);
            }
        }
    }

    /** Words of at most that many characters; line breaks become spaces. */
    <C extends Enum<C> & Column> void words(String column, int most, Row<C> to, C field) {
        take(column, value -> to.set(field, value), () -> words(column, most));
    }

    /** The words, or {@code null} with a finding when there are too many. */
    @Nullable
    String words(String column, int most) {
        String words = row.cell(column).replaceAll("\\s+", " ").strip();
        if (words.length() > most) {
            row.leaveOut(column, "It is longer than " + most + " characters.", "Shorten it.");
            return null;
        }
        return words.isEmpty() ? null : words;
    }

    /** One of a few words. */
    <C extends Enum<C> & Column> void oneOf(String column, Set<String> choices, Row<C> to, C field) {
        take(column, value -> to.set(field, value), () -> oneOf(column, choices));
    }

    @Nullable
    String oneOf(String column, Set<String> choices) {
        String word = row.cell(column).toLowerCase(Locale.ROOT).replace(' ', '_');
        if (choices.contains(word)) {
            return word;
        }
        row.leaveOut(
                column, "This is not a value of this column.", "It is one of: " + String.join(", ", choices) + ".");
        return null;
    }

    /** Yes or no; CLEAR is no. */
    <C extends Enum<C> & Column> void yesNo(String column, Row<C> to, C field) {
        take(column, value -> to.set(field, value != null && (boolean) value), () -> yesNo(column));
    }

    private @Nullable Boolean yesNo(String column) {
        return switch (row.cell(column).toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> true;
            case "no", "n", "false", "0" -> false;
            default -> {
                row.leaveOut(column, "This is neither yes nor no.", "Write yes or no.");
                yield null;
            }
        };
    }

    /** A day; one that cannot be right is left out. */
    <C extends Enum<C> & Column> void day(String column, Row<C> to, C field) {
        take(column, value -> to.set(field, value), () -> day(column));
    }

    @Nullable
    LocalDate day(String column) {
        return switch (row.days().apply(row.cell(column))) {
            case ReadDay.Day day -> {
                if (!day.remark().isEmpty()) {
                    row.say(column, day.remark());
                }
                yield day.day();
            }
            case ReadDay.NotADay no -> {
                row.leaveOut(column, no.wrong(), no.toDo());
                yield null;
            }
        };
    }

    /** One email address, in small letters; {@code null} with a finding when it is none, or several. */
    @Nullable
    String email(String column) {
        if (!says(column)) {
            return null;
        }
        String email = row.cell(column).toLowerCase(Locale.ROOT);
        if (email.length() <= 255 && EMAIL.matcher(email).matches()) {
            return email;
        }
        boolean several = email.indexOf('@') != email.lastIndexOf('@');
        row.leaveOut(
                column,
                several ? "There is more than one email in the cell." : "This is not an email address.",
                "Give one address, for example sam@council.example.");
        return null;
    }

    /** One telephone number; {@code null} with a finding when it is none. */
    @Nullable
    String phone(String column) {
        if (!says(column)) {
            return null;
        }
        return switch (ReadPhone.of(row.cell(column))) {
            case ReadPhone.Phone phone -> {
                if (!phone.remark().isEmpty()) {
                    row.say(column, phone.remark());
                }
                yield phone.number();
            }
            case ReadPhone.NotAPhone no -> {
                row.leaveOut(column, no.wrong(), no.toDo());
                yield null;
            }
        };
    }
}
