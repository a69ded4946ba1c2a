package org.heard.hello;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.heard.schedule.RegularJob;

/** Looks every hour which letters are not needed any more. */
@Singleton
@Requires(property = "heard.tidy", notEquals = "off")
class ForgetHelloLetters implements RegularJob {
    /** Asked for late: cards are made with texts, which are scheduled too. */
    private final BeanProvider<HelloLetters> letters;

    ForgetHelloLetters(BeanProvider<HelloLetters> letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "forget-hello-letters";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        letters.get().forget();
    }
}
