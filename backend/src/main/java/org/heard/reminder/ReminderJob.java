package org.heard.reminder;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.heard.schedule.RegularJob;

/** Looks every minute who is due, and takes a few at a time: ten thousand at once must not stand in anybody's way. */
@Singleton
@Requires(property = "heard.reminders", notEquals = "off")
class ReminderJob implements RegularJob {
    /** Six thousand an hour. */
    private static final int AT_A_TIME = 100;

    /** Asked for late: reminders go by the outbox, which is scheduled too. */
    private final BeanProvider<Reminders> reminders;

    ReminderJob(BeanProvider<Reminders> reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        reminders.get().withdrawNeedless();
        List<DueReminder> due = reminders.get().due(AT_A_TIME);
        due.forEach(one -> reminders.get().send(one));
    }
}
