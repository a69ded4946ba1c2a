package org.heard.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of one SSD extract that were chosen together. */
final class SsdTables {
    private final Map<FileKind, Tally> tables = new EnumMap<>(FileKind.class);

    SsdTables(List<Tally> files) {
        files.forEach(file -> tables.put(file.file().kind(), file));
    }

    Optional<Tally> table(FileKind kind) {
        return Optional.ofNullable(tables.get(kind));
    }

    boolean has(FileKind kind) {
        return tables.containsKey(kind);
    }

    /** The records of a table that can be trusted; none when it was not chosen. */
    List<RowReader> rows(FileKind kind) {
        return table(kind)
                .map(file -> file.readers().stream().filter(RowReader::isSound).toList())
                .orElse(List.of());
    }

    /** Whether a table has that column. */
    boolean has(FileKind kind, String column) {
        return table(kind)
                .filter(file -> file.file().heading().containsKey(column))
                .isPresent();
    }
}
