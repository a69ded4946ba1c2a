package org.heard.ui.audit;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.micronaut.context.annotation.Prototype;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditChain;
import org.heard.audit.AuditLine;
import org.heard.audit.AuditSearch;
import org.heard.audit.AuditTrail;
import org.heard.audit.Verdict;
import org.heard.base.Role;
import org.heard.ui.staff.DayField;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.Tables;

/** Who did what to whose record: searched, verified and taken away as a file. No words of anybody. */
@Prototype
@Route("audit")
@PageTitle("Audit trail – Heard")
@For({Role.MANAGER, Role.ADMINISTRATOR})
public class AuditView extends Div {
    private final transient AuditTrail trail;
    private final transient AuditChain chain;
    private final transient StaffDates dates;
    private final Input child = input("audit-child");
    private final Input person = input("audit-person");
    private final ActionPick action = new ActionPick();
    private final DayField from = new DayField("audit-from", "From", null);
    private final DayField until = new DayField("audit-until", "Until", null);
    private final HtmlContainer found = tag("div", "view");
    private final HtmlContainer whole = text("p", "", "");

    AuditView(AuditTrail trail, AuditChain chain, StaffDates dates) {
        this.trail = trail;
        this.chain = chain;
        this.dates = dates;
        setClassName("view");
        whole.getElement().setAttribute("role", "status");
        add(
                heading("Audit trail"),
                text(
                        "p",
                        "soft",
                        "Who did what, when and to whose record; never anybody’s words. Searching and taking it"
                                + " away is in it too."),
                card(
                        "s-card",
                        "Search",
                        tag(
                                "div",
                                "s-two",
                                Labelled.field(
                                        "audit-child",
                                        "Child",
                                        "The council’s number, or the beginning of a name",
                                        child),
                                Labelled.field(
                                        "audit-person", "Done by", "The beginning of a first or last name", person)),
                        tag(
                                "div",
                                "s-two",
                                Labelled.field("audit-action", "What was done", "", action),
                                from.field(),
                                until.field()),
                        tag(
                                "div",
                                "btns",
                                button("btn main", "Search", () -> show(0)),
                                export(),
                                button("btn", "Has anybody changed it?", this::verify)),
                        whole),
                found);
    }

    private void show(int first) {
        List<AuditLine> lines = trail.find(search(), first);
        found.removeAll();
        if (lines.isEmpty()) {
            found.add(card("s-card", "Found", text("p", "", "Nothing like that.")));
            return;
        }
        HtmlContainer body = tag("tbody", "");
        lines.forEach(line -> body.add(row(line)));
        found.add(card(
                "s-card flush",
                "Found",
                Tables.table("Found", List.of("When", "Who", "What", "Whose record", "Number"), body)));
        HtmlContainer pages = tag("div", "btns");
        if (first > 0) {
            pages.add(button("btn", "Newer", () -> show(Math.max(0, first - AuditTrail.A_PAGE))));
        }
        if (lines.size() == AuditTrail.A_PAGE) {
            pages.add(button("btn", "Older", () -> show(first + AuditTrail.A_PAGE)));
        }
        found.add(pages);
    }

    private HtmlContainer row(AuditLine line) {
        return Tables.row(
                text("span", "", dates.moment(line.at())),
                text("span", "", line.who().isEmpty() ? "The portal, or somebody at the door" : line.who()),
                tag("div", "", text("b", "", Actions.words(line.action())), text("p", "soft small", line.subject())),
                text("span", "", line.child().isEmpty() ? "" : line.child() + ", " + line.childRef()),
                text("span", "soft", line.number() == null ? "in a moment" : String.valueOf(line.number())));
    }

    private void verify() {
        whole.setText(
                switch (chain.verify()) {
                    case Verdict.Whole(long sealed, long number, String hash, long late) ->
                        "Nobody changed it: " + sealed + " entries follow each other. The newest is " + number + ":"
                                + hash
                                + "."
                                + (late == 0 ? "" : " " + late + " have waited too long for their number.");
                    case Verdict.Broken(long number, long entry, String what) ->
                        "It is broken at number " + number + (entry == 0 ? "" : ", entry " + entry) + ": " + what + ".";
                });
    }

    private Anchor export() {
        DownloadHandler handler = DownloadHandler.fromInputStream(_ -> {
            StringBuilder csv = new StringBuilder();
            trail.export(search(), csv);
            byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "audit.csv", "text/csv;charset=utf-8", bytes.length);
        });
        Anchor link = new Anchor(handler, "");
        link.add(icon("paper"), words("Take it away as CSV"));
        link.setClassName("btn");
        return link;
    }

    private AuditSearch search() {
        return new AuditSearch(
                child.getValue(),
                person.getValue(),
                action(action.getValue()).orElse(null),
                from.day().orElse(null),
                until.day().orElse(null));
    }

    private static Optional<AuditAction> action(String name) {
        return Arrays.stream(AuditAction.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static Input input(String id) {
        Input input = new Input();
        input.setId(id);
        input.setClassName("input");
        input.getElement().setAttribute("autocomplete", "off");
        return input;
    }
}
