package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.minutes.OlderMinutes;
import org.heard.minutes.OlderMinutes.Older;
import org.heard.ui.staff.DayField;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.words.ChildHead;

/** Minutes of reviews before the portal: put in as files, looked over, shared with the child. */
@Prototype
@Route("child/:child([0-9]{1,18})/older")
@For(Role.IRO)
public class OlderView extends Div implements BeforeEnterObserver, HasDynamicTitle {
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
        DayField held = new DayField("older-held", "Day of the review", null)
                .latest(desk.dates().today());
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(held, file.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(OlderMinutes.LARGEST);
        upload.setAcceptedFileTypes(".pdf", ".docx", ".txt");
        upload.addFileRejectedListener(
                _ -> StaffLayout.say("Please choose a PDF, Word or text file of less than 10 MB."));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        add(
                card(
                        "s-card",
                        "Add older minutes",
                        text("p", "soft", "PDF, Word or text. " + name + " reads a file only when you share it."),
                        held.field(),
                        upload),
                rows);
        show();
    }

    private void take(DayField held, String fileName, byte[] bytes) {
        if (held.day().isEmpty()) {
            StaffLayout.say("Say first on which day that review was.");
            return;
        }
        try {
            desk.older().add(child, held.day().get(), fileName, bytes);
            StaffLayout.say("“" + fileName + "” is here. " + name + " does not see it yet.");
        } catch (PortalException e) {
            StaffLayout.say("That is no PDF, Word or text file that we can keep.");
        }
        show();
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
        Anchor file = link("/minutes/older/" + child + "/" + one.id(), "", one.fileName());
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
