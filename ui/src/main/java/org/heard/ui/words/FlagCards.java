package org.heard.ui.words;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.Permission;
import org.heard.base.Permission.Scope;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.safeguarding.Flag;
import org.heard.safeguarding.Flags;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TextBox;

/** What is urgent about a child, and the place to say what was done. */
@Singleton
class FlagCards {
    private static final int MOST_LETTERS = 2000;

    private final Flags flags;
    private final StaffDates dates;

    FlagCards(Flags flags, StaffDates dates) {
        this.flags = flags;
        this.dates = dates;
    }

    List<Component> of(Child child) {
        Role role = Caller.someone().role();
        if (Permission.ANSWER_A_FLAG.scopeOf(role) == Scope.NONE) {
            return List.of();
        }
        return flags.openFor(child.id()).stream().map(flag -> card(child, flag)).toList();
    }

    private Component card(Child child, Flag flag) {
        String name = child.person().shortName();
        String said = flag.question() == null ? " asked for help " : " gave a worrying answer ";
        HtmlContainer card = tag("section", "s-card s-urgent no-print");
        card.getElement().setAttribute("aria-label", "Needs someone now");
        TextBox done = new TextBox("done-" + flag.id(), "What was done, and by whom?", 3, MOST_LETTERS);
        HtmlContainer form = tag(
                "div",
                "stack-s",
                text("h2", "", name + said + dates.moment(flag.raisedAt())),
                text("p", "", "Speak with " + name + " first. What you write here is for staff; it closes this."),
                done.field(),
                tag("div", "btns", button("btn help", "Say it is answered", () -> {
                    flags.answer(child.id(), flag.id(), done.getValue());
                    card.removeFromParent();
                    StaffLayout.say("Answered. What you wrote is kept with the record.");
                })));
        card.add(icon("flag"), form);
        return card;
    }
}
