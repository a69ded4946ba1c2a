package org.heard.ui.words;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.line;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.support.HelperWishes;
import org.heard.support.Organisation;
import org.heard.support.Organisations;
import org.heard.support.Wish;
import org.heard.ui.staff.Markup;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TextBox;

/** "I want someone to help me": what the child asked for, and the IRO's answer. */
@Singleton
final class WishesPart {
    private final HelperWishes wishes;
    private final Organisations organisations;
    private final StaffDates dates;

    WishesPart(HelperWishes wishes, Organisations organisations, StaffDates dates) {
        this.wishes = wishes;
        this.organisations = organisations;
        this.dates = dates;
    }

    /** One card for each open wish. */
    List<HtmlContainer> of(ChildId child, String name, Runnable changed) {
        return wishes.open(child).stream()
                .map(wish -> card(child, name, wish, changed))
                .toList();
    }

    private HtmlContainer card(ChildId child, String name, Wish wish, Runnable changed) {
        boolean advocate = wish.kind() == Wish.Kind.ADVOCATE;
        HtmlContainer card = Markup.card("s-card s-form", name + " wants someone to help");
        card.add(text(
                "p",
                "",
                (advocate ? "An advocate" : "“" + wish.who() + "”")
                        + (wish.reach().isEmpty() ? "" : ", reached by “" + wish.reach() + "”") + ". Asked "
                        + dates.moment(wish.askedAt()) + "."));
        if (wish.status() == Wish.Status.PASSED_ON) {
            card.add(line("", "two", "An organisation of advocates looks for somebody."));
        }
        if (advocate && wish.status() == Wish.Status.OPEN) {
            organisations.all().forEach(one -> card.add(passOn(child, wish, one, changed)));
        }
        card.add(somebody(child, wish, wishes, changed), decline(child, name, wish, changed));
        return card;
    }

    private HtmlContainer passOn(ChildId child, Wish wish, Organisation one, Runnable changed) {
        return tag("div", "btns", button("btn main", "Ask " + one.name() + " to find somebody", () -> {
            wishes.passOn(child, wish.id(), one.id());
            changed.run();
            StaffLayout.say(one.name() + " was told that a young person waits. Their lead sees first name and age.");
        }));
    }

    private static HtmlContainer somebody(ChildId child, Wish wish, HelperWishes wishes, Runnable changed) {
        return new WhoHelps("wish-" + wish.id(), "Say yes, and invite them", "Say yes", helper -> {
            wishes.agree(child, wish.id(), helper);
            changed.run();
            StaffLayout.say(helper.firstName() + " helps from today.");
        });
    }

    private HtmlContainer decline(ChildId child, String name, Wish wish, Runnable changed) {
        TextBox words = new TextBox("wish-" + wish.id() + "-words", "What " + name + " will read", 3, 500);
        return tag(
                "details",
                "s-more",
                text("summary", "", "Not this time"),
                tag("div", "stack-s", words.field(), tag("div", "btns", button("btn", "Tell " + name, () -> {
                    wishes.decline(child, wish.id(), words.getValue());
                    changed.run();
                    StaffLayout.say(name + " can read your answer.");
                }))));
    }
}
