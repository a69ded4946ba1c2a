package org.heard.hello;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.heard.schedule.RegularJob;

/** Looks every minute which children are to be told, and takes a few at a time. */
@Singleton
@Requires(property = "heard.reminders", notEquals = "off")
class HelloTextJob implements RegularJob {
    private static final int AT_A_TIME = 100;

    /** Asked for late: texts go by the outbox, which is scheduled too. */
    private final BeanProvider<HelloTexts> texts;

    HelloTextJob(BeanProvider<HelloTexts> texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "hello-texts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        texts.get().withdrawNeedless();
        texts.get().due(AT_A_TIME).forEach(one -> texts.get().send(one));
    }
}
