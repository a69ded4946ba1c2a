package org.heard.importing;

import static org.heard.identity.ChildColumn.CARE_END;
import static org.heard.identity.ChildColumn.CARE_START;
import static org.heard.identity.ChildColumn.COMMUNICATION_NEEDS;
import static org.heard.identity.ChildColumn.CONTACT_BY;
import static org.heard.identity.ChildColumn.FAMILY_GROUP;
import static org.heard.identity.ChildColumn.FORM_VERSION;
import static org.heard.identity.ChildColumn.HOME_TYPE;
import static org.heard.identity.ChildColumn.INTERPRETER;
import static org.heard.identity.ChildColumn.LANGUAGE;
import static org.heard.identity.ChildColumn.LEGAL_STATUS;
import static org.heard.identity.ChildColumn.RESTRICTED;
import static org.heard.identity.PersonColumn.EMAIL;
import static org.heard.identity.PersonColumn.FIRST_NAME;
import static org.heard.identity.PersonColumn.KNOWN_AS;
import static org.heard.identity.PersonColumn.LAST_NAME;
import static org.heard.identity.PersonColumn.ORGANISATION;
import static org.heard.identity.PersonColumn.PHONE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.Role;
import org.heard.base.rows.Column;
import org.heard.base.rows.Row;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;
import org.heard.identity.LinkColumn;
import org.heard.identity.PersonColumn;
import org.jspecify.annotations.Nullable;

/** A child as a row of the people template. */
final class PersonInCells {
    private final Map<String, String> cells = new HashMap<>();

    private PersonInCells() {}

    static List<String> row(ChildCard card) {
        PersonInCells row = new PersonInCells();
        row.child(card);
        row.worker("iro", card.child().get(ChildColumn.IRO));
        row.worker("social_worker", card.child().get(ChildColumn.SOCIAL_WORKER));
        row.helper("carer", Role.CARER, card);
        row.helper("advocate", Role.ADVOCATE, card);
        return TemplateColumn.of(FileKind.PEOPLE).stream()
                .map(column -> row.cells.getOrDefault(column.name(), ""))
                .toList();
    }

    private void child(ChildCard card) {
        Row<ChildColumn> child = card.child();
        cells.put("child_id", card.ref());
        put("first_name", card.person(), FIRST_NAME);
        put("last_name", card.person(), LAST_NAME);
        put("known_as", card.person(), KNOWN_AS);
        cells.put("date_of_birth", cell(card.dateOfBirth()));
        put("care_start", child, CARE_START);
        put("care_end", child, CARE_END);
        put("legal_status", child, LEGAL_STATUS);
        put("home_type", child, HOME_TYPE);
        cells.put("child_phone", phone(card.person()));
        put("child_email", card.person(), EMAIL);
        put("contact_by", child, CONTACT_BY);
        put("language", child, LANGUAGE);
        put("interpreter", child, INTERPRETER);
        put("communication_needs", child, COMMUNICATION_NEEDS);
        put("form_version", child, FORM_VERSION);
        put("family_group", child, FAMILY_GROUP);
        put("restricted", child, RESTRICTED);
    }

    @SuppressWarnings("unchecked")
    private void worker(String part, @Nullable Object worker) {
        if (worker != null) {
            Row<PersonColumn> person = (Row<PersonColumn>) worker;
            cells.put(part + "_name", PersonNames.of(person));
            put(part + "_email", person, EMAIL);
        }
    }

    /** The helper whom an extract named; else the first whom somebody linked by hand. */
    private void helper(String part, Role relation, ChildCard card) {
        Optional<Row<LinkColumn>> link = card.importedLink(relation)
                .or(() -> card.links().stream()
                        .filter(each -> relation.name().equals(each.text(LinkColumn.RELATION)))
                        .filter(each -> each.day(LinkColumn.UNTIL) == null)
                        .findFirst());
        link.map(ChildCard::supporter).ifPresent(person -> {
            cells.put(part + "_name", PersonNames.of(person));
            put(part + "_email", person, EMAIL);
            cells.put(part + "_phone", phone(person));
            put(part + "_organisation", person, ORGANISATION);
        });
    }

    private <C extends Enum<C> & Column> void put(String column, Row<C> row, C from) {
        cells.put(column, cell(row.get(from)));
    }

    private static String phone(Row<PersonColumn> person) {
        return ReadPhone.shown(Objects.requireNonNullElse(person.text(PHONE), ""));
    }

    /** A value as a cell of our templates has it. */
    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> ReadDay.SHOWN.format(day);
            case LocalTime time -> time.toString();
            case Boolean yes -> yes ? "yes" : "no";
            case Object other -> other.toString();
        };
    }
}
