package org.heard.ui.words;

import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.Component;
import org.heard.base.Role;
import org.heard.form.Audience;

/** Who may see an answer, as the reader of it is told. */
final class Audiences {

    private Audiences() {}

    static Component mark(Audience audience, Role reader) {
        return tag("span", "aud", icon(drawn(audience)), words(said(audience, reader)));
    }

    private static String drawn(Audience audience) {
        return switch (audience) {
            case IRO -> "lock";
            case IRO_AND_WORKER -> "two";
            case EVERYONE -> "everyone";
        };
    }

    private static String said(Audience audience, Role reader) {
        return switch (audience) {
            case IRO -> "Only you";
            case IRO_AND_WORKER -> reader == Role.IRO ? "You and the social worker" : "The IRO and you";
            case EVERYONE -> "Everyone at the review";
        };
    }
}
