package org.heard.importing.reading;

import java.util.List;

/**
 * One record of a file, cells as they stand.
 *
 * @param line the line on which it begins, counted from 1, line breaks inside cells included; in a workbook the row
 */
public record RawRecord(long line, List<String> cells) {

    /** Nothing but spaces in any cell. */
    public boolean isBlank() {
        return cells.stream().allMatch(cell -> Cells.trim(cell).isEmpty());
    }
}
