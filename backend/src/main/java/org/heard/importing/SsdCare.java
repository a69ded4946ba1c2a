package org.heard.importing;

import static org.heard.importing.FileKind.SSD_DISABILITY;
import static org.heard.importing.FileKind.SSD_EPISODES;
import static org.heard.importing.FileKind.SSD_FAMILY;
import static org.heard.importing.FileKind.SSD_LEGAL;
import static org.heard.importing.FileKind.SSD_PERSON;
import static org.heard.importing.FileKind.SSD_PLACEMENTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.base.rows.Row;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;
import org.jspecify.annotations.Nullable;

/** Periods of care, legal status, the kind of home, and hints at how a child is best asked. */
final class SsdCare {
    /** Codes that may mean symbols, easy read or large print; a person decides. */
    private static final Set<String> HINTS = Set.of("COMM", "LD", "HEAR", "VIS", "AUT");

    private final SsdTables tables;
    private final SsdPeople people;
    private final Books books;

    SsdCare(SsdTables tables, SsdPeople people, Books books) {
        this.tables = tables;
        this.people = people;
        this.books = books;
    }

    /** Something that was so from one day to another, perhaps still. */
    private record Spell(LocalDate from, @Nullable LocalDate until, String what) {}

    void take() {
        episodes();
        spells(SSD_LEGAL, "lega_legal_status").forEach(this::legalStatus);
        spells(SSD_PLACEMENTS, "clap_cla_placement").forEach(this::home);
        disabilities();
        families();
    }

    private void episodes() {
        Map<ChildCard, List<RowReader>> byChild =
                byChild(SSD_EPISODES, row -> people.child(row.cell("clae_person_id")));
        Tally file =
                tables.table(SSD_PERSON).or(() -> tables.table(SSD_EPISODES)).orElse(null);
        byChild.forEach((card, rows) -> {
            if (file != null) {
                file.meets(card);
            }
            SsdPeriods periods = new SsdPeriods(rows);
            if (!periods.episodes().isEmpty()) {
                new CareRecord(card).takeYear(periods.episodes());
            }
            periods.lastIroContact().ifPresent(day -> card.child().set(ChildColumn.LAST_IRO_CONTACT, day));
        });
    }

    private Map<ChildCard, List<Spell>> spells(FileKind table, String prefix) {
        Map<ChildCard, List<Spell>> spells = new LinkedHashMap<>();
        byChild(
                        table,
                        row -> table == SSD_LEGAL
                                ? people.child(row.cell("lega_person_id"))
                                : people.childOfCare(row.cell("clap_cla_id")))
                .forEach((card, rows) -> spells.put(
                        card,
                        rows.stream()
                                .flatMap(row -> spell(row, prefix).stream())
                                .sorted(Comparator.comparing(Spell::from))
                                .toList()));
        return spells;
    }

    private static Optional<Spell> spell(RowReader row, String prefix) {
        LocalDate from = row.neededDay(prefix + "_start_date", "The day on which it began is missing.");
        LocalDate until = row.day(prefix + "_end_date");
        boolean legal = prefix.startsWith("lega");
        String what = row.cell(legal ? prefix : prefix + "_type");
        if (legal && LegalStatus.read(what).isEmpty()) {
            row.leaveOut(prefix, "This legal status is not known.", "The child is treated as looked after.");
        }
        return from == null || row.isRefused() ? Optional.empty() : Optional.of(new Spell(from, until, what));
    }

    /** A status that is not known is no short break, and leaves what was known. */
    private void legalStatus(ChildCard card, List<Spell> spells) {
        List<String> codes = spells.stream()
                .map(spell -> LegalStatus.read(spell.what()).orElse(""))
                .toList();
        new CareRecord(card).statuses(codes);
        current(spells)
                .flatMap(spell -> LegalStatus.read(spell.what()))
                .ifPresent(code -> card.child().set(ChildColumn.LEGAL_STATUS, code));
    }

    private void home(ChildCard card, List<Spell> spells) {
        current(spells)
                .filter(spell -> !spell.what().isEmpty())
                .ifPresent(spell -> card.child().set(ChildColumn.HOME_TYPE, HomeType.ofPlacement(spell.what())));
    }

    /** The newest that has not ended. */
    private Optional<Spell> current(List<Spell> spells) {
        return spells.stream()
                .filter(spell -> spell.until() == null || spell.until().isAfter(books.today()))
                .max(Comparator.comparing(Spell::from));
    }

    private void disabilities() {
        byChild(SSD_DISABILITY, row -> people.child(row.cell("disa_person_id"))).forEach((card, rows) -> {
            String hints = rows.stream()
                    .map(row -> row.cell("disa_disability_code"))
                    .filter(HINTS::contains)
                    .distinct()
                    .collect(Collectors.joining(", "));
            Row<ChildColumn> child = card.child();
            if (!hints.isEmpty()
                    && child.day(ChildColumn.CARE_END) == null
                    && child.text(ChildColumn.FORM_VERSION) == null) {
                rows.getFirst()
                        .say(
                                "disa_disability_code",
                                "Child " + card.ref() + " has " + hints
                                        + ": symbols, easy read or large print may suit them. Nothing was changed; a person"
                                        + " decides.");
            }
        });
    }

    /** Only where nobody has said yet who is whose brother or sister. */
    private void families() {
        byChild(SSD_FAMILY, row -> people.child(row.cell("fami_person_id"))).forEach((card, rows) -> {
            String family = rows.getFirst().cell("fami_family_id");
            if (!family.isEmpty() && family.length() <= 48 && card.child().text(ChildColumn.FAMILY_GROUP) == null) {
                card.child().set(ChildColumn.FAMILY_GROUP, family);
            }
        });
    }

    /** Records of people who are not children in care are passed over. */
    private Map<ChildCard, List<RowReader>> byChild(
            FileKind table, java.util.function.Function<RowReader, Optional<ChildCard>> whose) {
        Map<ChildCard, List<RowReader>> byChild = new LinkedHashMap<>();
        for (RowReader row : tables.rows(table)) {
            whose.apply(row)
                    .ifPresent(card -> byChild.computeIfAbsent(card, _ -> new ArrayList<>())
                            .add(row));
        }
        return byChild;
    }
}
