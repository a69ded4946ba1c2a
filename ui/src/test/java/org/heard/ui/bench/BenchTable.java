package org.heard.ui.bench;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a bench found: aims beside what was reached, with the machine, the day and the commit. Printed, kept as JSON below
 * {@code target/bench}, and with {@code --keep} among the documentation too, whose page is then drawn anew.
 */
final class BenchTable {
    private static final Path TARGET = Path.of("target", "bench");

    private final String name;
    private final String what;
    private final boolean keep;
    private final List<Row> rows = new ArrayList<>();
    private String part = "";

    /** One line: a measure of a part of the bench. */
    record Row(String part, String measure, String aim, String reached) {}

    /**
     * @param name what stands after {@code ./heard bench}
     * @param what how it was measured, in a sentence or two
     */
    BenchTable(String name, String what, boolean keep) {
        this.name = name;
        this.what = what;
        this.keep = keep;
        System.out.printf(
                Locale.UK, "%n%s, %s, %s, commit %s.%n%s%n", name, LocalDate.now(), machine(), commit(), what);
    }

    /** What follows belongs together. */
    BenchTable part(String title) {
        part = title;
        System.out.printf("%n%-64s %16s   %s%n", title, "aim", "reached");
        return this;
    }

    BenchTable row(String measure, String aim, String reached) {
        rows.add(new Row(part, measure, aim, reached));
        System.out.printf("%-64s %16s   %s%n", measure, aim, reached);
        return this;
    }

    /** Writes it down. */
    void done() {
        try {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("bench", name);
            all.put("what", what);
            all.put("date", LocalDate.now().toString());
            all.put("machine", machine());
            all.put("commit", commit());
            all.put("rows", rows.stream().map(BenchTable::told).toList());
            byte[] json = ObjectMapper.getDefault().writeValueAsBytes(all);
            write(TARGET.resolve(name + ".json"), json);
            if (keep) {
                write(BenchPage.KEPT.resolve(name + ".json"), json);
                BenchPage.draw();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> told(Row row) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("part", row.part());
        told.put("measure", row.measure());
        told.put("aim", row.aim());
        told.put("reached", row.reached());
        return told;
    }

    private static void write(Path file, byte[] json) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, json);
    }

    /** Processors, memory and system of this machine. */
    static String machine() {
        long bytes = ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
        return String.format(
                Locale.UK,
                "%d processors (%s), %.0f GB, %s, Java %s",
                Runtime.getRuntime().availableProcessors(),
                processor(),
                bytes / 1e9,
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.version().feature());
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*:\\s*", ""))
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** Which state of the program; a plus when something was changed since. */
    static String commit() {
        String known = ask("git", "rev-parse", "--short", "HEAD");
        return known.isEmpty()
                ? "unknown"
                : known + (ask("git", "status", "--porcelain", "-uno").isEmpty() ? "" : "+");
    }

    private static String ask(String... command) {
        try {
            Process asked =
                    new ProcessBuilder(command).redirectErrorStream(false).start();
            return new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
