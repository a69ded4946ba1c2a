package org.heard.importing;

import java.util.List;
import java.util.Optional;
import org.heard.base.Setting;

/**
 * Which of the two ids of an SSD person is the council's id of the child, as in SSDA903. The case systems differ; ids and
 * dates of birth of the children already known tell which.
 */
enum SsdIds {
    PERSON_ID("pers_person_id"),
    LEGACY_ID("pers_legacy_id");

    static final Setting<String> SETTING = Setting.text(
            "import.ssd.child-id",
            "Which id of the Standard Safeguarding Dataset is the id in SSDA903: person, legacy (System C), or find-out.",
            "find-out");
    /** Of the children that could agree, this many in a hundred must. */
    private static final int ENOUGH = 90;

    private final String column;

    SsdIds(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** Empty, with a finding, when neither id agrees with the children that the portal knows. */
    static Optional<SsdIds> choose(List<RowReader> children, Tally file, Books books) {
        Optional<SsdIds> set = switch (books.settings().get(SETTING)) {
            case "person" -> Optional.of(PERSON_ID);
            case "legacy" -> Optional.of(LEGACY_ID);
            default -> Optional.empty();
        };
        int known = books.register().children().size();
        if (known == 0 || children.isEmpty()) {
            boolean allLegacy = children.stream().allMatch(row -> row.has(LEGACY_ID.column));
            return Optional.of(set.orElse(allLegacy ? LEGACY_ID : PERSON_ID));
        }
        int possible = Math.min(known, children.size());
        long person = PERSON_ID.agreeing(children, books);
        long legacy = LEGACY_ID.agreeing(children, books);
        SsdIds better = set.orElse(legacy > person ? LEGACY_ID : PERSON_ID);
        long agreeing = better == LEGACY_ID ? legacy : person;
        String counts = "Of " + possible + " children, id and date of birth agree for " + person + " by "
                + PERSON_ID.column + " and for " + legacy + " by " + LEGACY_ID.column + ".";
        if (agreeing * 100 < (long) possible * ENOUGH) {
            file.refuseAll(
                    counts + " That is too few to be the same children.",
                    "Check that the extract is of this council, and the setting " + SETTING.name() + ".");
            return Optional.empty();
        }
        file.note(counts + " " + better.column + " is used.", "", Severity.SAID);
        return Optional.of(better);
    }

    private long agreeing(List<RowReader> children, Books books) {
        return children.stream()
                .filter(row -> ReadDay.database(row.cell("pers_dob")) instanceof ReadDay.Day birth
                        && books.register()
                                .child(row.cell(column))
                                .filter(card -> card.dateOfBirth().equals(birth.day()))
                                .isPresent())
                .count();
    }
}
