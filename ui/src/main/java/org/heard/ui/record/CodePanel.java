package org.heard.ui.record;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.heard.review.ParticipationCode;
import org.heard.review.Suggestion;
import org.heard.ui.staff.OneOf;
import org.heard.ui.staff.TextBox;

/** The code while it is not confirmed: suggested with why, another one chosen with a reason, or refused with what helps. */
final class CodePanel extends HtmlContainer {
    private static final int LONGEST_REASON = 2000;

    private final String child;
    private final HtmlContainer heading = text("h2", "", "Suggested code");
    private final CodeLines code = new CodeLines();
    private final HtmlContainer warnings = tag("div", "stack-s");
    private final HtmlContainer refusal = tag("div", "");
    private final OneOf<ParticipationCode> codes = new OneOf<>("Which code?", "code", ParticipationCode.PN1);
    private final TextBox reason = new TextBox("reason", "Why?", 4, LONGEST_REASON);
    private final NativeButton confirm;
    private final NativeButton another;
    private final HtmlContainer childSees = text("p", "soft", "");
    private Suggestion suggestion = new Suggestion(ParticipationCode.PN7, "", "", List.of());
    private boolean choosing;

    /** Asks for a code to be confirmed. */
    interface Confirming {
        void confirm(ParticipationCode code, String reason);
    }

    CodePanel(String child, Confirming asks) {
        super("div");
        this.child = child;
        setClassName("s-card s-code");
        refusal.getElement().setAttribute("role", "alert");
        for (ParticipationCode each : ParticipationCode.values()) {
            codes.option(each, each + " " + each.inShort());
        }
        codes.addClassName("s-codes");
        codes.whenChosen(_ -> show());
        confirm = button("btn main wide", "Confirm", () -> asks.confirm(chosen(), reason.getValue()));
        another = button("btn wide", "Choose another, and say why", this::chooseAnother);
        add(heading, code, warnings, codes, reason.field(), refusal, confirm, another, childSees);
        codes.setVisible(false);
        reason.field().setVisible(false);
    }

    /** The suggestion follows what is said of the review; a code that was chosen stays chosen. */
    void suggested(Suggestion now) {
        boolean asSuggested = chosen() == suggestion.code();
        suggestion = now;
        if (asSuggested || !choosing) {
            codes.mark(now.code());
        }
        show();
    }

    /** Nothing was changed. */
    void refused(String why, boolean reasonHelps) {
        refusal.removeAll();
        refusal.add(note(why));
        if (reasonHelps) {
            reason.field().setVisible(true);
            reason.getElement().callJsFunction("focus");
        }
    }

    private ParticipationCode chosen() {
        return codes.value();
    }

    private void chooseAnother() {
        choosing = true;
        another.setVisible(false);
        codes.setVisible(true);
        reason.field().setVisible(true);
        codes.focusChosen();
    }

    private void show() {
        boolean asSuggested = chosen() == suggestion.code();
        heading.setText(asSuggested ? "Suggested code" : "The code you chose");
        code.show(chosen(), "Why " + suggestion.code(), suggestion.because());
        warnings.removeAll();
        suggestion.warnings().forEach(warning -> warnings.add(note(warning)));
        refusal.removeAll();
        confirm.setText("Confirm " + chosen());
        childSees.setText("Not confirmed yet. "
                + (asSuggested
                        ? child + " sees a plain version: “" + suggestion.forTheChild() + "”"
                        : child + " sees a plain version of the code you confirm."));
    }

    static HtmlContainer note(String words) {
        return tag("div", "note late", icon("late"), text("div", "", words));
    }
}
