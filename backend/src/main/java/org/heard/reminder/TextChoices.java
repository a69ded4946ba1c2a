package org.heard.reminder;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.outbox.Channel;
import org.heard.text.QuietHours;

/** How a child wants to be reminded, if at all. It is theirs to say. */
@Singleton
public class TextChoices {
    public static final int EARLIEST = 8;
    public static final int LATEST = 19;

    private final TextChoiceRepository choices;
    private final QuietHours quiet;
    private final InstantSource time;

    TextChoices(TextChoiceRepository choices, QuietHours quiet, InstantSource time) {
        this.choices = choices;
        this.quiet = quiet;
        this.time = time;
    }

    @Needs(Permission.SEE_A_CHILD)
    public TextChoice of(ChildId child) {
        return choices.findByChildId(child.value())
                .map(row -> new TextChoice(row.off(), row.channel(), row.atHour(), row.named()))
                .orElse(TextChoice.USUAL);
    }

    /** The hour that was chosen, today or tomorrow, and never in quiet hours. */
    public Instant next(TextChoice choice) {
        LocalDate today = London.today(time);
        Instant wanted = at(today, choice);
        return quiet.after(wanted.isBefore(time.instant()) ? at(today.plusDays(1), choice) : wanted);
    }

    private static Instant at(LocalDate day, TextChoice choice) {
        return day.atTime(choice.hour(), 0).atZone(London.ZONE).toInstant();
    }

    /** Throws {@code NOT_VALID} for an hour at night, or a channel that is none of a phone's. */
    @Needs(Permission.SAY)
    @Transactional
    public void choose(ChildId child, TextChoice choice) {
        boolean aPhones = choice.channel() == Channel.SMS || choice.channel() == Channel.WHATSAPP;
        if (!aPhones || choice.hour() < EARLIEST || choice.hour() > LATEST) {
            throw new PortalException(ErrorCode.NOT_VALID, "reminders");
        }
        TextChoiceRow row =
                new TextChoiceRow(child.value(), choice.off(), choice.channel(), choice.hour(), choice.named());
        if (choices.findByChildId(child.value()).isPresent()) {
            choices.update(row);
        } else {
            choices.save(row);
        }
    }
}
