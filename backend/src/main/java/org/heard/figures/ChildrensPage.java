package org.heard.figures;

import static org.heard.paper.Xhtml.escape;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.paper.Xhtml;

/** One page for children: what happened at all the reviews of a year, in short sentences and in pictures of ten children. */
final class ChildrensPage {
    static final String RULES = "@page { margin: 12mm 16mm; @bottom-right { content: \"\"; } }"
            + " body { font-size: 14pt; line-height: 1.3; } h1 { font-size: 26pt; margin-bottom: 4pt; }"
            + " h2 { font-size: 16pt; margin: 8pt 0 2pt; } p { margin-bottom: 3pt; } img { width: 330pt; }";

    private static final int TEN = 10;

    private ChildrensPage() {}

    static String xhtml(Figures now, Figures before) {
        List<String> parts = new ArrayList<>();
        add(parts, now, before, Measure.TOOK_PART, "Having your say", "children had their say in their review");
        add(parts, now, before, Measure.IN_PERSON, "Being there", "children were in the room at their review");
        add(
                parts,
                now,
                before,
                Measure.SPOKEN_BEFORE,
                "Talking before",
                "children talked with their reviewing officer first");
        add(
                parts,
                now,
                before,
                Measure.ADVOCATE_OFFERED,
                "Someone on your side",
                "children were told they can have an advocate");
        add(
                parts,
                now.promisesKept(),
                before.promisesKept(),
                "What was promised",
                "things that grown-ups promised really happened",
                "promises");
        StringBuilder out = new StringBuilder();
        out.append("<h1>You and your reviews</h1>");
        out.append("<p>This page is about the time from ")
                .append(now.from().getYear())
                .append(" to ")
                .append(now.to().getYear())
                .append(". It is about all the children in care here.</p>");
        parts.forEach(out::append);
        if (parts.isEmpty()) {
            out.append(
                    "<p>So few reviews were held that we cannot tell you more. You could find out about one child.</p>");
        }
        out.append("<h2>Is something not right?</h2><p>You can say so at any time. Ask your reviewing officer,")
                .append(" or your advocate. An advocate is someone on your side.</p>");
        return out.toString();
    }

    private static void add(
            List<String> parts, Figures now, Figures before, Measure measure, String heading, String words) {
        add(parts, now.share(measure), before.share(measure), heading, words, "children");
    }

    private static void add(
            List<String> parts, Share share, Share before, String heading, String words, String coloured) {
        if (share.percent().isEmpty()) {
            return;
        }
        int ten = ofTen(share);
        String sentence = howMany(ten, share) + words + ".";
        String picture = Xhtml.picture(
                "image/svg+xml",
                (coloured.equals("children") ? children(ten) : ticks(ten)).getBytes(StandardCharsets.UTF_8),
                ten + " of 10 " + coloured + " are coloured in.");
        parts.add("<h2>" + escape(heading) + "</h2><p>" + escape(sentence + lastYear(ten, before)) + "</p><p>" + picture
                + "</p>");
    }

    /** Ten of ten may still not be all, and none of ten not nobody. */
    private static String howMany(int ten, Share share) {
        return switch (ten) {
            case TEN -> share.part() < 1 ? "Nearly all " : "All ";
            case 0 -> share.part() > 0 ? "Very few " : "No ";
            default -> "About " + ten + " in every 10 ";
        };
    }

    private static String lastYear(int ten, Share before) {
        if (before.percent().isEmpty()) {
            return "";
        }
        int then = ofTen(before);
        return ten == then
                ? " It was the same the year before."
                : " The year before it was " + then + ". "
                        + (ten > then ? "That is better now." : "We must do better.");
    }

    private static int ofTen(Share share) {
        return (int) Math.round(share.part() * TEN);
    }

    /** Ten small people, so many of them coloured in; the others have a line around them only. */
    private static String children(int coloured) {
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 500 70\" width=\"500\" height=\"70\">");
        for (int i = 0; i < TEN; i++) {
            String fill = i < coloured ? "#0e4f63" : "#ffffff";
            int x = i * 50 + 25;
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%d\" cy=\"15\" r=\"11\" fill=\"%s\" stroke=\"#0e4f63\" stroke-width=\"2.5\"/>"
                            + "<path d=\"M%d 66 V46 a16 16 0 0 1 32 0 V66 Z\" fill=\"%s\" stroke=\"#0e4f63\""
                            + " stroke-width=\"2.5\"/>",
                    x,
                    fill,
                    x - 16,
                    fill));
        }
        return svg.append("</svg>").toString();
    }

    /** Ten boxes, so many of them ticked. */
    private static String ticks(int ticked) {
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 500 50\" width=\"500\" height=\"50\">");
        for (int i = 0; i < TEN; i++) {
            int x = i * 50 + 9;
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"9\" width=\"32\" height=\"32\" rx=\"6\" fill=\"%s\" stroke=\"#0e4f63\" stroke-width=\"2.5\"/>",
                    x,
                    i < ticked ? "#0e4f63" : "#ffffff"));
            if (i < ticked) {
                svg.append(String.format(
                        Locale.ROOT,
                        "<path d=\"M%d 25 l7 8 l12 -15\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"4\"/>",
                        x + 6));
            }
        }
        return svg.append("</svg>").toString();
    }
}
