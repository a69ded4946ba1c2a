package org.heard.figures;

import static org.heard.paper.Xhtml.escape;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.figures.Chart.Bar;
import org.heard.paper.Xhtml;
import org.heard.review.ParticipationCode;

/** The participation chapter of an annual report: every percentage with its fraction, and the year before beside it. */
record Chapter(Figures now, Figures before) {
    /** A fraction stays on one line, and its percentage too. */
    static final String RULES = ".sums td { white-space: nowrap; width: 24%; } .groups { table-layout: fixed; }"
            + " .groups th, .groups td { font-size: 10.5pt; } .q { white-space: nowrap; }";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final List<Measure> IN_TABLES =
            List.of(Measure.TOOK_PART, Measure.ATTENDED, Measure.IN_PERSON, Measure.SPOKEN_BEFORE, Measure.OWN_WORDS);

    String xhtml(String title) {
        StringBuilder out = new StringBuilder();
        out.append(tag("h1", title)).append(tag("p", span(now)));
        out.append(tag("p", opening()));
        out.append(tag("h2", "How many took part"));
        out.append(tag("p", inWords()));
        out.append(chart("How they took part", codeBars()));
        out.append(codes());
        out.append(measures());
        out.append(tag("h2", "Reviews and children on time"));
        out.append(tag("p", onTime()));
        out.append(feedback());
        for (Figures.Table table : now.tables()) {
            out.append(table(table));
        }
        return out.append(tag("h2", "How it is counted")).append(how()).toString();
    }

    private static String span(Figures figures) {
        return "Reviews held from " + DAY.format(figures.from()) + " to " + DAY.format(figures.to()) + ".";
    }

    private String opening() {
        String text = held(now) + " were held; " + held(before) + " in the year before. ";
        return now.uncoded() == 0 || now.forOutside()
                ? text
                : text + Share.number(now.uncoded()) + " have no code yet and are not counted.";
    }

    private static String held(Figures figures) {
        Integer reviews = figures.reviews();
        return reviews == null ? "A hidden number of reviews" : Share.number(reviews) + " reviews";
    }

    private String inWords() {
        Share took = now.share(Measure.TOOK_PART);
        Share last = before.share(Measure.TOOK_PART);
        String text =
                "Of reviews of children aged 4 and over, " + said(took) + " were reviews in which the child took part";
        return text
                + (last.percent().isEmpty() ? "." : ", after " + said(last) + " the year before.")
                + " Taking part is PN1, PN2, PN3, PN5 and PN6."
                + also("Councils that also count PN4 would say ", Measure.TOOK_PART_WITH_PN4)
                + also("Councils that also count children under 4 would say ", Measure.TOOK_PART_WITH_PN0)
                + also("With both it would be ", Measure.TOOK_PART_WITH_BOTH);
    }

    /** What is hidden is not worth a sentence; the table says so. */
    private String also(String words, Measure measure) {
        Share share = now.share(measure);
        return share.percent().isEmpty() ? "" : " " + words + said(share) + ".";
    }

    private String onTime() {
        return "Reviews on time: " + said(now.share(Measure.REVIEW_ON_TIME)) + "; the year before "
                + said(before.share(Measure.REVIEW_ON_TIME)) + ". Children all of whose reviews were on time: "
                + said(now.childrenOnTime()) + "; the year before " + said(before.childrenOnTime())
                + ". Of what was decided for a day that is over, this happened: " + said(now.promisesKept())
                + "; the year before: " + said(before.promisesKept()) + ".";
    }

    private static String said(Share share) {
        Integer all = share.all();
        if (all != null && all == 0) {
            return "none";
        }
        return share.percent().isEmpty() ? share.fraction() : share.percent() + " (" + share.fraction() + ")";
    }

    private List<Bar> codeBars() {
        List<Bar> bars = new ArrayList<>();
        now.codes().forEach((code, share) -> {
            if (code != ParticipationCode.PN0) {
                boolean light = code == ParticipationCode.PN4 || code == ParticipationCode.PN7;
                bars.add(new Bar(code + " " + code.inShort(), share.part(), share.fraction(), light));
            }
        });
        return bars;
    }

