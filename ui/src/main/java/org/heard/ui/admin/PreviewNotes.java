package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.heard.importing.Decisions;
import org.heard.importing.Preview;

/** What a person has to decide or to know beside the rows: probable matches, unknown staff, role codes. */
final class PreviewNotes extends Div {
    private final Set<String> same = new TreeSet<>();
    private final Set<String> different = new TreeSet<>();

    PreviewNotes(Preview preview, Consumer<Decisions> decided) {
        setClassName("stack");
        if (!preview.proposals().isEmpty()) {
            HtmlContainer box = card("s-card", "Only you can say");
            preview.proposals().forEach(proposal -> {
                HtmlContainer said = text("span", "state", "");
                box.add(tag(
                        "div",
                        "stack-s",
                        text("p", "", proposal.sentence()),
                        tag(
                                "div",
                                "btns",
                                button("btn", "The same", () -> {
                                    same.add(proposal.key());
                                    different.remove(proposal.key());
                                    said.setText("The same");
                                }),
                                button("btn", "Not the same", () -> {
                                    different.add(proposal.key());
                                    same.remove(proposal.key());
                                    said.setText("Not the same");
                                }),
                                said)));
            });
            box.add(button("btn main", "Look again with this", () -> decided.accept(new Decisions(same, different))));
            add(box);
        }
        if (!preview.unknownStaff().isEmpty()) {
            add(card(
                    "s-card",
                    "Staff without a way in",
                    text("p", "soft", "The import makes no sign-ins. Make one under People where somebody needs it."),
                    list(
                            "ul",
                            "s-list",
                            preview.unknownStaff().stream()
                                    .map(email -> text("li", "", email))
                                    .toList())));
        }
        if (!preview.roleCodes().isEmpty()) {
            add(card(
                    "s-card",
                    "Role codes in these files",
                    text("p", "soft", "Which of them mean IRO and social worker is said in Settings."),
                    list(
                            "ul",
                            "s-list",
                            preview.roleCodes().entrySet().stream()
                                    .map(code -> text("li", "", code.getKey() + ": " + code.getValue()))
                                    .toList())));
        }
    }
}
