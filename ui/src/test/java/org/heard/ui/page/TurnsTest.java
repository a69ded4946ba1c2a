package org.heard.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Pages are made in turn. */
class TurnsTest {
    private final Turns turns = new Turns(1);

    @Test
    void the_next_page_begins_when_the_one_before_is_over() throws Exception {
        Turns.Turn first = turns.take();
        CountDownLatch second = theNext();
        assertThat(second.await(200, TimeUnit.MILLISECONDS)).isFalse();
        first.close();
        second.await();
    }

    @Test
    void a_page_that_is_ready_holds_nobody_up_while_it_goes_over_a_slow_line() throws Exception {
        Turns.Turn first = turns.take();
        first.until(answer()).getOutputStream();
        theNext().await();
    }

    @Test
    void a_turn_ends_once_however_often_it_is_said() throws Exception {
        Turns.Turn first = turns.take();
        first.close();
        first.close();
        Turns.Turn second = turns.take();
        assertThat(theNext().await(200, TimeUnit.MILLISECONDS)).isFalse();
        second.close();
    }

    @Test
    void whoever_has_waited_long_enough_goes_on_without_and_gives_back_nothing_they_never_had() throws Exception {
        Turns.Turn first = turns.take();
        turns.take().close();
        assertThat(theNext().await(200, TimeUnit.MILLISECONDS)).isFalse();
        first.close();
    }

    private CountDownLatch theNext() {
        CountDownLatch begun = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> {
            try (Turns.Turn _ = turns.take()) {
                begun.countDown();
            }
        });
        return begun;
    }

    private static HttpServletResponse answer() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                TurnsTest.class.getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (_, _, _) -> null);
    }
}
