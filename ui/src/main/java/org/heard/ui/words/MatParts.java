package org.heard.ui.words;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.accessibility.symbols.SymbolLibrary;
import org.heard.base.ReviewId;
import org.heard.consultation.Sent;
import org.heard.form.Answer;
import org.heard.form.Option;
import org.heard.form.Part;
import org.heard.form.Question;

/** A mat as it lay: the same columns, the same pictures, readable as lists too. */
@Singleton
class MatParts {
    private final SymbolLibrary symbols = new SymbolLibrary();

    /** The mats in an answer, one below the other. */
    List<Component> of(Question question, Answer answer) {
        return question.parts().stream()
                .flatMap(part -> part instanceof Part.Mat mat ? Stream.of(mat) : Stream.empty())
                .flatMap(mat -> answer.placed(mat.key()).stream().map(placed -> mat(mat, placed)))
                .toList();
    }

    /** The mats a child sent, as pictures to show at the meeting and on paper; empty when there are none. */
    Optional<Component> toShow(ReviewId review, Sent sent) {
        List<Component> links = sent.given().stream()
                .filter(given ->
                        given.answer().values().values().stream().anyMatch(Answer.Value.Placed.class::isInstance))
                .<Component>map(given -> {
                    String file = "/mats/" + review + "/" + given.question();
                    String title =
                            sent.form().question(given.question()).orElseThrow().title();
                    return tag(
                            "li",
                            "",
                            text("b", "", title + " "),
                            file(file + ".png", "Picture", title),
                            words(" "),
                            file(file + ".svg", "Drawing", title));
                })
                .toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(card(
                        "s-card no-print",
                        "Mats to show at the meeting",
                        text(
                                "p",
                                "soft",
                                "Show them with the child’s leave. Each opening is noted, as with the words."),
                        list("ul", "s-list", links),
                        tag("div", "btns", file("/mats/" + review + ".pdf", "On paper (PDF)", "all mats"))));
    }

    private static Component file(String href, String what, String of) {
        Anchor link = link(href, "btn", words(what), text("span", "hidden-text", " of " + of));
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        return link;
    }

    private Component mat(Part.Mat mat, Answer.Value.Placed placed) {
        HtmlContainer columns = tag("div", "mat of-" + placed.columns());
        for (Option column : mat.scale(placed.columns()).orElseThrow().columns()) {
            HtmlContainer list = tag("ul", "");
            list.getElement().setAttribute("role", "list");
            list.getElement().setAttribute("aria-label", column.word());
            placed.places().stream()
                    .filter(place -> place.column().equals(column.value()))
                    .forEach(place -> list.add(tag("li", "mat-item", placed(place))));
            columns.add(tag("div", "mat-col", tag("div", "mat-head", head(column)), list));
        }
        return columns;
    }

    private Component[] placed(Answer.Place place) {
        HtmlContainer word = text("span", "", place.word());
        return with(place.pictures(), word);
    }

    private Component[] head(Option column) {
        HtmlContainer word = text("b", "", column.word());
        return with(symbols.paths(Objects.requireNonNullElse(column.picture(), "")), word);
    }

    private static Component[] with(List<String> pictures, HtmlContainer word) {
        return Stream.concat(pictures.stream().map(MatParts::picture), Stream.of(word))
                .toArray(Component[]::new);
    }

    private static Image picture(String path) {
        Image picture = new Image(path, "");
        picture.setClassName("pic");
        return picture;
    }
}
