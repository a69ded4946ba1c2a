package org.heard.importing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.importing.reading.Cells;
import org.heard.importing.reading.RawRecord;
import org.heard.importing.reading.UnreadableFileException;

/** The record that names the columns, in any case and order, perhaps below title lines. */
record Heading(RawRecord record, List<String> names) {
    private static final Set<String> KNOWN = java.util.Arrays.stream(FileKind.values())
            .flatMap(kind -> kind.columns().stream())
            .collect(Collectors.toUnmodifiableSet());

    static Heading of(RawRecord record) {
        return new Heading(record, record.cells().stream().map(Heading::plain).toList());
    }

    private static String plain(String cell) {
        return Cells.trim(cell).toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", "_");
    }

    /** How many of its cells are columns that some kind has. */
    int known() {
        return (int) names.stream().filter(KNOWN::contains).distinct().count();
    }

    /** Enough of it are names of columns, and it is no record of values. */
    boolean isLikely() {
        Set<String> filled = set();
        boolean other = OtherExtract.of(filled).isPresent() || OtherExtract.isSomeSsdTable(filled);
        return other || known() >= 2;
    }

    Set<String> set() {
        Set<String> filled = new LinkedHashSet<>(names);
        filled.remove("");
        return filled;
    }

    /** Throws with a sentence when a column is there twice, or when no kind has these columns. */
    FileKind kind() throws UnreadableFileException {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new UnreadableFileException("The column " + name.toUpperCase(Locale.ROOT)
                        + " is there twice, so nobody can say which one counts. Remove or rename one of them.");
            }
        }
        List<FileKind> kinds = FileKind.matching(set());
        if (kinds.isEmpty()) {
            throw new UnreadableFileException(nearest());
        }
        return kinds.getFirst();
    }

    private String nearest() {
        Set<String> found = set();
        Optional<FileKind> near = java.util.Arrays.stream(FileKind.values())
                .filter(kind -> kind.shared(found) >= 2)
                .max(java.util.Comparator.comparingInt((FileKind kind) ->
                        100 * kind.shared(found) / kind.needed().size()));
        return near.map(kind -> "This looks like " + kind.title() + ", but the column "
                        + kind.needed().stream()
                                .filter(column -> !found.contains(column))
                                .map(column ->
                                        kind.isSsd() || kind.isTemplate() ? column : column.toUpperCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + " is missing. Export it again with that column.")
                .orElse(
                        "None of the formats that the portal reads has these columns. The guide for administrators lists them.");
    }

    /** The columns that the kind reads: where they stand. */
    Map<String, Integer> places(FileKind kind) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (kind.columns().contains(names.get(i))) {
                places.put(names.get(i), i);
            }
        }
        return places;
    }

    /** The columns that nobody reads, as the file writes them. */
    List<String> unused(FileKind kind) {
        return java.util.stream.IntStream.range(0, names.size())
                .filter(i -> !names.get(i).isEmpty() && !kind.columns().contains(names.get(i)))
                .mapToObj(i -> Cells.trim(record.cells().get(i)))
                .toList();
    }
}
