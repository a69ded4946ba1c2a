package org.heard.importing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of a recognised file: only the cells that its kind reads, trimmed.
 *
 * @param fault why the record cannot be trusted as a whole, for example cells too many; {@code null} when it can
 */
record FileRow(
        Map<String, Integer> columns,
        long line,
        List<String> cells,
        @Nullable Fault fault) {

    record Fault(String column, String value, String wrong, String toDo) {}

    /** Empty when the file has no such column or nothing stands there. */
    String cell(String column) {
        Integer index = columns.get(column);
        return index == null ? "" : cells.get(index);
    }
}
