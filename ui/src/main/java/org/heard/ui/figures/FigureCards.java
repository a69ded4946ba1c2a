package org.heard.ui.figures;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.heard.figures.Asked;
import org.heard.figures.Breakdown;
import org.heard.figures.Chart;
import org.heard.figures.Chart.Bar;
import org.heard.figures.Figures;
import org.heard.figures.Measure;
import org.heard.figures.Share;
import org.heard.review.ParticipationCode;
import org.heard.ui.staff.Tables;
import org.jspecify.annotations.Nullable;

/** Figures as cards, charts and tables. Every number that is not hidden opens the reviews behind it. */
final class FigureCards {
    private static final List<Measure> HEADLINES =
            List.of(Measure.TOOK_PART, Measure.IN_PERSON, Measure.SPOKEN_BEFORE, Measure.FORM_SENT);
    private static final List<Measure> IN_TABLES = List.of(
            Measure.TOOK_PART,
            Measure.ATTENDED,
            Measure.IN_PERSON,
            Measure.SPOKEN_BEFORE,
            Measure.OWN_WORDS,
            Measure.REVIEW_ON_TIME);
    private static final Set<ParticipationCode> LIGHT = EnumSet.of(ParticipationCode.PN4, ParticipationCode.PN7);

    private final Figures figures;
    private final Consumer<Asked> open;

    FigureCards(Figures figures, Consumer<Asked> open) {
        this.figures = figures;
        this.open = open;
    }

    Component headlines() {
        HtmlContainer cards = tag("div", "s-figs");
        for (Measure measure : HEADLINES) {
            Share share = figures.share(measure);
            cards.add(card(
                    "s-card s-fig",
                    measure.words(),
                    large(share, new Asked.Counted(measure, null, null, true)),
                    tag(
                            "div",
                            "of",
                            number(
                                    share,
                                    new Asked.Counted(measure, null, null, true),
                                    new Asked.Counted(measure, null, null, false))),
                    text("p", "soft small", measure.note())));
        }
        return cards;
    }

    /** The percentage, which opens what is counted, for the team. */
    private Component large(Share share, Asked counted) {
        Integer of = share.of();
        if (figures.forOutside() || of == null || of == 0 || share.percent().isEmpty()) {
            return text(
                    "div", "n", share.isHidden() ? "hidden" : share.percent().isEmpty() ? "–" : share.percent());
        }
        HtmlContainer percent = button("s-open n", share.percent(), () -> open.accept(counted));
        percent.getElement().setAttribute("aria-label", share.percent() + ", " + share.fraction() + ": open the list");
        return tag("div", "", percent);
    }

    Component codes() {
        List<Bar> bars = new ArrayList<>();
        HtmlContainer body = tag("tbody", "");
        figures.codes().forEach((code, share) -> {
            if (code != ParticipationCode.PN0) {
                bars.add(new Bar(code + " " + code.inShort(), share.part(), share.fraction(), LIGHT.contains(code)));
            }
            body.add(Tables.row(
                    text("span", "", code + " " + code.inShort()),
                    number(share, new Asked.Coded(code), null),
                    text("span", "", share.percent())));
        });
        if (figures.uncoded() > 0 && !figures.forOutside()) {
            body.add(Tables.row(
                    text("span", "", "No code yet"),
                    button("s-open", String.valueOf(figures.uncoded()), () -> open.accept(new Asked.NotCoded())),
                    text("span", "", "")));
        }
        if (figures.unrecorded() > 0 && !figures.forOutside()) {
            body.add(Tables.row(
                    text("span", "", "Only the case system’s code known"),
                    button("s-open", String.valueOf(figures.unrecorded()), () -> open.accept(new Asked.NotRecorded())),
                    text("span", "", "")));
        }
        return card(
                "s-card",
                "How they took part",
                tag(
                        "div",
                        "s-split",
                        tag(
                                "div",
                                "",
                                drawn("chart-codes", bars),
                                text(
                                        "p",
                                        "soft small",
                                        "The lighter bars do not count as taking part. PN0 is of all reviews with a"
                                                + " code.")),
                        Tables.table("How they took part", List.of("Code", "Reviews", "Share"), body)));
    }

