package org.heard.ui.words;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.line;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.base.ChildId;
import org.heard.hello.HelloTexts;
import org.heard.outbox.Channel;
import org.heard.outbox.OutboxMessage;
import org.heard.reminder.Reminders;
import org.heard.reminder.TextChoice;
import org.heard.reminder.TextChoices;
import org.heard.ui.staff.StaffDates;
import org.jspecify.annotations.Nullable;

/** What was texted to a child by itself, and what became of it. */
@Singleton
class RemindersPart {
    private static final int MOST = 8;

    private final Reminders reminders;
    private final HelloTexts hellos;
    private final TextChoices choices;
    private final StaffDates dates;

    RemindersPart(Reminders reminders, HelloTexts hellos, TextChoices choices, StaffDates dates) {
        this.reminders = reminders;
        this.hellos = hellos;
        this.choices = choices;
        this.dates = dates;
    }

    HtmlContainer of(ChildId child, String name) {
        List<HtmlContainer> all = Stream.concat(
                        hellos.of(child).stream().map(one -> said("new IRO", one.at(), one.whyNot(), one.message())),
                        reminders.of(child).stream()
                                .map(one -> said(one.kind().wording(), one.at(), one.whyNot(), one.message())))
                .limit(MOST)
                .toList();
        return card(
                "s-card",
                "Texts that go by themselves",
                text("p", "", wish(choices.of(child), name)),
                all.isEmpty() ? text("p", "", "None yet.") : list("ul", "s-list", all));
    }

    private static String wish(TextChoice choice, String name) {
        return choice.off()
                ? name + " wants none."
                : name + " gets them at " + choice.hour() + " o’clock by "
                        + (choice.channel() == Channel.WHATSAPP ? "WhatsApp." : "text.");
    }

    private HtmlContainer said(String kind, Instant at, @Nullable String whyNot, @Nullable OutboxMessage message) {
        String when = kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1) + ", " + dates.moment(at);
        if (whyNot != null || message == null) {
            return line("", "none", when + ": not sent" + (whyNot == null ? "." : ", " + whyNot + "."));
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
