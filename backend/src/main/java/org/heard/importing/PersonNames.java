package org.heard.importing;

import java.util.Locale;
import java.util.Objects;
import org.heard.base.rows.Row;
import org.heard.identity.PersonColumn;

/** Full names as extracts write them, "Forename Surname", and as the portal keeps them. */
final class PersonNames {
    private PersonNames() {}

    /** The first word is the first name, the rest the last. */
    static void set(Row<PersonColumn> person, String fullName) {
        if (same(person, fullName)) {
            return;
        }
        String[] parts = fullName.strip().split("\\s+", 2);
        person.set(PersonColumn.FIRST_NAME, cut(parts[0], 100));
        person.set(PersonColumn.LAST_NAME, cut(parts.length > 1 ? parts[1] : "", 255));
    }

    static String of(Row<PersonColumn> person) {
        return (Objects.requireNonNullElse(person.text(PersonColumn.FIRST_NAME), "") + " "
                        + Objects.requireNonNullElse(person.text(PersonColumn.LAST_NAME), ""))
                .strip();
    }

    static boolean same(Row<PersonColumn> person, String fullName) {
        return !fullName.isBlank() && plain(of(person)).equals(plain(fullName));
    }

    static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    private static String cut(String name, int most) {
        return name.length() > most ? name.substring(0, most) : name;
    }
}
