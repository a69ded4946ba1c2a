package org.heard.importing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of the national validator that touch the Reviews file, written down once more from their messages, without
 * anything of the portal.
 *
 * @param births date of birth as in the Header, by child
 * @param statuses legal statuses of all episodes, by child
 */
record ReturnRules(Map<String, String> births, Map<String, List<String>> statuses) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> CODES = Set.of("PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");

    /** Every rule that a row of the file breaks, as "rule: row". */
    List<String> brokenBy(String file) {
        List<String> broken = new ArrayList<>();
        for (String row : file.lines().skip(1).toList()) {
            String[] cells = row.split(",", -1);
            rules(cells).forEach(rule -> broken.add(rule + ": " + row));
        }
        return broken;
    }

    private List<String> rules(String[] cells) {
        String child = cells[0];
        Optional<LocalDate> born = day(cells[1]);
        Optional<LocalDate> review = day(cells[2]);
        String code = cells[3];
        List<String> broken = new ArrayList<>();
        if (cells.length != 4 || !child.matches("[A-Za-z0-9_/-]+")) {
            broken.add("format");
        }
        if (review.isEmpty()) {
            broken.add("166");
        }
        if (!CODES.contains(code)) {
            broken.add("167");
        }
        List<String> theirs = statuses.getOrDefault(child, List.of());
        if (theirs.isEmpty()) {
            broken.add("1012");
        } else if (theirs.stream().allMatch(status -> status.equals("V3") || status.equals("V4"))) {
            broken.add("399");
        }
        if (review.isPresent() && born.isPresent()) {
            LocalDate fourth = born.get().plusYears(4);
            if (code.equals("PN0") && review.get().isAfter(fourth)) {
                broken.add("440");
            }
            if (!code.equals("PN0") && review.get().isBefore(fourth)) {
                broken.add("441");
            }
        }
        if (!births.containsKey(child)) {
            broken.add("INT08");
        } else if (!births.get(child).equals(cells[1])) {
            broken.add("INT17");
        }
        return broken;
    }

    private static Optional<LocalDate> day(String cell) {
        try {
            return Optional.of(LocalDate.parse(cell, DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
