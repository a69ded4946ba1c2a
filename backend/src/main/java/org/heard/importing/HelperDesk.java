package org.heard.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.Role;
import org.heard.base.rows.Row;
import org.heard.identity.ChildCard;
import org.heard.identity.LinkColumn;
import org.heard.identity.PersonColumn;
import org.jspecify.annotations.Nullable;

/**
 * Finds or makes the carer or advocate whom a row of people names, and links them to the child. Ends only links that an
 * extract made. Brothers and sisters may share a helper, so one is the same person by email, else by name and telephone.
 */
final class HelperDesk {
    private final Books books;
    private final Role relation;
    private final String prefix;
    private final Map<String, Row<PersonColumn>> byNameAndPhone = new HashMap<>();

    HelperDesk(Books books, Role relation) {
        this.books = books;
        this.relation = relation;
        this.prefix = relation.name().toLowerCase(Locale.ROOT) + "_";
        books.register().people().stream()
                .filter(person -> StaffDesk.roleOf(person) == relation)
                .forEach(this::index);
    }

    private record Named(
            String name, @Nullable String email, @Nullable String phone) {}

    void take(RowReader row, TemplateCells cells, ChildCard card) {
        if (cells.isClear(prefix + "name")) {
            card.importedLink(relation).ifPresent(this::end);
            return;
        }
        String name = cells.says(prefix + "name") ? cells.words(prefix + "name", 300) : null;
        Named named = new Named(
                Objects.requireNonNullElse(name, ""), cells.email(prefix + "email"), cells.phone(prefix + "phone"));
        if (named.name().isEmpty() && named.email() == null && named.phone() == null) {
            return;
        }
        Optional<Row<PersonColumn>> owner = Optional.ofNullable(named.email()).flatMap(books.register()::byEmail);
        if (owner.isPresent() && StaffDesk.roleOf(owner.get()) != relation) {
            row.leaveOut(
                    prefix + "email",
                    "This email belongs to somebody else: " + PersonNames.of(owner.get()) + ".",
                    "Check the address.");
            return;
        }
        owner.or(() -> linked(card, named))
                .or(() -> sameNameAndPhone(named))
                .or(() -> make(row, named))
                .ifPresent(person -> {
                    update(person, named, cells);
                    link(card, person);
                });
    }

    /** The helper the child already has, when name or telephone are theirs, or the row gives no name. */
    private Optional<Row<PersonColumn>> linked(ChildCard card, Named named) {
        return live(card).stream()
                .map(ChildCard::supporter)
                .filter(person -> named.name().isEmpty()
                        || PersonNames.same(person, named.name())
                        || (named.phone() != null && named.phone().equals(person.text(PersonColumn.PHONE))))
                .findFirst();
    }

    private List<Row<LinkColumn>> live(ChildCard card) {
        return card.links().stream()
                .filter(link -> relation.name().equals(link.text(LinkColumn.RELATION)))
                .filter(link -> {
                    LocalDate until = link.day(LinkColumn.UNTIL);
                    return until == null || !until.isBefore(books.today());
                })
                .toList();
    }

    private Optional<Row<PersonColumn>> sameNameAndPhone(Named named) {
        return named.name().isEmpty() || named.phone() == null || named.email() != null
                ? Optional.empty()
                : Optional.ofNullable(byNameAndPhone.get(key(named.name(), named.phone())));
    }

    private Optional<Row<PersonColumn>> make(RowReader row, Named named) {
        if (named.name().isEmpty()) {
            row.leaveOut(prefix + "name", "A new " + prefix.replace("_", "") + " needs a name.", "Fill it in.");
            return Optional.empty();
        }
        return Optional.of(books.register().addPerson(relation, named.email()));
    }

    /** A changed email or telephone gets nothing until a person confirms it. */
    private void update(Row<PersonColumn> person, Named named, TemplateCells cells) {
        if (!named.name().isEmpty()) {
            PersonNames.set(person, named.name());
        }
        String email = cells.isClear(prefix + "email") ? null : named.email();
        if ((email != null || cells.isClear(prefix + "email"))
                && !Objects.equals(email, person.text(PersonColumn.EMAIL))) {
            books.register().giveEmail(person, email);
            person.set(PersonColumn.CONTACT_CONFIRMED, person.isFresh());
        }
        String phone = cells.isClear(prefix + "phone") ? null : named.phone();
        if ((phone != null || cells.isClear(prefix + "phone"))
                && !Objects.equals(phone, person.text(PersonColumn.PHONE))) {
            person.set(PersonColumn.PHONE, phone);
            person.set(PersonColumn.CONTACT_CONFIRMED, person.isFresh());
        }
        if (relation == Role.ADVOCATE) {
            cells.words(prefix + "organisation", 200, person, PersonColumn.ORGANISATION);
        }
        index(person);
    }

    private void link(ChildCard card, Row<PersonColumn> person) {
        if (card.links().stream()
                .anyMatch(link -> link.yes(LinkColumn.ENDED_BY_CHILD) && ChildCard.supporter(link) == person)) {
            return; // the child ended it; no extract brings it back
        }
        List<Row<LinkColumn>> live = live(card);
        if (live.stream().anyMatch(link -> ChildCard.supporter(link) == person)) {
            return;
        }
        live.stream().filter(link -> link.yes(LinkColumn.IMPORTED)).forEach(this::end);
        books.register().link(card, person, books.today());
    }

    private void end(Row<LinkColumn> link) {
        LocalDate from = Objects.requireNonNull(link.day(LinkColumn.FROM));
        LocalDate yesterday = books.today().minusDays(1);
        link.set(LinkColumn.UNTIL, yesterday.isBefore(from) ? from : yesterday);
    }

    private void index(Row<PersonColumn> person) {
        String phone = person.text(PersonColumn.PHONE);
        if (phone != null) {
            byNameAndPhone.put(key(PersonNames.of(person), phone), person);
        }
    }

    private static String key(String name, String phone) {
        return PersonNames.plain(name) + " " + phone;
    }
}