    private String codes() {
        StringBuilder rows = new StringBuilder();
        now.codes()
                .forEach((code, share) -> rows.append(row(
                        code + " " + code.inShort(),
                        said(share),
                        said(before.codes().getOrDefault(code, new Share(0, 0))))));
        return grid("sums", "", List.of("Code", "This year", "The year before"), rows);
    }

    private String measures() {
        StringBuilder rows = new StringBuilder();
        for (Measure measure : now.measures()) {
            rows.append(row(measure.words(), said(now.share(measure)), said(before.share(measure))));
        }
        return grid(
                "sums",
                "Everything that is counted, beside the year before",
                List.of("What", "This year", "The year before"),
                rows);
    }

    private String feedback() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < now.feedback().size(); i++) {
            Figures.Felt felt = now.feedback().get(i);
            Share last = i < before.feedback().size() ? before.feedback().get(i).yes() : new Share(0, 0);
            rows.append(row(felt.what(), said(felt.yes()), said(last)));
        }
        String name = "What children said about their reviews";
        return rows.isEmpty()
                ? ""
                : "<div class=\"together\">"
                        + grid(
                                "sums",
                                name + ": yes, of those who answered",
                                List.of("What", "This year", "The year before"),
                                rows)
                        + tag("p", "Nobody had to say who they were.") + "</div>";
    }

    private String table(Figures.Table table) {
        StringBuilder rows = new StringBuilder();
        for (Figures.Line line : table.lines()) {
            List<String> cells = new ArrayList<>(List.of(line.group()));
            Map<Measure, Share> shares = line.shares();
            IN_TABLES.forEach(measure -> cells.add(shares.containsKey(measure) ? said(shares.get(measure)) : "hidden"));
            rows.append(row(cells.toArray(String[]::new)).replace("% (", "%<br/>("));
        }
        List<String> columns = new ArrayList<>(List.of(table.by().words()));
        IN_TABLES.forEach(measure -> columns.add(measure.words()));
        String by = table.by().words();
        String name = "By " + (by.equals(by.toUpperCase(Locale.UK)) ? by : by.toLowerCase(Locale.UK));
        return "<div class=\"together\">" + grid("groups", name, columns, rows) + "</div>";
    }

    private String how() {
        StringBuilder list = new StringBuilder("<ul>");
        for (Measure measure : now.measures()) {
            if (!measure.note().isEmpty()) {
                list.append(tag("li", measure.words() + ": " + measure.note()));
            }
        }
        list.append(
                tag("li", "What only an IRO’s record says is counted of the reviews recorded in Heard, never of all."));
        if (now.forOutside()) {
            list.append(
                    tag(
                            "li",
                            "Numbers from 1 to 4 are hidden, and further numbers where the hidden ones could be had by subtracting."));
        }
        return list.append("</ul>").toString();
    }

    private static String chart(String name, List<Bar> bars) {
        byte[] svg = Chart.bars("chart", name, bars).getBytes(StandardCharsets.UTF_8);
        return "<p>" + Xhtml.picture("image/svg+xml", svg, name + ". " + Chart.sentence(bars)) + "</p>";
    }

    /** @param name the heading above it; empty when a heading stands there already */
    private static String grid(String kind, String name, List<String> columns, StringBuilder rows) {
        StringBuilder head = new StringBuilder();
        columns.forEach(column ->
                head.append("<th scope=\"col\">").append(escape(column)).append("</th>"));
        return (name.isEmpty() ? "" : tag("h2", name)) + "<table class=\"" + kind + "\"><thead><tr>" + head
                + "</tr></thead><tbody>" + rows + "</tbody></table>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<tr><th scope=\"row\">")
                .append(escape(cells[0]))
                .append("</th>");
        for (int i = 1; i < cells.length; i++) {
            row.append(tag("td", cells[i]));
        }
        return row.append("</tr>").toString();
    }

    private static String tag(String name, String words) {
        return "<" + name + ">" + escape(words) + "</" + name + ">";
    }
}
