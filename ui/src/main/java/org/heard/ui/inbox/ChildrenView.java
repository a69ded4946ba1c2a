package org.heard.ui.inbox;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.Permission;
import org.heard.base.Permission.Scope;
import org.heard.inbox.Children;
import org.heard.inbox.FoundChild;
import org.heard.inbox.IroInbox;
import org.heard.ui.staff.FindChild;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.Tables;

/** The children whom somebody may see, by name; typing narrows the list. */
@Prototype
@Route("children")
@PageTitle("Children – Heard")
public class ChildrenView extends Div implements AfterNavigationObserver {
    private final Children children;
    private final IroInbox inbox;
    private final StaffDates dates;
    private final Input search = new Input(ValueChangeMode.LAZY);
    private final HtmlContainer urgent = tag("div", "view");
    private final HtmlContainer found = tag("div", "view");

    ChildrenView(Children children, IroInbox inbox, StaffDates dates) {
        this.children = children;
        this.inbox = inbox;
        this.dates = dates;
        setClassName("view");
        search.setId("search");
        search.setType("search");
        search.setClassName("input");
        search.getElement().setAttribute("autocomplete", "off");
        search.addValueChangeListener(_ -> show());
        add(
                tag("div", "s-head", tag("div", "", heading("Children"))),
                urgent,
                tag("div", "s-search", Labelled.field("search", "Find by name or number", "", search)),
                found,
                tag(
                        "p",
                        "small",
                        words("Not one of yours, and it cannot wait? "),
                        link("/staff/opened", "", "Open the record with a reason"),
                        words(".")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<String> wanted = FindChild.wanted(UI.getCurrent());
        wanted.ifPresent(search::setValue);
        urgent.removeAll();
        if (Permission.ANSWER_A_FLAG.scopeOf(Caller.someone().role()) != Scope.NONE) {
            NeedCards needs = new NeedCards(dates);
            inbox.urgent(dates.today()).forEach(need -> urgent.add(needs.urgent(need)));
        }
        show();
    }

    private void show() {
        List<FoundChild> list = children.find(search.getValue());
        found.removeAll();
        if (list.isEmpty()) {
            found.add(card(
                    "s-card",
                    "Nobody found",
                    text(
                            "p",
                            "",
                            search.getValue().isBlank()
                                    ? "No child is yours yet. Children come with the council’s next import."
                                    : "No child of yours has a name or number that begins so. Try fewer letters.")));
            return;
        }
        String heading = list.size() == 1 ? "1 child" : list.size() + " children";
        HtmlContainer card = card("s-card flush", heading, table(heading, list));
        if (list.size() == Children.MOST) {
            card.add(text(
                    "p", "soft s-pad", "The first " + Children.MOST + ". Type more of the name to find the others."));
        }
        found.add(card);
    }

    private HtmlContainer table(String name, List<FoundChild> list) {
        HtmlContainer head = tag("tr", "");
        for (String column : List.of("Child", "Number", "IRO", "Next review")) {
            HtmlContainer cell = text("th", "", column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        HtmlContainer body = tag("tbody", "");
        list.forEach(one -> body.add(row(one)));
        return Tables.scrolling(name + ", table", tag("table", "s-reviews", tag("thead", "", head), body));
    }

    private HtmlContainer row(FoundChild one) {
        String age = one.child().age()
                + (one.child().family().isEmpty()
                        ? ""
                        : ", with " + dates.list(one.child().family()));
        HtmlContainer child = tag(
                "th",
                "",
                link(
                        NeedCards.childPage(one.child().id()),
                        "s-name",
                        one.child().fullName()),
                tag("br", ""),
                text("span", "soft", age));
        child.getElement().setAttribute("scope", "row");
        String next = one.nextReview() == null
                ? "None in the diary"
                : (one.planned() ? "" : "No date yet, due ") + dates.shortDay(one.nextReview());
        return tag(
                "tr",
                "",
                child,
                text("td", "", one.ref()),
                text("td", "", one.iroName().isEmpty() ? "Nobody yet" : one.iroName()),
                text("td", "", next));
    }
}
