package org.heard.ui.record;

import static org.heard.ui.staff.Markup.tag;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.heard.review.Representative;
import org.heard.review.WhatHappened.Briefing;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.OneOf;
import org.heard.ui.staff.Tick;
import org.jspecify.annotations.Nullable;

/** "Did somebody speak for her?", and whether she had asked them to. */
final class SpokePart extends HtmlContainer {
    private final Known about;
    private final OneOf<Representative> who;
    private final Input name = new Input(ValueChangeMode.ON_CHANGE);
    private final HtmlContainer nameField;
    private final Tick asked;

    SpokePart(Known about, Runnable changed) {
        super("div");
        this.about = about;
        setClassName("stack-s");
        Briefing briefing = about.what().brought().briefing();
        asked = new Tick(
                about.child() + " had asked "
                        + (about.advocate().isEmpty() ? "their advocate or you" : about.advocate() + " or you")
                        + " to speak",
                "Before the review, in any way",
                briefing != null);
        name.setId("spoke-name");
        name.setClassName("input");
        name.getElement().setAttribute("maxlength", "100").setAttribute("autocomplete", "off");
        nameField = Labelled.field("spoke-name", "Who was it, by name?", "", name);
        who = new OneOf<>(
                        "Did somebody speak for " + about.child() + " at the review?",
                        "spoke-for",
                        about.what().there().representedBy())
                .option(Representative.NONE, "Nobody")
                .option(Representative.ADVOCATE, about.advocate().isEmpty() ? "Their advocate" : about.advocate())
                .option(Representative.IRO, "You")
                .option(Representative.OTHER, "Somebody else")
                .with(tag("div", "s-two s-ways", nameField, asked.choice()));
        name.setValue(startingName(briefing));
        showName(who.value());
        who.whenChosen(chosen -> {
            name.setValue(usualName(chosen));
            showName(chosen);
            changed.run();
        });
        name.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        asked.addValueChangeListener(_ -> changed.run());
        add(who);
    }

    Representative who() {
        return who.value();
    }

    @Nullable
    String name() {
        return who() == Representative.NONE || name.getValue().isBlank() ? null : name.getValue();
    }

    /** Whom the child asked: whoever spoke; when nobody did, the one known before, else the advocate. */
    @Nullable
    Briefing briefing() {
        if (!asked.getValue()) {
            return null;
        }
        Briefing known = about.what().brought().briefing();
        if (who() == Representative.NONE) {
            String advocate = about.advocate().isEmpty() ? null : about.advocate();
            return known != null ? known : new Briefing(Representative.ADVOCATE, advocate, null, null);
        }
        return known != null && known.who() == who()
                ? new Briefing(who(), name(), known.on(), known.by())
                : new Briefing(who(), name(), null, null);
    }

    private void showName(Representative chosen) {
        nameField.setVisible(chosen == Representative.OTHER
                || (chosen == Representative.ADVOCATE && about.advocate().isEmpty()));
    }

    private String startingName(@Nullable Briefing briefing) {
        String known = about.what().there().representedByName();
        if (known != null) {
            return known;
        }
        return briefing != null && briefing.name() != null ? briefing.name() : usualName(who.value());
    }

    private String usualName(Representative chosen) {
        return switch (chosen) {
            case ADVOCATE -> about.advocate();
            case IRO -> about.iro();
            case NONE, OTHER -> "";
        };
    }
}
