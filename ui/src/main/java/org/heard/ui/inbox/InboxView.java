package org.heard.ui.inbox;

import static org.heard.ui.staff.Markup.heading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;

/** What needs an IRO today. */
@Prototype
@Route("")
@PageTitle("Inbox – Heard")
public class InboxView extends Div {
    InboxView() {
        setClassName("view");
        add(
                heading("Good morning"),
                org.heard.ui.staff.Markup.card(
                        "s-card", "Card", org.heard.ui.staff.Markup.link("/staff/nope", "btn", "Nope")));
    }
}
