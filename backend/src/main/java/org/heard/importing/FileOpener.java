package org.heard.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.importing.reading.Cells;
import org.heard.importing.reading.Limits;
import org.heard.importing.reading.RawRecord;
import org.heard.importing.reading.Records;
import org.heard.importing.reading.TableFile;
import org.heard.importing.reading.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** Opens one file: what it is, and its records, cut down to the cells that somebody reads. */
final class FileOpener {
    /** Title lines above the header are looked for no further. */
    private static final int TOP = 20;

    private final String name;
    private final String sha256;
    private final List<Finding> findings = new ArrayList<>();

    private FileOpener(String name, String sha256) {
        this.name = name;
        this.sha256 = sha256;
    }

    static OpenFile open(String name, String sha256, Path path) {
        try {
            return new FileOpener(name, sha256).open(TableFile.recognise(path));
        } catch (UnreadableFileException e) {
            return new OpenFile.Refused(name, sha256, e.sentence());
        } catch (IOException e) {
            return new OpenFile.Refused(name, sha256, "The file could not be read from the disk.");
        }
    }

    private OpenFile open(TableFile file) throws IOException {
        char separator = ',';
        Heading best = null;
        for (char tried : file.separators()) {
            Optional<Heading> heading = heading(file, tried);
            if (heading.isPresent() && (best == null || heading.get().known() > best.known())) {
                best = heading.get();
                separator = tried;
            }
        }
        if (best == null) {
            throw new UnreadableFileException("No line with the names of columns was found among the first " + TOP
                    + ". The first line must name the columns, as in CHILD,DOB,REVIEW,REVIEW_CODE.");
        }
        Set<String> columns = best.set();
        Optional<OtherExtract> other = OtherExtract.of(columns);
        if (FileKind.matching(columns).isEmpty() && other.isPresent()) {
            return other.get().isHarmless()
                    ? new OpenFile.LeftOut(
                            name, sha256, other.get().title(), other.get().sentence())
                    : new OpenFile.Refused(name, sha256, other.get().sentence());
        }
        if (best.known() == 0) {
            return new OpenFile.LeftOut(
                    name, sha256, "SSD table", "The portal does not need this SSD table, and left it out.");
        }
        return read(file, separator, best);
    }

    /** The first likely heading at the top of the file, read with that separator. */
    private static Optional<Heading> heading(TableFile file, char separator) throws IOException {
        try (Records records = file.records(separator)) {
            for (int i = 0; i < TOP; i++) {
                RawRecord record = records.next();
                if (record == null) {
                    return Optional.empty();
                }
                Heading heading = Heading.of(record);
                if (heading.isLikely()) {
                    return Optional.of(heading);
                }
            }
        }
        return Optional.empty();
    }

    private OpenFile read(TableFile file, char separator, Heading heading) throws IOException {
        FileKind kind = heading.kind();
        if (file.isWorkbook() && !kind.isTemplate()) {
            throw new UnreadableFileException("This is an Excel workbook with " + kind.title()
                    + " in it. Excel may have changed ids and dates: export it from the case system as CSV.");
        }
        saySomething(file, heading, kind);
        List<FileRow> rows = new ArrayList<>();
        try (Records records = file.records(separator)) {
            RawRecord record = records.next();
            while (record != null && record.line() < heading.record().line()) {
                record = records.next();
            }
            Shape shape = new Shape(heading, kind, file.isWorkbook());
            RawRecord last = null;
            for (record = records.next(); record != null; record = records.next()) {
                if (!record.isBlank()) {
                    rows.add(shape.row(record));
                    last = record;
                }
                if (rows.size() > Limits.ROWS) {
                    throw new UnreadableFileException("The file has more than 200,000 rows. Split it by year.");
                }
            }
            sayWhetherCutOff(records, last, heading);
        }
        if (rows.isEmpty()) {
            say(0, "The file has a header and no rows.", "If that is a surprise, export it again.", Severity.WARNED);
        }
        return new OpenFile.Read(name, sha256, kind, written(heading, kind), rows, findings);
    }

    private void saySomething(TableFile file, Heading heading, FileKind kind) {
        if (file.isWindowsText()) {
            say(0, "The letters were read as Windows-1252.", "Check names with accents.", Severity.SAID);
        }
        long above = heading.record().line() - 1;
        if (above > 0) {
            say(
                    1,
                    "The header is on line " + heading.record().line() + "; what stands above it was left out.",
                    "",
                    Severity.SAID);
        }
        List<String> unused = heading.unused(kind);
        if (!unused.isEmpty() && !kind.isSsd() && kind != FileKind.HEADER && kind != FileKind.EPISODES) {
            String names = String.join(", ", unused.subList(0, Math.min(10, unused.size())));
            say(heading.record().line(), "These columns are not read: " + names + ".", "", Severity.SAID);
        }
    }

    private void sayWhetherCutOff(Records records, @Nullable RawRecord last, Heading heading) {
        if (last != null
                && records.endsWithoutLineEnd()
                && last.cells().size() < heading.names().size()) {
            say(
                    last.line(),
                    "The file ends in the middle of this row, so rows after it may be missing.",
                    "Export or download it again.",
                    Severity.WARNED);
        }
    }

    private void say(long line, String wrong, String toDo, Severity severity) {
        findings.add(new Finding(name, line, "", "", wrong, toDo, severity));
    }

    private static Map<String, String> written(Heading heading, FileKind kind) {
        Map<String, String> written = new LinkedHashMap<>();
        heading.places(kind)
                .forEach((column, place) ->
                        written.put(column, Cells.trim(heading.record().cells().get(place))));
        return written;
    }
}
