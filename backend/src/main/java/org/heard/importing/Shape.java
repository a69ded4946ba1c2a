package org.heard.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.importing.reading.Cells;
import org.heard.importing.reading.Limits;
import org.heard.importing.reading.RawRecord;
import org.jspecify.annotations.Nullable;

/** How long a record of this file has to be, and which of its cells are kept. */
final class Shape {
    private final int width;
    private final boolean mayBeShort;
    private final boolean nullIsEmpty;
    private final List<String> names;
    private final List<Integer> places;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    Shape(Heading heading, FileKind kind, boolean mayBeShort) {
        Map<String, Integer> wanted = heading.places(kind);
        this.width = heading.names().size();
        this.mayBeShort = mayBeShort;
        this.nullIsEmpty = kind.isSsd();
        this.names = List.copyOf(wanted.keySet());
        this.places = List.copyOf(wanted.values());
        names.forEach(name -> columns.put(name, columns.size()));
    }

    FileRow row(RawRecord record) {
        List<String> cells = new ArrayList<>(places.size());
        FileRow.Fault fault = fault(record);
        for (int i = 0; i < places.size(); i++) {
            String raw = places.get(i) < record.cells().size() ? record.cells().get(places.get(i)) : "";
            if (fault == null) {
                fault = fault(names.get(i), raw);
            }
            cells.add(value(raw));
        }
        return new FileRow(columns, record.line(), cells, fault);
    }

    /**
     * Databases print the word NULL where there is nothing; our own files put an apostrophe before what a spreadsheet would
     * take for a formula.
     */
    private String value(String raw) {
        String cell = Cells.trim(raw.length() > Limits.CELL ? raw.substring(0, Limits.CELL) : raw);
        if (nullIsEmpty && cell.equals("NULL")) {
            return "";
        }
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private FileRow.@Nullable Fault fault(RawRecord record) {
        List<String> cells = record.cells();
        if (cells.size() < width && !mayBeShort) {
            return new FileRow.Fault(
                    "",
                    String.join(" | ", cells),
                    "The row has " + cells.size() + " cells, the header " + width + ".",
                    "Correct the row in the case system and export it again.");
        }
        for (int i = width; i < cells.size(); i++) {
            if (!Cells.trim(cells.get(i)).isEmpty()) {
                return new FileRow.Fault(
                        "",
                        cells.get(i),
                        "The row has more cells than the header, so its values may stand in the wrong columns.",
                        "Look for a comma inside a value, put that value in quotation marks, and import again.");
            }
        }
        return null;
    }

    private static FileRow.@Nullable Fault fault(String column, String raw) {
        if (raw.length() > Limits.CELL) {
            return new FileRow.Fault(
                    column, raw, "The value is longer than 2,000 characters.", "Shorten it and import again.");
        }
        if (Cells.isDamaged(raw)) {
            return new FileRow.Fault(
                    column,
                    Cells.trim(raw),
                    "The value holds characters that no text has: the file is damaged here.",
                    "Export the file again.");
        }
        return null;
    }
}
