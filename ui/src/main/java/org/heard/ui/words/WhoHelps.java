package org.heard.ui.words;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import java.util.function.Consumer;
import org.heard.base.Role;
import org.heard.support.Newcomer;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.OneOf;

/** Who is to help a child: asked in a part that opens. */
@Tag("details")
final class WhoHelps extends HtmlContainer {
    private final String id;

    /**
     * @param id begins the ids of the fields
     * @param line what stands on the part while it is closed
     * @param yes what stands on its button
     */
    WhoHelps(String id, String line, String yes, Consumer<Newcomer> then) {
        this.id = id;
        setClassName("s-more");
        Input first = input("-first");
        Input last = input("-last");
        Input email = input("-email");
        email.setType("email");
        OneOf<Role> relation = new OneOf<>("They come as", id + "-as", Role.ADVOCATE)
                .option(Role.ADVOCATE, "Advocate, or somebody the child trusts")
                .option(Role.CARER, "Carer")
                .option(Role.PARENT, "Parent");
        Component[] fields = {
            relation,
            Labelled.field(id + "-first", "First name", "", first),
            Labelled.field(id + "-last", "Last name", "", last),
            Labelled.field(
                    id + "-email",
                    "Email",
                    "The invitation goes there. Without one, text or print it on this page.",
                    email)
        };
        HtmlContainer inside = tag("div", "stack-s");
        inside.add(fields);
        inside.add(tag(
                "div",
                "btns",
                button(
                        "btn main",
                        yes,
                        () -> then.accept(
                                new Newcomer(relation.value(), first.getValue(), last.getValue(), email.getValue())))));
        add(text("summary", "", line), inside);
    }

    private Input input(String name) {
        Input input = new Input();
        input.setId(id + name);
        input.setClassName("input");
        input.getElement().setAttribute("autocomplete", "off");
        return input;
    }
}
