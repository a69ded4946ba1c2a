package org.heard.importing.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that can be a table: text with separators, or a workbook. */
public final class TableFile {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final Path path;
    private final @Nullable TextEncoding encoding;

    private TableFile(Path path, @Nullable TextEncoding encoding) {
        this.path = path;
        this.encoding = encoding;
    }

    /** Looks at the bytes, never at the name. Throws {@link UnreadableFileException} with a sentence. */
    public static TableFile recognise(Path path) throws IOException {
        if (FileSort.isWorkbook(path)) {
            WorkbookGuard.check(path);
            return new TableFile(path, null);
        }
        return new TableFile(path, TextEncoding.of(path));
    }

    public boolean isWorkbook() {
        return encoding == null;
    }

    /** Whether the letters were read as Windows-1252, because they are not UTF-8. */
    public boolean isWindowsText() {
        return encoding != null && encoding.isWindows();
    }

    /** The separators worth trying. */
    public List<Character> separators() {
        return isWorkbook() ? List.of(',') : SEPARATORS;
    }

    /** The records; a workbook has no separators and gives those of its first sheet. */
    public Records records(char separator) throws IOException {
        return encoding == null ? new WorkbookRecords(path) : new DelimitedRecords(encoding.open(path), separator);
    }
}
