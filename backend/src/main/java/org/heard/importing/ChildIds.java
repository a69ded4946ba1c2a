package org.heard.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heard.identity.ChildCard;
import org.heard.identity.Register;

/**
 * The council's id of a child is text: capitals and leading zeros count. This finds ids that programs have spoilt, so that a
 * person can be told which one was probably meant; it never takes one for the other.
 */
final class ChildIds {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/_-]{0,47}");

    private final Register register;
    private final Map<String, String> alike = new HashMap<>();

    ChildIds(Register register) {
        this.register = register;
        Collection<ChildCard> children = register.children();
        children.forEach(card -> alike.putIfAbsent(bare(card.ref()), card.ref()));
    }

    /** The child of that row; refuses the row when there is no id, no such child, or no proper id. */
    Optional<ChildCard> known(RowReader row, String column) {
        if (!proper(row, column)) {
            return Optional.empty();
        }
        Optional<ChildCard> card = register.child(row.cell(column));
        if (card.isEmpty()) {
            row.refuse(
                    column,
                    "The portal knows no child with this id.",
                    hint(row.cell(column)).orElse("Import the Header or people file that has this child first."));
        }
        return card;
    }

    /** Whether the row has an id that a child can have; refuses the row otherwise. */
    boolean proper(RowReader row, String column) {
        String id = row.cell(column);
        if (id.isEmpty()) {
            row.refuse(column, "The child's id is missing.", "Every row needs the council's own id of the child.");
            return false;
        }
        if (!ID.matcher(id).matches()) {
            row.refuse(
                    column,
                    "This is not an id: only letters and figures, at most 48.",
                    hint(id).orElse("Look at the row in the file; a program may have changed the id."));
            return false;
        }
        return true;
    }

    /** Whether a new child may have this id; refuses the row when the portal has nearly the same one. */
    boolean mayBeNew(RowReader row, String column, java.time.LocalDate dateOfBirth) {
        String id = row.cell(column);
        Optional<ChildCard> near = Optional.ofNullable(alike.get(bare(id)))
                .filter(ref -> !ref.equals(id))
                .flatMap(register::child);
        boolean same = near.isPresent()
                && (near.get().ref().equalsIgnoreCase(id)
                        || near.get().dateOfBirth().equals(dateOfBirth));
        if (same) {
            row.refuse(
                    column,
                    "The portal knows this child as " + near.get().ref() + ".",
                    "Capitals and leading zeros belong to an id. Correct the id and import again.");
        }
        return !same;
    }

    void added(ChildCard card) {
        alike.putIfAbsent(bare(card.ref()), card.ref());
    }

    private Optional<String> hint(String id) {
        return Optional.ofNullable(alike.get(bare(id)))
                .filter(ref -> !ref.equals(id))
                .map(ref -> "Perhaps " + ref
                        + " is meant: programs drop leading zeros and add “.0”. Correct the id, keep the"
                        + " column as text, and import again.");
    }

    private static String bare(String id) {
        return id.replaceFirst("\\.0+$", "").replaceFirst("^0+(?=.)", "").toLowerCase(Locale.ROOT);
    }
}
