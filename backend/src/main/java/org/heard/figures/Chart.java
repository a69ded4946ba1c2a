package org.heard.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Bars as SVG that screen readers read as one picture with a sentence; the table with the same numbers stands under it. */
public final class Chart {
    private static final int WIDTH = 560;
    private static final int LABEL = 285;
    private static final int ROOM = 100;
    private static final int STEP = 34;
    private static final int BAR = 24;

    private Chart() {}

    /**
     * One bar.
     *
     * @param part from 0 to 1
     * @param says what stands at its end
     * @param light drawn lighter, for what does not count
     */
    public record Bar(String label, double part, String says, boolean light) {}

    /**
     * The picture; the longest bar goes all the way. Its class is {@code chart}; colours stand in it too, for paper.
     *
     * @param id once on a page
     */
    public static String bars(String id, String sentence, List<Bar> bars) {
        int height = bars.size() * STEP + 12;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(height)
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("\"><title id=\"")
                .append(id)
                .append("\">")
                .append(escape(sentence))
                .append("</title>");
        double longest = bars.stream().mapToDouble(Bar::part).max().orElse(1);
        for (int i = 0; i < bars.size(); i++) {
            svg.append(bar(bars.get(i), longest, 10 + i * STEP));
        }
        return svg.append("</svg>").toString();
    }

    /** Every bar in words: "Came and spoke: 268 of 720. …". */
    public static String sentence(List<Bar> bars) {
        return bars.stream().map(bar -> bar.label() + ": " + bar.says()).collect(Collectors.joining(". ", "", "."));
    }

    private static String bar(Bar bar, double longest, int top) {
        double part = longest > 0 ? bar.part() / longest : 0;
        double width = Math.max(part > 0 ? 2 : 0, part * (WIDTH - LABEL - ROOM));
        int base = top + 17;
        return String.format(
                Locale.ROOT,
                "<text x=\"0\" y=\"%d\" class=\"q\" fill=\"#42525c\" font-size=\"13\">%s</text>"
                        + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"3\" class=\"%s\" fill=\"%s\"/>"
                        + "<text x=\"%.1f\" y=\"%d\" fill=\"#14212b\" font-size=\"13\">%s</text>",
                base,
                escape(bar.label()),
                LABEL,
                top,
                width,
                BAR,
                bar.light() ? "b2" : "b1",
                bar.light() ? "#8aa4b0" : "#0e4f63",
                LABEL + width + 8,
                base,
                escape(bar.says()));
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
