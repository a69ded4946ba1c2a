package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.function.Consumer;
import org.heard.base.Role;
import org.heard.ui.staff.StaffLayout;

/** Adding somebody whom no extract brings. */
final class NewStaff extends Div {
    private static final List<Role> ROLES = List.of(Role.IRO, Role.SOCIAL_WORKER, Role.MANAGER, Role.ADMINISTRATOR);

    /** What was typed. */
    record Entry(Role role, String firstName, String lastName, String email) {}

    private Role role = Role.IRO;

    NewStaff(Consumer<Entry> add) {
        Input first = input("first", "given-name");
        Input last = input("last", "family-name");
        Input email = input("email", "email");
        email.setType("email");
        HtmlContainer roles = tag("div", "seg");
        ROLES.forEach(one -> roles.add(choice(one)));
        HtmlContainer fieldset = tag("fieldset", "", text("legend", "", "Role"), roles);
        fieldset.getElement().setAttribute("aria-label", "Role");
        add(card(
                "s-card s-form",
                "Add a member of staff",
                fieldset,
                tag("div", "s-two", field("First name", first), field("Last name", last), field("Email", email)),
                tag("div", "btns", button("btn main", "Add", () -> {
                    if (first.getValue().isBlank() || !email.getValue().contains("@")) {
                        StaffLayout.say("A first name and an email address are needed.");
                    } else {
                        add.accept(new Entry(
                                role, first.getValue().strip(), last.getValue().strip(), email.getValue()));
                        first.clear();
                        last.clear();
                        email.clear();
                    }
                }))));
    }

    private HtmlContainer choice(Role one) {
        Input radio = new Input();
        radio.setType("radio");
        radio.getElement().setAttribute("name", "new-role").setAttribute("checked", one == role);
        radio.getElement().addEventListener("change", _ -> role = one);
        return tag("label", "choice", radio, text("span", "w", Roles.words(one)));
    }

    private static Input input(String name, String autocomplete) {
        Input input = new Input();
        input.setId("new-" + name);
        input.setClassName("input");
        input.getElement().setAttribute("autocomplete", autocomplete);
        return input;
    }

    private static HtmlContainer field(String words, Input input) {
        HtmlContainer label = text("label", "", words);
        label.getElement().setAttribute("for", input.getId().orElseThrow());
        return tag("div", "field", label, input);
    }
}
