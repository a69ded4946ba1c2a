package org.heard.accessibility.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A finished mat as one picture (SVG) that stands by itself: nothing in it is fetched from elsewhere. It says in words what it
 * shows, for those who hear pages, and carries the credits of its pictures.
 */
public final class MatDrawing {
    private static final int WIDTH = 960;
    private static final int EDGE = 16;
    private static final int TITLE = 64;
    private static final int HEAD = 132;
    private static final int CELL = 142;
    private static final int LINE = 20;
    private static final int LONGEST_CREDIT = 120;
    private static final int LETTERS_IN_A_CELL = 14;

    private final StringBuilder svg = new StringBuilder();

    /**
     * A picture with its word.
     *
     * @param images the picture as a {@code data:} address, or two or three that say it together; empty where the word stands
     *     alone
     */
    public record Tile(String word, List<String> images) {}

    /** A column with what lies in it, from top to bottom. */
    public record Column(Tile head, List<Tile> tiles) {}

    private MatDrawing() {}

    /** Draws it. */
    public static String svg(String title, List<Column> columns, List<String> credits) {
        return new MatDrawing().draw(title, columns, credits);
    }

    private String draw(String title, List<Column> columns, List<String> credits) {
        int width = (WIDTH - EDGE * (columns.size() + 1)) / columns.size();
        int across = Math.max(1, width / CELL);
        int rows = columns.stream()
                .mapToInt(column -> (column.tiles().size() + across - 1) / across)
                .max()
                .orElse(0);
        int below = TITLE + HEAD + Math.max(1, rows) * CELL + EDGE;
        List<String> small = credits.stream()
                .flatMap(credit -> lines(credit, LONGEST_CREDIT).stream())
                .toList();
        int height = below + EDGE + LINE * small.size() + EDGE;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"%d\""
                        + " height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\">",
                WIDTH, height, WIDTH, height);
        svg.append("<title>").append(escaped(title)).append("</title><desc>");
        svg.append(escaped(inWords(columns))).append("</desc>");
        add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, height);
        text(title, WIDTH / 2, 44, 30, "bold");
        for (int i = 0; i < columns.size(); i++) {
            column(columns.get(i), EDGE + i * (width + EDGE), width, below - TITLE);
        }
        for (int i = 0; i < small.size(); i++) {
            text(small.get(i), WIDTH / 2, below + EDGE + LINE * (i + 1) - 4, 13, "normal");
        }
        return svg.append("</svg>").toString();
    }

    private void column(Column column, int left, int width, int height) {
        add(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"16\" fill=\"#eef2f5\" stroke=\"#5b6b76\""
                        + " stroke-width=\"2\"/>",
                left, TITLE, width, height);
        tile(column.head(), left + width / 2, TITLE + 8, 72, "bold");
        int across = Math.max(1, width / CELL);
        int step = width / across;
        for (int i = 0; i < column.tiles().size(); i++) {
            int x = left + (i % across) * step;
            int y = TITLE + HEAD + (i / across) * CELL;
            add(
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"12\" fill=\"#fde3b0\" stroke=\"#9a5b00\""
                            + " stroke-width=\"2\"/>",
                    x + 6, y + 4, step - 12, CELL - 8);
            tile(column.tiles().get(i), x + step / 2, y + 10, 76, "bold");
        }
    }

    private void tile(Tile tile, int middle, int top, int size, String weight) {
        if (!tile.images().isEmpty()) {
            add(
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\" fill=\"#ffffff\"/>",
                    middle - size / 2 - 4, top, size + 8, size + 4);
        }
        int each = size / Math.max(1, tile.images().size());
        for (int i = 0; i < tile.images().size(); i++) {
            add(
                    "<image x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" ",
                    middle - size / 2 + i * each, top + 2 + (size - each) / 2, each, each);
            svg.append("xlink:href=\"").append(escaped(tile.images().get(i))).append("\"/>");
        }
        List<String> words = lines(tile.word(), LETTERS_IN_A_CELL);
        int first = tile.images().isEmpty() ? top + size / 2 : top + size + LINE;
        for (int i = 0; i < words.size(); i++) {
            text(words.get(i), middle, first + i * LINE, 17, weight);
        }
    }

    private void text(String words, int middle, int bottom, int size, String weight) {
        add(
                "<text x=\"%d\" y=\"%d\" font-size=\"%d\" font-weight=\"%s\" font-family=\"sans-serif\""
                        + " text-anchor=\"middle\" fill=\"#16212b\">",
                middle, bottom, size, weight);
        svg.append(escaped(words)).append("</text>");
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private static String inWords(List<Column> columns) {
        List<String> said = new ArrayList<>();
        for (Column column : columns) {
            List<String> words = column.tiles().stream().map(Tile::word).toList();
            said.add(column.head().word() + ": " + (words.isEmpty() ? "nothing" : String.join(", ", words)) + ".");
        }
        return String.join(" ", said);
    }

    /** Broken between words; a word is never broken. */
    private static List<String> lines(String text, int longest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
