package org.heard.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.heard.importing.ExtractFile;

/**
 * The council's extracts as they were before some children's last review: it is still planned, so that they can say
 * something for it and their IRO can record it.
 */
final class DemoBefore {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Set<String> NOT_YET_KNOWN = Set.of("held_date", "participation_code");

    private DemoBefore() {}

    static List<ExtractFile> of(List<ExtractFile> files, Set<String> children) {
        return files.stream()
                .filter(file -> !file.name().startsWith("Reviews"))
                .map(file -> file.name().equals("review-diary.csv") ? diary(file, children) : file)
                .toList();
    }

    private static ExtractFile diary(ExtractFile file, Set<String> children) {
        try (InputStream in = file.source().open();
                CSVParser parser = CSVParser.builder()
                        .setReader(new StringReader(new String(in.readAllBytes(), UTF_8).replace("\uFEFF", "")))
                        .setFormat(CSVFormat.DEFAULT.builder().setHeader().get())
                        .get()) {
            List<CSVRecord> records = parser.getRecords();
            Map<String, String> last = lastHeld(records, children);
            StringWriter text = new StringWriter();
            CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT);
            printer.printRecord(parser.getHeaderNames());
            for (CSVRecord record : records) {
                String child = record.get("child_id");
                boolean isLast = record.get("review_ref").equals(last.get(child));
                if (isLast) {
                    printer.printRecord(stillPlanned(record, parser.getHeaderNames()));
                } else if (!last.containsKey(child) || !record.get("status").equals("planned")) {
                    printer.printRecord(record);
                }
            }
            return ExtractFile.of(file.name(), text.toString().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> lastHeld(List<CSVRecord> records, Set<String> children) {
        return records.stream()
                .filter(record -> children.contains(record.get("child_id")))
                .filter(record -> record.get("status").equals("held"))
                .sorted(Comparator.comparing(record -> LocalDate.parse(record.get("held_date"), DAY)))
                .collect(Collectors.toMap(
                        record -> record.get("child_id"),
                        record -> record.get("review_ref"),
                        (_, later) -> later,
                        LinkedHashMap::new));
    }

    private static List<String> stillPlanned(CSVRecord record, List<String> columns) {
        return columns.stream()
                .map(column -> switch (column) {
                    case "status" -> "planned";
                    case "planned_date" -> record.get("held_date");
                    default -> NOT_YET_KNOWN.contains(column) ? "" : record.get(column);
                })
                .toList();
    }
}
