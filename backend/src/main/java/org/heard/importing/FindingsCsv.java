package org.heard.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The list of findings, for a spreadsheet, which must not take a value for a formula. */
final class FindingsCsv {
    private FindingsCsv() {}

    static void write(List<FileReport> files, OutputStream out) throws IOException {
        CSVPrinter csv = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, UTF_8)), CSVFormat.RFC4180);
        csv.printRecord("file", "line", "column", "value", "what is wrong", "what to do", "kind");
        for (FileReport file : files) {
            if (!file.sentence().isEmpty()) {
                print(csv, new Finding(file.name(), 0, "", "", file.sentence(), "", severity(file)));
            }
            for (Finding finding : file.findings()) {
                print(csv, finding);
            }
        }
        csv.flush();
    }

    private static Severity severity(FileReport file) {
        return switch (file.outcome()) {
            case REFUSED -> Severity.REFUSED;
            case LEFT_OUT, READ -> Severity.SAID;
        };
    }

    private static void print(CSVPrinter csv, Finding finding) throws IOException {
        csv.printRecord(
                harmless(finding.file()),
                finding.line() == 0 ? "" : Long.toString(finding.line()),
                harmless(finding.column()),
                harmless(finding.value()),
                harmless(finding.whatIsWrong()),
                harmless(finding.whatToDo()),
                finding.severity().wording());
    }

    /** A cell that begins like a formula gets an apostrophe in front: a spreadsheet then shows it as text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
