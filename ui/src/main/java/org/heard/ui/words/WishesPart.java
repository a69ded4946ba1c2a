package org.heard.ui.words;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.Role;
import org.heard.support.HelperWishes;
import org.heard.support.NewHelper;
import org.heard.support.Organisation;
import org.heard.support.Organisations;
import org.heard.support.Wish;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.Markup;
import org.heard.ui.staff.OneOf;
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
        if (advocate) {
            organisations.all().forEach(one -> card.add(passOn(child, wish, one, changed)));
        }
        card.add(somebody(child, wish, changed), decline(child, name, wish, changed));
        return card;
    }

    private HtmlContainer passOn(ChildId child, Wish wish, Organisation one, Runnable changed) {
        return tag("div", "btns", button("btn main", "Ask " + one.name() + " to find somebody", () -> {
            wishes.passOn(child, wish.id(), one.id());
            changed.run();
            StaffLayout.say(one.name() + " was told that a young person waits. Their lead sees first name and age.");
        }));
    }

    private HtmlContainer somebody(ChildId child, Wish wish, Runnable changed) {
        String id = "wish-" + wish.id();
        Input first = input(id + "-first");
        Input last = input(id + "-last");
        Input email = input(id + "-email");
        email.setType("email");
        OneOf<Role> relation = new OneOf<>("They come as", id + "-as", Role.ADVOCATE)
                .option(Role.ADVOCATE, "Advocate, or somebody the child trusts")
                .option(Role.CARER, "Carer")
                .option(Role.PARENT, "Parent");
        return tag(
                "details",
                "s-more",
                text("summary", "", "Say yes, and invite them"),
                tag(
                        "div",
                        "stack-s",
                        relation,
                        Labelled.field(id + "-first", "First name", "", first),
                        Labelled.field(id + "-last", "Last name", "", last),
                        Labelled.field(id + "-email", "Email", "The invitation goes there. Without one, text or print it below.", email),
                        tag("div", "btns", button("btn main", "Say yes", () -> {
                            wishes.agreeToSomebodyNew(
                                    child,
                                    wish.id(),
                                    new NewHelper(relation.value(), first.getValue(), last.getValue(), email.getValue()));
                            changed.run();
                            StaffLayout.say(first.getValue() + " helps from today.");
                        }))));
    }

    private HtmlContainer decline(ChildId child, String name, Wish wish, Runnable changed) {
        TextBox words = new TextBox("wish-" + wish.id() + "-words", "What " + name + " will read", 3, 500);
        return tag(
                "details",
                "s-more",
                text("summary", "", "Not this time"),
                tag(
                        "div",
                        "stack-s",
                        words.field(),
                        tag("div", "btns", button("btn", "Tell " + name, () -> {
                            wishes.decline(child, wish.id(), words.getValue());
                            changed.run();
                            StaffLayout.say(name + " can read your answer.");
                        }))));
    }

    private static Input input(String id) {
        Input input = new Input();
        input.setId(id);
        input.setClassName("input");
        input.getElement().setAttribute("autocomplete", "off");
        return input;
    }
}
