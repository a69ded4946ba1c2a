package org.heard.ui.words;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.line;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.outbox.Channel;
import org.heard.outbox.OutboxMessage;
import org.heard.reminder.Reminded;
import org.heard.reminder.Reminders;
import org.heard.reminder.TextChoice;
import org.heard.reminder.TextChoices;
import org.heard.ui.staff.StaffDates;

/** What was texted to a child by itself, and what became of it. */
@Singleton
class RemindersPart {
    private static final int MOST = 8;

    private final Reminders reminders;
    private final TextChoices choices;
    private final StaffDates dates;

    RemindersPart(Reminders reminders, TextChoices choices, StaffDates dates) {
        this.reminders = reminders;
        this.choices = choices;
        this.dates = dates;
    }

    HtmlContainer of(ChildId child, String name) {
        List<Reminded> all = reminders.of(child);
        return card(
                "s-card",
                "Texts that go by themselves",
                text("p", "", wish(choices.of(child), name)),
                all.isEmpty()
                        ? text("p", "", "None yet.")
                        : list(
                                "ul",
                                "s-list",
                                all.stream().limit(MOST).map(this::said).toList()));
    }

    private static String wish(TextChoice choice, String name) {
        return choice.off()
                ? name + " wants none."
                : name + " gets them at " + choice.hour() + " o’clock by "
                        + (choice.channel() == Channel.WHATSAPP ? "WhatsApp." : "text.");
    }

    private HtmlContainer said(Reminded one) {
        OutboxMessage message = one.message();
        String kind = one.kind().wording();
        String when = kind.substring(0, 1).toUpperCase(java.util.Locale.UK) + kind.substring(1) + ", "
                + dates.moment(one.at());
        if (one.whyNot() != null || message == null) {
            return line("", "none", when + ": not sent" + (one.whyNot() == null ? "." : ", " + one.whyNot() + "."));
        }
        String why = message.reason() == null ? "." : ", " + message.reason() + ".";
        return switch (message.status()) {
            case WAITING, SENDING -> line("", "clock", when + ": waits for its hour" + why);
            case SENT -> line("done", "send", when + ": sent.");
            case DELIVERED -> line("done", "tick", when + ": arrived.");
            case FAILED -> line("late", "late", when + ": failed" + why);
            case WILL_NOT_SEND -> line("", "none", when + ": not sent" + why);
        };
    }
}
