package org.heard.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Figures as a table for a spreadsheet: one line for each number, with what it counts. */
public final class FiguresCsv {
    private FiguresCsv() {}

    /** UTF-8 text with a header line; hidden numbers read {@code hidden}. */
    public static String of(Figures figures) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(
                out,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader("By", "Group", "Measure", "Counted", "Of", "Percent", "What it counts")
                        .get())) {
            lines(csv, "All", "All", figures.all());
            for (var code : figures.codes().entrySet()) {
                line(
                        csv,
                        "All",
                        "All",
                        code.getKey().name(),
                        code.getValue(),
                        code.getKey().wording());
            }
            line(
                    csv,
                    "All",
                    "All",
                    "Children with all reviews on time",
                    figures.childrenOnTime(),
                    "NI66: one late review makes the child late.");
            line(
                    csv,
                    "All",
                    "All",
                    "Promises kept",
                    figures.promisesKept(),
                    "Decisions that happened, of those that should have by now; a no is not counted.");
            for (Figures.Felt felt : figures.feedback()) {
                line(
                        csv,
                        "All",
                        "Children’s feedback",
                        felt.what(),
                        felt.yes(),
                        "Children who said yes, of those who answered in the quarters of a year that these days touch.");
            }
            for (Figures.Table table : figures.tables()) {
                for (Figures.Line line : table.lines()) {
                    lines(csv, table.by().words(), line.group(), line.shares());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void lines(CSVPrinter csv, String by, String group, Map<Measure, Share> shares) throws IOException {
        for (var share : shares.entrySet()) {
            line(
                    csv,
                    by,
                    group,
                    share.getKey().words(),
                    share.getValue(),
                    share.getKey().note());
        }
    }

    private static void line(CSVPrinter csv, String by, String group, String measure, Share share, String note)
            throws IOException {
        csv.printRecord(by, harmless(group), measure, cell(share.of()), cell(share.all()), share.percent(), note);
    }

    private static String cell(@Nullable Integer number) {
        return number == null ? "hidden" : number.toString();
    }

    /** A name that a spreadsheet would compute is kept a name. */
    private static String harmless(String name) {
        return name.isEmpty() || "=+-@\t\r".indexOf(name.charAt(0)) < 0 ? name : "'" + name;
    }
}
