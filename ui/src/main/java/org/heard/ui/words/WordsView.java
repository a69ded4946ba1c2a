package org.heard.ui.words;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import org.heard.accessibility.symbols.SymbolSets;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.Permission;
import org.heard.base.Permission.Scope;
import org.heard.base.ReviewId;
import org.heard.consultation.HelpersBeside;
import org.heard.consultation.Sent;
import org.heard.consultation.SentWords;
import org.heard.form.Voice;
import org.heard.glass.Opened;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.review.Review;
import org.heard.review.Reviews;
import org.heard.ui.opened.OpenCards;
import org.heard.ui.rights.CorrectionsCard;

/**
 * What was said for one review: the child's answers beside last time's, what others sent, and the review the child's way.
 * Opening it is what the child sees as "read".
 */
@Prototype
@Route("child/:child([0-9]{1,18})")
@RouteAlias("review/:review([0-9]{1,18})")
public class WordsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final People people;
    private final Reviews reviews;
    private final SentWords sentWords;
    private final HelpersBeside helpersBeside;
    private final WordsParts parts;
    private final OpenCards open;
    private final CorrectionsCard corrections;
    private String title = "Heard";

    WordsView(
            People people,
            Reviews reviews,
            SentWords sentWords,
            HelpersBeside helpersBeside,
            WordsParts parts,
            OpenCards open,
            CorrectionsCard corrections) {
        this.people = people;
        this.reviews = reviews;
        this.sentWords = sentWords;
        this.helpersBeside = helpersBeside;
        this.parts = parts;
        this.open = open;
        this.corrections = corrections;
        setClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        Optional<Review> asked = parameters.getLong("review").map(id -> reviews.review(new ReviewId(id)));
        ChildId id = asked.map(Review::child)
                .orElseGet(() -> new ChildId(parameters.getLong("child").orElseThrow()));
        Child child = people.child(id);
        Optional<Review> review = asked.or(() -> reviews.next(id));
        removeAll();
        title = child.person().shortName() + ": what " + child.person().shortName() + " says – Heard";
        show(child, review);
    }

    private void show(Child child, Optional<Review> review) {
        Scope scope = Permission.READ_WORDS.scopeOf(Caller.someone().role());
        Optional<Opened> opened = open.now(child);
        boolean reads = scope == Scope.OPENED ? opened.isPresent() : scope != Scope.NONE;
        List<Sent> sent =
                reads && review.isPresent() ? sentWords.forReview(review.get().id()) : List.of();
        add(parts.head().of(child, review, ChildHead.Page.WORDS, sent.isEmpty() ? none() : print(child)));
        opened.ifPresent(one -> add(open.isOpen(child, one, () -> getUI().ifPresent(ui -> ui.navigate("")))));
        add(parts.flags().of(child));
        HtmlContainer main = tag("div", "");
        HtmlContainer side = tag("div", "");
        if (reads) {
            corrections.of(child).ifPresent(main::add);
            review.ifPresent(one -> addWords(main, side, child, one, sent));
        } else {
            main.add(card(
                    "s-card",
                    "What was said",
                    text(
                            "p",
                            "",
                            "Only the IRO and, where the child chose so, the social"
                                    + " worker read the words. You see what has arrived, without words.")));
            review.ifPresent(one -> main.add(parts.arrived().of(child, one)));
            if (scope == Scope.OPENED) {
                main.add(open.ask(child, () -> {
                    removeAll();
                    show(child, review);
                }));
            }
        }
        if (review.isEmpty()) {
            main.add(card(
                    "s-card",
                    "No review is open",
                    text("p", "", "When the next review is in the diary, what is said for" + " it stands here."),
                    tag(
                            "div",
                            "btns",
                            link("/staff/child/" + child.id() + "/reviews", "btn", "Look at earlier reviews"))));
        }
        side.add(parts.people().of(child));
        if (reads) {
            Anchor book = link("/book/" + child.id(), "btn", "Communication book, blank boards");
            book.setRouterIgnore(true);
            side.add(tag("div", "btns no-print", book));
        }
        add(tag("div", "s-cols", main, side));
        add(text("p", "print-only small", String.join(" ", SymbolSets.attributions())));
    }

    private void addWords(HtmlContainer main, HtmlContainer side, Child child, Review review, List<Sent> sent) {
        String name = child.person().shortName();
        List<Sent> own = sent.stream().filter(one -> one.voice() == Voice.CHILD).toList();
        List<Sent> others =
                sent.stream().filter(one -> one.voice() != Voice.CHILD).toList();
        if (!own.isEmpty()) {
            Optional<Sent> lastTime = sentWords.lastTime(review.id()).stream()
                    .filter(one -> one.voice() == Voice.CHILD)
                    .findFirst();
            own.forEach(one -> main.add(parts.childs().of(name, one, lastTime)));
            parts.beside()
                    .of(name, own.getFirst().form(), helpersBeside.forReview(review.id()))
                    .ifPresent(main::add);
            own.forEach(one -> parts.mats().toShow(review.id(), one).ifPresent(side::add));
            own.stream()
                    .flatMap(one -> parts.order().of(name, one).stream())
                    .findFirst()
                    .ifPresent(order -> {
                        if (Permission.RECORD_A_REVIEW.scopeOf(Caller.someone().role()) != Scope.NONE) {
                            order.add(tag(
                                    "div",
                                    "btns no-print",
                                    link("/staff/review/" + review.id() + "/record", "btn main", "Record the review")));
                        }
                        side.add(order);
                    });
        }
        parts.others().passedOn(name, others).ifPresent(main::add);
        others.forEach(one -> main.add(parts.others().of(name, one)));
        main.add(parts.arrived().notSent(child, review, !own.isEmpty()));
    }

    private static Component[] none() {
        return new Component[0];
    }

    /** Takes the words to the review on paper: all of them for the reader, or only what everyone there may see. */
    private Component[] print(Child child) {
        HtmlContainer choice = tag(
                "details",
                "s-print",
                tag("summary", "btn", icon("print"), text("span", "", "Take to the review")),
                tag(
                        "div",
                        "s-card",
                        button("btn wide", "Print all of it, for you", () -> print("mine")),
                        text("p", "soft small", "With who may see each answer beside it."),
                        button("btn wide", "Print it for the table", () -> print("table")),
                        text(
                                "p",
                                "soft small",
                                "Only what " + child.person().shortName() + " lets everyone at the review see.")));
        return new Component[] {choice};
    }

    private void print(String which) {
        getElement().executeJs("document.documentElement.dataset.print = $0; window.print()", which);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
