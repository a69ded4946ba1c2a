package org.heard.accessibility.symbols;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An index of pictures: comma-separated, a heading in the first line, a cell with a comma in double quotes. */
final class Table {
    private Table() {}

    /** One line, its cells by their headings. */
    record Row(List<String> headings, List<String> cells) {
        String cell(String heading) {
            return cells.get(headings.indexOf(heading));
        }
    }

    static List<Row> read(String resource) {
        try (InputStream file = Table.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("missing: " + resource);
            }
            List<String> lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            List<String> headings = cells(lines.getFirst());
            return lines.stream()
                    .skip(1)
                    .map(line -> new Row(headings, cells(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
