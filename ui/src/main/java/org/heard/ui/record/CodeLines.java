package org.heard.ui.record;

import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import org.heard.review.ParticipationCode;

/** A code in large letters, its official wording, and why it is that. */
final class CodeLines extends HtmlContainer {
    private final HtmlContainer number = text("b", "", "");
    private final HtmlContainer inShort = text("span", "", "");
    private final HtmlContainer wording = text("p", "soft", "");
    private final HtmlContainer whyHeading = text("b", "", "");
    private final HtmlContainer because = text("p", "own-words", "");

    CodeLines() {
        super("div");
        setClassName("stack-s");
        HtmlContainer line = tag("p", "pn", number, inShort);
        line.getElement().setAttribute("aria-live", "polite");
        add(line, wording, tag("div", "s-why", whyHeading, because));
    }

    void show(ParticipationCode code, String heading, String why) {
        number.setText(code.name());
        inShort.setText(code.inShort());
        wording.setText("“" + code.wording() + "”");
        whyHeading.setText(heading);
        because.setText(why);
    }
}
