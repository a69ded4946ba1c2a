package org.heard.reminder;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.OffersSettings;
import org.heard.base.Permission;
import org.heard.base.ReviewId;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.consultation.Offers;
import org.heard.outbox.Outbox;
import org.heard.review.WorkingDays;
import org.heard.text.QuietHours;

/** Plans and sends what is texted around a review; each kind once for a review, on one node, whatever happens. */
@Singleton
public class Reminders implements OffersSettings {
    static final Setting<Integer> INVITE = Setting.number(
            "reminder.invite.working-days", "A child is invited so many working days before a review.", 10);
    static final Setting<Integer> NUDGE = Setting.number(
            "reminder.nudge.working-days", "Who has sent nothing is reminded so many working days before it.", 5);
    static final Setting<Integer> LAST_CALL =
            Setting.number("reminder.last-call.working-days", "And once more so many working days before it.", 2);
    static final Setting<Boolean> ON =
            Setting.yesNo("reminder.on", "Whether invitations and reminders are texted by themselves.", true);

    private final ReminderRepository reminders;
    private final DueReminders due;
    private final TextChoices choices;
    private final Offers offers;
    private final Outbox outbox;
    private final QuietHours quiet;
    private final Settings settings;
    private final InstantSource time;

    Reminders(
            ReminderRepository reminders,
            DueReminders due,
            TextChoices choices,
            Offers offers,
            Outbox outbox,
            QuietHours quiet,
            Settings settings,
            InstantSource time) {
        this.reminders = reminders;
        this.due = due;
        this.choices = choices;
        this.offers = offers;
        this.outbox = outbox;
        this.quiet = quiet;
        this.settings = settings;
        this.time = time;
    }

    @Override
    public String about() {
        return "Reminders";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(ON, INVITE, NUDGE, LAST_CALL);
    }

    /** Whoever is due now, the nearest reviews first; not more than this, so that nothing urgent waits behind them. */
    List<DueReminder> due(int most) {
        if (!settings.get(ON)) {
            return List.of();
        }
        LocalDate today = London.today(time);
        LocalDate invite = WorkingDays.plus(today, settings.get(INVITE));
        LocalDate nudge = WorkingDays.plus(today, settings.get(NUDGE));
        LocalDate lastCall = WorkingDays.plus(today, settings.get(LAST_CALL));
        List<DueReminder> now = due.of(ReminderKind.LAST_CALL, today.plusDays(1), lastCall, most);
        if (now.isEmpty()) {
            now = due.of(ReminderKind.NUDGE, lastCall.plusDays(1), nudge, most);
        }
        return now.isEmpty() ? due.of(ReminderKind.INVITE, nudge.plusDays(1), invite, most) : now;
    }

    /** Sends one, unless another node has it. Whether this node did. */
    @Transactional
    boolean send(DueReminder one) {
        if (reminders.take(one.review().value(), one.child().value(), one.kind(), time.instant()) == 0) {
            return false;
        }
        TextChoice choice = choices.of(one.child());
        Optional<String> whyNot = offers.remind(
                one.child(), choice.channel(), ReminderRow.onceKey(one.review().value(), one.kind()), at(choice));
        whyNot.ifPresent(why -> reminders.note(one.review().value(), one.kind(), why));
        return true;
    }

    /** What was texted to this child by itself, newest first: arrived, failed, and why. */
    @Needs(Permission.INVITE)
    public List<Reminded> of(ChildId child) {
        return reminders.findByChildIdOrderByIdDesc(child.value()).stream()
                .map(row -> new Reminded(
                        new ReviewId(row.reviewId()),
                        row.kind(),
                        row.madeAt(),
                        row.whyNot(),
                        outbox.find(ReminderRow.onceKey(row.reviewId(), row.kind()))
                                .orElse(null)))
                .toList();
    }

    /** The hour the child chose, today or tomorrow, and never in quiet hours. */
    private Instant at(TextChoice choice) {
        Instant now = time.instant();
        Instant today =
                London.today(time).atTime(choice.hour(), 0).atZone(London.ZONE).toInstant();
        Instant wanted = today.isBefore(now)
                ? London.today(time)
                        .plusDays(1)
                        .atTime(choice.hour(), 0)
                        .atZone(London.ZONE)
                        .toInstant()
                : today;
        return quiet.after(wanted);
    }
}