    Component measures() {
        HtmlContainer body = tag("tbody", "");
        for (Measure measure : figures.measures()) {
            Share share = figures.share(measure);
            HtmlContainer what = tag("div", "", text("span", "", measure.words()));
            if (!measure.note().isEmpty()) {
                what.add(text("p", "soft small", measure.note()));
            }
            body.add(Tables.row(
                    what,
                    number(
                            share,
                            new Asked.Counted(measure, null, null, true),
                            new Asked.Counted(measure, null, null, false)),
                    text("span", "", share.percent())));
        }
        body.add(Tables.row(
                tag(
                        "div",
                        "",
                        text("span", "", "Children with all reviews on time"),
                        text("p", "soft small", "NI66: one late review makes the child late for the year.")),
                number(figures.childrenOnTime(), new Asked.ChildrenOnTime(true), new Asked.ChildrenOnTime(false)),
                text("span", "", figures.childrenOnTime().percent())));
        body.add(Tables.row(
                tag(
                        "div",
                        "",
                        text("span", "", "Promises kept"),
                        text(
                                "p",
                                "soft small",
                                "Decisions that happened, of those that should have by now. A no is not counted.")),
                number(figures.promisesKept(), new Asked.Promises(true), new Asked.Promises(false)),
                text("span", "", figures.promisesKept().percent())));
        return card(
                "s-card",
                "Everything that is counted",
                text(
                        "p",
                        "soft small",
                        "What only an IRO’s record says is counted of the reviews recorded here, never of all."),
                Tables.table("Everything that is counted", List.of("What", "Counted", "Share"), body));
    }

    List<Component> tables() {
        return figures.tables().stream().map(this::table).toList();
    }

    private Component table(Figures.Table table) {
        List<String> columns = new ArrayList<>(List.of(table.by().words()));
        IN_TABLES.forEach(measure -> columns.add(measure.words()));
        List<Bar> bars = new ArrayList<>();
        HtmlContainer body = tag("tbody", "");
        for (Figures.Line line : table.lines()) {
            Share part = line.shares().get(Measure.TOOK_PART);
            if (part != null) {
                bars.add(new Bar(line.group(), part.part(), part.percent() + " (" + part.fraction() + ")", false));
            }
            body.add(Tables.row(text("span", "", line.group()), cells(table.by(), line)));
        }
        HtmlContainer content = tag("div", "stack", drawn("chart-" + table.by().name(), bars));
        return tag(
                "details",
                "s-card s-more",
                text("summary", "", "By " + lower(table.by().words())),
                content,
                Tables.table("By " + table.by().words(), columns, body));
    }

    /** An abbreviation keeps its letters. */
    private static String lower(String words) {
        return words.equals(words.toUpperCase(Locale.UK)) ? words : words.toLowerCase(Locale.UK);
    }

    private Component[] cells(Breakdown by, Figures.Line line) {
        return IN_TABLES.stream().map(measure -> cell(by, line, measure)).toArray(Component[]::new);
    }

    private Component cell(Breakdown by, Figures.Line line, Measure measure) {
        Map<Measure, Share> shares = line.shares();
        Share share = shares.get(measure);
        return share == null
                ? text("span", "", "hidden")
                : number(
                        share,
                        new Asked.Counted(measure, by, line.group(), true),
                        new Asked.Counted(measure, by, line.group(), false));
    }

    /** A number that opens what is behind it, for the team. */
    private Component number(Share share, Asked counted, @Nullable Asked others) {
        Integer all = share.all();
        Integer of = share.of();
        if (figures.forOutside() || of == null || all == null || all == 0) {
            return text("span", "", all != null && all == 0 ? "none" : share.fraction());
        }
        HtmlContainer both = tag("div", "s-number");
        both.add(
                of == 0
                        ? text("span", "", share.fraction())
                        : button("s-open", share.fraction(), () -> open.accept(counted)));
        if (others != null && !all.equals(of)) {
            both.add(button("s-open soft", "the others", () -> open.accept(others)));
        }
        return both;
    }

    /** What children said about their reviews; nothing when so few did that nothing is shown, or for one IRO. */
    Optional<Component> feedback() {
        if (figures.feedback().isEmpty()) {
            return Optional.empty();
        }
        List<Bar> bars = new ArrayList<>();
        HtmlContainer body = tag("tbody", "");
        for (Figures.Felt felt : figures.feedback()) {
            Share yes = felt.yes();
            bars.add(new Bar(felt.what(), yes.part(), yes.fraction(), false));
            body.add(Tables.row(
                    text("span", "", felt.what()), text("span", "", yes.fraction()), text("span", "", yes.percent())));
        }
        return Optional.of(card(
                "s-card",
                "What children said about their reviews",
                text(
                        "p",
                        "soft small",
                        "Those who said yes, of those who answered. Counted by whole quarters of a year, as feedback"
                                + " without a name has no other day; hidden where fewer than five answered. There is no list"
                                + " behind these numbers, so that nobody can be found out."),
                drawn("chart-feedback", bars),
                Tables.table("What children said about their reviews", List.of("What", "Yes", "Share"), body)));
    }

    private static Component drawn(String id, List<Bar> bars) {
        Span around = new Span();
        around.setClassName("ic");
        around.getElement().setProperty("innerHTML", Chart.bars(id, Chart.sentence(bars), bars));
        return around;
    }
}
