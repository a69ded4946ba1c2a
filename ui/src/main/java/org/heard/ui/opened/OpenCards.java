package org.heard.ui.opened;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.Permission;
import org.heard.base.Permission.Scope;
import org.heard.glass.BreakGlass;
import org.heard.glass.Opened;
import org.heard.identity.Child;
import org.heard.ui.staff.StaffDates;

/** On a child's page: the way to open the record with a reason, and the line that says that it is open. */
@Singleton
public class OpenCards {
    private final BreakGlass glass;
    private final StaffDates dates;

    OpenCards(BreakGlass glass, StaffDates dates) {
        this.glass = glass;
        this.dates = dates;
    }

    /** What whoever is asking has open of this child. */
    public Optional<Opened> now(Child child) {
        return Permission.BREAK_GLASS.scopeOf(Caller.someone().role()) == Scope.NONE
                ? Optional.empty()
                : glass.now(child.id());
    }

    /** @param afterwards shows the page anew */
    public Component ask(Child child, Runnable afterwards) {
        String name = child.person().shortName();
        return card(
                "s-card",
                "Open what " + name + " said, with a reason",
                text(
                        "p",
                        "",
                        "You see lists and figures without words. When it cannot wait for the IRO, you can open the words for"
                                + " a while. It closes by itself. The other managers are told at once, and " + name
                                + " sees that you did and what kind of reason you had."),
                new OpenForm().form((why, reason) -> {
                    glass.open(child.id(), why, reason);
                    afterwards.run();
                }));
    }

    /** @param afterwards shows the page anew, or leaves it */
    public Component isOpen(Child child, Opened opened, Runnable afterwards) {
        return tag(
                "section",
                "note late no-print",
                icon("eye"),
                tag(
                        "div",
                        "stack-s",
                        text(
                                "p",
                                "",
                                "You opened this record with a reason. It closes by itself "
                                        + dates.moment(opened.until())
                                        + ". " + child.person().shortName()
                                        + " and the managers see that you read it."),
                        tag("div", "btns", button("btn", "Close it now", () -> {
                            glass.close(child.id());
                            afterwards.run();
                        }))));
    }
}
