package org.heard.importing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.Role;
import org.heard.base.rows.Row;
import org.heard.identity.PersonColumn;
import org.jspecify.annotations.Nullable;

/** Finds the IRO or social worker whom an extract names. Makes people known when it must, never a way to sign in. */
final class StaffDesk {
    private final Books books;

    StaffDesk(Books books) {
        this.books = books;
    }

    /**
     * Whoever has this email.
     *
     * @param current who has the part now; takes the email over when the name is theirs and they have none
     */
    Optional<Row<PersonColumn>> byEmail(
            RowReader row, String column, String email, String name, Role role, @Nullable Row<PersonColumn> current) {
        Optional<Row<PersonColumn>> known = books.register().byEmail(email);
        if (known.isPresent()) {
            if (!roleOf(known.get()).isStaff()) {
                row.leaveOut(column, "This email belongs to somebody who is not staff.", "Check the address.");
                return Optional.empty();
            }
            return known;
        }
        books.meetsUnknownStaff(email);
        if (current != null && current.text(PersonColumn.EMAIL) == null && PersonNames.same(current, name)) {
            books.register().giveEmail(current, email);
            return Optional.of(current);
        }
        Optional<Row<PersonColumn>> namesake = namesakes(name, role).stream()
                .filter(person -> person.text(PersonColumn.EMAIL) == null)
                .findFirst();
        if (namesake.isPresent()) {
            switch (books.ask(
                    "staff:" + email, "Is " + email + " the address of " + PersonNames.of(namesake.get()) + "?")) {
                case SAME -> {
                    books.register().giveEmail(namesake.get(), email);
                    return namesake;
                }
                case NONE_YET -> {
                    row.leaveOut(
                            column,
                            "The portal knows somebody of that name without an email.",
                            "Say in the preview whether it is them.");
                    return Optional.empty();
                }
                case DIFFERENT -> {}
            }
        }
        Row<PersonColumn> person = books.register().addPerson(role, email);
        PersonNames.set(person, name.isBlank() ? email.substring(0, email.indexOf('@')) : name);
        return Optional.of(person);
    }

    /**
     * Whoever has this staff number of the case system; a person of that name only when somebody says so. Nobody when the
     * extract has no name, as Mosaic's: an administrator then gives the number to an account.
     */
    Optional<Row<PersonColumn>> byStaffNumber(String number, String name, Role role) {
        Optional<Row<PersonColumn>> known = books.register().people().stream()
                .filter(person -> number.equals(person.text(PersonColumn.STAFF_REF)))
                .findFirst();
        if (known.isPresent()) {
            return known;
        }
        if (name.isBlank()) {
            books.meetsUnknownStaff("staff number " + number);
            return Optional.empty();
        }
        Optional<Row<PersonColumn>> namesake = namesakes(name, role).stream()
                .filter(person -> person.text(PersonColumn.STAFF_REF) == null)
                .findFirst();
        if (namesake.isPresent()) {
            Books.Answer answer = books.ask(
                    "staff:" + number,
                    "Is " + name + " (staff number " + number + " of the case system) the portal's "
                            + PersonNames.of(namesake.get())
                            + Optional.ofNullable(namesake.get().text(PersonColumn.EMAIL))
                                    .map(email -> ", " + email)
                                    .orElse("")
                            + "?");
            if (answer == Books.Answer.NONE_YET) {
                return Optional.empty();
            }
            if (answer == Books.Answer.SAME) {
                namesake.get().set(PersonColumn.STAFF_REF, number);
                return namesake;
            }
        }
        Row<PersonColumn> person = books.register().addPerson(role, null);
        person.set(PersonColumn.STAFF_REF, number);
        PersonNames.set(person, name);
        books.meetsUnknownStaff(name + " (staff number " + number + ")");
        return Optional.of(person);
    }

    private List<Row<PersonColumn>> namesakes(String name, Role role) {
        return books.register().people().stream()
                .filter(person -> roleOf(person) == role)
                .filter(person -> PersonNames.same(person, name))
                .toList();
    }

    static Role roleOf(Row<PersonColumn> person) {
        return Role.valueOf(Objects.requireNonNull(person.text(PersonColumn.ROLE)));
    }
}
