package org.heard.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.time.Duration;
import org.heard.base.PersonId;
import org.heard.schedule.DueWork;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.Test;

@PortalTest
@Property(name = "heard.test.texts-taken", value = "true")
class WaysInLettersDataTest {
    private static final String LINK = "https://heard.example/l/AbCdEfGhIjKlMnOpQrStUv";

    @Inject
    Outbox outbox;

    @Inject
    TextsTaken texts;

    @Inject
    WaysInLetters letters;

    @Inject
    DueWork due;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    @Test
    void a_way_in_is_gone_from_the_outbox_as_soon_as_it_was_handed_over() {
        PersonId amara = council.child("Amara").person();
        outbox.text(amara, "07700900140", "There's something new for you: " + LINK);
        assertThat(outbox.textsTo(amara).getFirst().body()).contains(LINK);

        due.run();

        assertThat(texts.handed.getLast()).contains(LINK);
        assertThat(outbox.textsTo(amara).getFirst().body())
                .isEqualTo("There's something new for you: https://heard.example/l/…");
    }

    @Test
    void one_that_never_left_is_gone_after_two_days() {
        PersonId amara = council.child("Amara").person();
        outbox.put(Letter.email(amara, "amara@example.org", "Hello", LINK));

        time.passes(Duration.ofDays(1));
        letters.forgetOld();
        assertThat(outbox.textsTo(amara).getFirst().body()).isEqualTo(LINK);

        time.passes(Duration.ofDays(1).plusSeconds(1));
        letters.forgetOld();
        assertThat(outbox.textsTo(amara).getFirst().body()).isEqualTo("https://heard.example/l/…");
    }

    @Test
    void a_signed_call_stays_as_it_was_signed() {
        long hook = outbox.put(new Letter(
                        Channel.WEBHOOK, null, "https://case.example/in", "changed", LINK, null, null, null, false))
                .id();
        time.passes(Duration.ofDays(9));
        letters.forgetOld();
        assertThat(outbox.find(hook).orElseThrow().body()).isEqualTo(LINK);
    }
}
