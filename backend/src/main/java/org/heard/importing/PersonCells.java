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
import static org.heard.identity.PersonColumn.FIRST_NAME;
import static org.heard.identity.PersonColumn.KNOWN_AS;
import static org.heard.identity.PersonColumn.LAST_NAME;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.base.Role;
import org.heard.base.rows.Row;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;
import org.heard.identity.PersonColumn;
import org.jspecify.annotations.Nullable;

/** Puts one row of our people template into a child's card. */
final class PersonCells {
    static final Set<String> FORM_VERSIONS = Set.of("symbols", "under8", "8to11", "12plus", "carer_led");

    private final Books books;
    private final HelperDesk carers;
    private final HelperDesk advocates;
    private final StaffDesk staff;

    PersonCells(Books books, HelperDesk carers, HelperDesk advocates, StaffDesk staff) {
        this.books = books;
        this.carers = carers;
        this.advocates = advocates;
        this.staff = staff;
    }

    void take(RowReader row, ChildCard card) {
        TemplateCells cells = new TemplateCells(row);
        cells.words("first_name", 100, card.person(), FIRST_NAME);
        lastName(row, cells, card);
        cells.words("known_as", 100, card.person(), KNOWN_AS);
        care(row, cells, card);
        worker(row, cells, "iro", Role.IRO, card, ChildColumn.IRO);
        worker(row, cells, "social_worker", Role.SOCIAL_WORKER, card, ChildColumn.SOCIAL_WORKER);
        Row<ChildColumn> child = card.child();
        cells.oneOf("home_type", HomeType.ALL, child, HOME_TYPE);
        cells.words("language", 60, child, LANGUAGE);
        cells.yesNo("interpreter", child, INTERPRETER);
        cells.words("communication_needs", 1000, child, COMMUNICATION_NEEDS);
        form(row, cells, child);
        cells.words("family_group", 48, child, FAMILY_GROUP);
        cells.yesNo("restricted", child, RESTRICTED);
        new ContactCells(row, cells, card).take(CONTACT_BY);
        carers.take(row, cells, card);
        advocates.take(row, cells, card);
    }

    /** What staff chose in the portal stays. */
    private static void form(RowReader row, TemplateCells cells, Row<ChildColumn> child) {
        if (!child.yes(ChildColumn.FORM_CHOSEN_HERE)) {
            cells.oneOf("form_version", FORM_VERSIONS, child, FORM_VERSION);
        } else if (cells.says("form_version") && !row.cell("form_version").equalsIgnoreCase(child.text(FORM_VERSION))) {
            row.warn(
                    "form_version",
                    "Other questions were chosen for this child in the portal, so this was not taken.",
                    "Put the column right, or choose again under Nobody forgotten.");
        }
    }

    private static void lastName(RowReader row, TemplateCells cells, ChildCard card) {
        if (cells.isClear("last_name")) {
            card.person().set(LAST_NAME, "");
        } else if (row.has("last_name")) {
            cells.words("last_name", 255, card.person(), LAST_NAME);
        }
    }

    private static void care(RowReader row, TemplateCells cells, ChildCard card) {
        CareRecord record = new CareRecord(card);
        cells.day("care_start", card.child(), CARE_START);
        Optional.ofNullable(card.child().day(CARE_START)).ifPresent(record::startedBy);
        cells.day("care_end", card.child(), CARE_END);
        if (cells.isClear("legal_status")) {
            card.child().set(LEGAL_STATUS, null);
        } else if (row.has("legal_status")) {
            LegalStatus.read(row.cell("legal_status"))
                    .ifPresentOrElse(
                            status -> {
                                record.statuses(List.of(status));
                                card.child().set(LEGAL_STATUS, status);
                            },
                            () -> row.leaveOut(
                                    "legal_status",
                                    "This legal status is not known.",
                                    "It is one of C1, C2, E1, V2 and so on."));
        }
    }

    /** With a name and no email nobody can be found: the row goes in, the part stays as it is. */
    private void worker(
            RowReader row, TemplateCells cells, String part, Role role, ChildCard card, ChildColumn column) {
        String emailColumn = part + "_email";
        if (cells.isClear(emailColumn)) {
            card.child().set(column, null);
            return;
        }
        String email = cells.email(emailColumn);
        if (email != null) {
            staff.byEmail(row, emailColumn, email, row.cell(part + "_name"), role, person(card, column))
                    .ifPresent(person -> card.child().set(column, person));
        } else if (row.has(part + "_name") && !row.has(emailColumn)) {
            Row<PersonColumn> now = person(card, column);
            if (now == null || !PersonNames.same(now, row.cell(part + "_name"))) {
                books.meetsUnknownStaff(row.cell(part + "_name") + " (no email in the file)");
                row.warn(
                        emailColumn,
                        "There is a name and no email, so nobody was assigned.",
                        "Fill in the email of " + part.replace('_', ' ').replace("iro", "the IRO") + ".");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Row<PersonColumn> person(ChildCard card, ChildColumn column) {
        return (Row<PersonColumn>) card.child().get(column);
    }
}
