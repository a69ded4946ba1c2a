package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Set;
import org.heard.base.ChildId;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.minutes.OlderMinutes.Older;
import org.heard.ui.staff.DayField;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.words.ChildHead;

/** Minutes of reviews before the portal: put in as files, looked over, shared with the child. */
@Prototype
@Route("child/:child([0-9]{1,18})/older")
@For(Role.IRO)
public class OlderView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** What the page that takes the file says in the address. */
    static final String KEPT = "kept";

    static final String NO_DAY = "no-day";
    static final String REFUSED = "refused";

    private final Desk desk;
    private final ChildHead head;
    private final HtmlContainer rows = tag("div", "view");
    private ChildId child = new ChildId(0);
    private String name = "";

    OlderView(Desk desk, ChildHead head) {
        this.desk = desk;
        this.head = head;
        setClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        child = new ChildId(event.getRouteParameters().getLong("child").orElseThrow());
        Child about = desk.people().child(child);
        name = about.person().shortName();
        removeAll();
        add(head.of(about, desk.reviews().next(child), ChildHead.Page.LETTER));
        said(event.getLocation().getQueryParameters().getParameters().keySet());
        add(adding(), rows);
        show();
    }

    private void said(Set<String> what) {
        if (what.contains(KEPT)) {
            add(note("done", "tick", "It is here. " + name + " does not see it yet."));
        } else if (what.contains(NO_DAY)) {
            add(note("late", "late", "Say first on which day that review was."));
        } else if (what.contains(REFUSED)) {
            add(note(
                    "late",
                    "late",
                    "Please choose a PDF, Word or text file of less than 10 MB, of a review that was held."));
        }
    }

    private static HtmlContainer note(String kind, String icon, String words) {
        HtmlContainer note = tag("p", "note " + kind, icon(icon), text("span", "", words));
        note.getElement().setAttribute("role", "status");
        return note;
    }

    /** An ordinary form, so that it works before any script does. */
    private HtmlContainer adding() {
        DayField held = new DayField("older-held", "Day of the review", null)
                .latest(desk.dates().today());
        held.getElement().setAttribute("name", "held").setAttribute("required", "");
        HtmlContainer file = tag("input", "input");
        file.setId("older-file");
        file.getElement()
                .setAttribute("type", "file")
                .setAttribute("name", "file")
                .setAttribute("accept", ".pdf,.docx,.txt")
                .setAttribute("required", "");
        HtmlContainer add = text("button", "btn main", "Add it");
        HtmlContainer form = tag(
                "form",
                "stack-s",
                held.field(),
                Labelled.field("older-file", "The file", "PDF, Word or text, less than 10 MB", file),
                tag("div", "btns", add));
        form.getElement()
                .setAttribute("method", "post")
                .setAttribute("action", "/minutes/older/" + child)
                .setAttribute("enctype", "multipart/form-data");
        return card(
                "s-card", "Add older minutes", text("p", "soft", name + " reads a file only when you share it."), form);
    }

    private void show() {
        rows.removeAll();
        List<Older> all = desk.older().of(child);
        if (!all.isEmpty()) {
            rows.add(card(
                    "s-card",
                    "Older minutes",
                    list("ul", "s-todo", all.stream().map(this::row).toList())));
        }
    }

    private HtmlContainer row(Older one) {
        Anchor file = link("/minutes/older/" + child + "/" + one.id(), "s-alone", one.fileName());
        file.setRouterIgnore(true);
        String looked = one.lookedBy() == null
                ? desk.publishing().wantsSecondLook() ? "Waits for a manager’s second look. " : ""
                : "Looked over by " + one.lookedBy().fullName() + ". ";
        String shared = one.sharedAt() == null
                ? name + " does not see it."
                : name + " can read it since " + desk.dates().moment(one.sharedAt()) + ".";
        HtmlContainer about = tag(
                "div",
                "stack-s",
                text("b", "", "Review on " + desk.dates().day(one.held())),
                file,
                text("span", "soft", looked + shared));
        HtmlContainer buttons = tag("div", "btns");
        buttons.add(
                one.sharedAt() == null
                        ? button("btn", "Share with " + name, () -> share(one))
                        : button("btn", "Take it back", () -> {
                            desk.older().unshare(child, one.id());
                            show();
                        }));
        return tag("li", "", about, buttons);
    }

    private void share(Older one) {
        StaffLayout.say(
                desk.older().share(child, one.id())
                        ? name + " can read it now."
                        : "Your council wants somebody else to look over it first.");
        show();
    }

    @Override
    public String getPageTitle() {
        return "Older minutes of " + name + " – Heard";
    }
}
