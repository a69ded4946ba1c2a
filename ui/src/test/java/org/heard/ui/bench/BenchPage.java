package org.heard.ui.bench;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code docs/operations/benchmarks.md}: what stands before the mark is written by hand, what follows is drawn from the last runs. */
final class BenchPage {
    static final Path KEPT = Path.of("docs", "operations", "benchmarks");
    private static final Path PAGE = Path.of("docs", "operations", "benchmarks.md");
    private static final String MARK = "<!-- drawn from benchmarks/*.json by ./heard bench … --keep -->\n";

    private BenchPage() {}

    static void draw() throws IOException {
        String before = Files.readString(PAGE);
        StringBuilder page = new StringBuilder(before.substring(0, before.indexOf(MARK) + MARK.length()));
        try (Stream<Path> files = Files.list(KEPT)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                bench(page, ObjectMapper.getDefault().readValue(Files.readAllBytes(file), JsonNode.class));
            }
        }
        Files.writeString(PAGE, page);
    }

    private static void bench(StringBuilder page, JsonNode bench) {
        page.append("\n## `./heard bench ")
                .append(text(bench, "bench").replace('-', ' '))
                .append("`\n\n");
        page.append(text(bench, "what"))
                .append("\n\nOn ")
                .append(text(bench, "date"))
                .append(", ");
        page.append(text(bench, "machine"))
                .append(", commit ")
                .append(text(bench, "commit"))
                .append(".\n");
        String part = null;
        for (JsonNode row : list(bench)) {
            if (!text(row, "part").equals(part)) {
                part = text(row, "part");
                page.append("\n| ").append(part).append(" | Aim | Reached |\n|---|---|---|\n");
            }
            page.append("| ")
                    .append(text(row, "measure"))
                    .append(" | ")
                    .append(text(row, "aim"))
                    .append(" | ");
            page.append(text(row, "reached")).append(" |\n");
        }
        Path picture = KEPT.resolve(text(bench, "bench") + ".svg");
        if (Files.exists(picture)) {
            page.append("\n![chart](benchmarks/").append(picture.getFileName()).append(")\n");
        }
    }

    private static List<JsonNode> list(JsonNode bench) {
        List<JsonNode> rows = new java.util.ArrayList<>();
        JsonNode node = bench.get("rows");
        if (node != null) {
            node.values().forEach(rows::add);
        }
        return rows;
    }

    private static String text(JsonNode of, String field) {
        JsonNode node = of.get(field);
        return node == null || node.isNull() ? "" : node.coerceStringValue().replace("|", "\\|");
    }
}
