package org.heard.hello;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.heard.schedule.RegularJob;

/** Looks every minute whose hello letter is to be made. */
@Singleton
@Requires(property = "heard.reminders", notEquals = "off")
@Requires(beans = HelloWriter.class)
class HelloPost implements RegularJob {
    private final BeanProvider<HelloMaking> making;

    HelloPost(BeanProvider<HelloMaking> making) {
        this.making = making;
    }

    @Override
    public String name() {
        return "hello-letters";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        making.get().make();
    }
}
