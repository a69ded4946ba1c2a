package org.heard.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a template. Excel recognises the CSV's letters by the mark at its beginning. */
final class TemplateFile {
    private static final String MARK = "\uFEFF";

    private TemplateFile() {}

    static void csv(List<TemplateColumn> columns, List<List<String>> rows, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write(MARK);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(columns.stream().map(TemplateColumn::name).toList());
        for (List<String> row : rows) {
            csv.printRecord(row.stream().map(FindingsCsv::harmless).toList());
        }
        csv.flush();
    }

    /** Every cell is text, so that Excel keeps leading zeros and leaves dates alone. */
    static void workbook(String title, List<TemplateColumn> columns, List<List<String>> rows, OutputStream out)
            throws IOException {
        try (Workbook workbook = new Workbook(new LeftOpen(out), "Heard", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column).name());
                sheet.style(0, column).bold().set();
                sheet.style(column).format("@").set();
                sheet.width(column, 18);
            }
            sheet.freezePane(1, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    String cell = rows.get(row).get(column);
                    if (!cell.isEmpty()) {
                        sheet.value(row + 1, column, cell);
                        sheet.style(row + 1, column).format("@").set();
                    }
                }
            }
            explain(workbook.newWorksheet("what each column is"), columns);
        }
    }

    private static void explain(Worksheet sheet, List<TemplateColumn> columns) {
        List<String> headings = List.of("column", "needed", "what to write");
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(0, i, headings.get(i));
            sheet.style(0, i).bold().set();
        }
        int row = 1;
        for (TemplateColumn column : columns) {
            sheet.value(row, 0, column.name());
            sheet.value(row, 1, column.needed());
            sheet.value(row, 2, column.value());
            row++;
        }
        for (String rule : TemplateColumn.RULES) {
            sheet.value(++row, 0, rule);
        }
        sheet.width(0, 26);
        sheet.width(2, 90);
    }

    /** The workbook closes its stream when it is done; whoever gave it to us wants to do that themselves. */
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
