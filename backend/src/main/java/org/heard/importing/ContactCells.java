package org.heard.importing;

import java.util.Objects;
import java.util.Set;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;
import org.heard.identity.PersonColumn;
import org.jspecify.annotations.Nullable;

/** How a child is reached. What the child chose stays; a changed telephone gets nothing until a person confirms it. */
final class ContactCells {
    private static final Set<String> WAYS = Set.of("text", "email", "letter", "carer", "worker", "none");

    private final RowReader row;
    private final TemplateCells cells;
    private final ChildCard card;

    ContactCells(RowReader row, TemplateCells cells, ChildCard card) {
        this.row = row;
        this.cells = cells;
        this.card = card;
    }

    void take(ChildColumn contactBy) {
        String phone = cells.phone("child_phone");
        String email = cells.email("child_email");
        String way = cells.says("contact_by") ? cells.oneOf("contact_by", WAYS) : null;
        if (card.child().yes(ChildColumn.CONTACT_CHOSEN_BY_CHILD)) {
            keep("contact_by", way, card.child().text(contactBy));
            keep("child_phone", phone, card.person().text(PersonColumn.PHONE));
            keep("child_email", email, card.person().text(PersonColumn.EMAIL));
            return;
        }
        if (way != null || cells.isClear("contact_by")) {
            card.child().set(contactBy, way);
        }
        if (email != null || cells.isClear("child_email")) {
            card.person().set(PersonColumn.EMAIL, email);
        }
        if (phone != null || cells.isClear("child_phone")) {
            phone(phone);
        }
        if (phone != null && row.has("carer_phone") && phone.equals(numberOf("carer_phone"))) {
            row.warn(
                    "child_phone",
                    "The carer has the same number: a text to the child would reach the carer.",
                    "Give the child's own number, or leave it empty.");
        }
    }

    private void phone(@Nullable String phone) {
        if (Objects.equals(phone, card.person().text(PersonColumn.PHONE))) {
            return;
        }
        card.person().set(PersonColumn.PHONE, phone);
        card.child().set(ChildColumn.PHONE_CONFIRMED, false);
    }

    private @Nullable String numberOf(String column) {
        return ReadPhone.of(row.cell(column)) instanceof ReadPhone.Phone phone ? phone.number() : null;
    }

    private void keep(String column, @Nullable String said, @Nullable String chosen) {
        if (said != null && !said.equals(chosen)) {
            row.warn(column, "The child chose how to be reached, so this was not taken.", "Ask the child.");
        }
    }
}
