package org.heard.importing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.heard.base.rows.Column;
import org.heard.base.rows.Row;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;
import org.heard.identity.LinkColumn;
import org.heard.identity.PersonColumn;
import org.heard.review.DiaryEntry;
import org.heard.review.ReviewColumn;
import org.jspecify.annotations.Nullable;

/** Compares children and reviews with what they were before the file, in words that people read. */
final class Differences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    private final List<Change> changes = new ArrayList<>();
    private final List<Change> everything = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    void compare(ChildCard card) {
        List<Change> found = new ArrayList<>();
        compare(card.ref(), "", card.person(), found);
        compare(card.ref(), "", card.child(), found);
        for (Row<LinkColumn> link : card.links()) {
            compareHelper(card.ref(), link, found);
        }
        count(card.isFresh(), found, card.child().yes(ChildColumn.RESTRICTED));
    }

    private void compareHelper(String ref, Row<LinkColumn> link, List<Change> found) {
        Row<PersonColumn> helper = ChildCard.supporter(link);
        String relation =
                Objects.requireNonNullElse(link.text(LinkColumn.RELATION), "").toLowerCase(Locale.ROOT);
        if (link.isFresh()) {
            found.add(new Change(ref, relation, "", name(helper)));
        } else if (link.changed().contains(LinkColumn.UNTIL)) {
            found.add(new Change(ref, relation, name(helper), ""));
        }
        if (link.yes(LinkColumn.IMPORTED) && !helper.isFresh()) {
            compare(ref, relation + " ", helper, found);
        }
    }

    void compare(DiaryEntry entry) {
        LocalDate day = entry.day();
        String ref = entry.row().text(ReviewColumn.REVIEW_REF);
        String whose =
                ", review " + (day == null ? Objects.requireNonNullElse(ref, "without a date") : DAY.format(day));
        List<Change> found = new ArrayList<>();
        compare(entry.childRef() + whose, "", entry.row(), found);
        count(entry.row().isFresh(), found, false);
    }

    /** Whoever imports may not read a restricted record: they see that something changes, not from what to what. */
    private void count(boolean fresh, List<Change> found, boolean restricted) {
        everything.addAll(found);
        if (fresh) {
            added++;
        } else if (found.isEmpty()) {
            unchanged++;
        } else {
            changed++;
            found.stream()
                    .map(change ->
                            restricted ? new Change(change.whose(), change.what(), "restricted", "restricted") : change)
                    .forEach(changes::add);
        }
    }

    private static <C extends Enum<C> & Column> void compare(
            String whose, String prefix, Row<C> row, List<Change> found) {
        for (C column : row.changed()) {
            if (column.type() != java.time.Instant.class) {
                found.add(new Change(
                        whose,
                        prefix + column.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        shown(row.before(column)),
                        shown(row.get(column))));
            }
        }
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case LocalTime time -> time.toString();
            case Boolean yes -> yes ? "yes" : "no";
            case Row<?> person -> name(person);
            case Object other -> other.toString();
        };
    }

    @SuppressWarnings("unchecked")
    private static String name(Row<?> row) {
        Row<PersonColumn> person = (Row<PersonColumn>) row;
        String name = (Objects.requireNonNullElse(person.text(PersonColumn.FIRST_NAME), "") + " "
                        + Objects.requireNonNullElse(person.text(PersonColumn.LAST_NAME), ""))
                .strip();
        return name.isEmpty() ? Objects.requireNonNullElse(person.text(PersonColumn.EMAIL), "somebody") : name;
    }

    List<Change> changes() {
        return changes;
    }

    /** New ones included. */
    List<Change> everything() {
        return everything;
    }

    Counts counts(int refused, int warned) {
        return new Counts(added, changed, unchanged, refused, warned);
    }
}
