package org.heard.reminder;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.OffersSettings;
import org.heard.base.Permission;
import org.heard.base.ReviewId;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.consultation.WordsArrived;
import org.heard.form.Voice;
import org.heard.outbox.Outbox;
import org.heard.review.StatutoryClocks;
import org.heard.review.WorkingDays;

/**
 * Plans and sends what is texted around a review; each kind once for a review, on one node, whatever happens. What waits for
 * its hour is withdrawn when the child sends, says no, or wants no texts.
 */
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

    /** What came longer ago than this needs no text any more. */
    private static final Duration LATELY = Duration.ofDays(3);

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private static final List<ReminderKind> BEFORE =
            List.of(ReminderKind.INVITE, ReminderKind.NUDGE, ReminderKind.LAST_CALL);

    private final ReminderRepository reminders;
    private final DueReminders due;
    private final TextChoices choices;
    private final ReminderTexts texts;
    private final Outbox outbox;
    private final StatutoryClocks clocks;
    private final Settings settings;
    private final InstantSource time;
    private volatile Instant nobodyHalfwayAt = Instant.EPOCH;

    Reminders(
            ReminderRepository reminders,
            DueReminders due,
            TextChoices choices,
            ReminderTexts texts,
            Outbox outbox,
            StatutoryClocks clocks,
            Settings settings,
            InstantSource time) {
        this.reminders = reminders;
        this.due = due;
        this.choices = choices;
        this.texts = texts;
        this.outbox = outbox;
        this.clocks = clocks;
        this.settings = settings;
        this.time = time;
    }

    @Override
    public String about() {
        return "Reminders";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(ON, INVITE, NUDGE, LAST_CALL, ReminderTexts.THANKS, ReminderTexts.FEEDBACK);
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
        Instant lately = time.instant().minus(LATELY);
        return Stream.<Supplier<List<DueReminder>>>of(
                        () -> due.before(ReminderKind.LAST_CALL, today.plusDays(1), lastCall, most),
                        () -> due.before(ReminderKind.NUDGE, lastCall.plusDays(1), nudge, most),
                        () -> due.before(ReminderKind.INVITE, nudge.plusDays(1), invite, most),
                        () -> due.feedback(today.minusDays(LATELY.toDays()), today, most),
                        () -> due.letters(lately, most),
                        () -> due.thanks(lately, most),
                        () -> halfway(today, most))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** This looks across all children with a review to come: after it found nobody, not again within the hour. */
    private List<DueReminder> halfway(LocalDate today, int most) {
        Instant now = time.instant();
        if (Duration.between(nobodyHalfwayAt, now).abs().compareTo(AN_HOUR) < 0) {
            return List.of();
        }
        List<DueReminder> found = due.halfway(clocks.halfwayStillAsked(today), today, most);
        nobodyHalfwayAt = found.isEmpty() ? now : Instant.EPOCH;
        return found;
    }

    /** Sends one, unless another node has it. Whether this node did. */
    @Transactional
    boolean send(DueReminder one) {
        if (reminders.take(one.review().value(), one.child().value(), one.kind(), time.instant()) == 0) {
            return false;
        }
        TextChoice choice = choices.of(one.child());
        Optional<String> whyNot = texts.put(one, choice, choices.next(choice));
        whyNot.ifPresent(why -> reminders.note(one.review().value(), one.kind(), why));
        return true;
    }

    /** Whatever waits for its hour and is not needed any more stays here. */
    @Transactional
    void withdrawNeedless() {
        due.needless().forEach(one -> withdraw(one.review(), one.kind()));
    }

    /** At once, and not with the next minute's look: it may be its hour just now. */
    @EventListener
    void sent(WordsArrived arrived) {
        if (arrived.voice() == Voice.CHILD) {
            BEFORE.forEach(kind -> withdraw(arrived.review(), kind));
        }
    }

    private void withdraw(ReviewId review, ReminderKind kind) {
        outbox.withdraw(ReminderRow.onceKey(review.value(), kind), "not needed any more");
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
}
