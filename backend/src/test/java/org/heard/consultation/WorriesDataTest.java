package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.form.Audience;
import org.heard.safeguarding.Flag;
import org.heard.safeguarding.FlagKind;
import org.heard.safeguarding.Flags;
import org.heard.schedule.DueWork;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that may mean danger, written but not sent: people hear of it in a moment, once. */
@PortalTest
class WorriesDataTest {
    @Inject
    Consultations consultations;

    @Inject
    Flags flags;

    @Inject
    DueWork due;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    PersonId priya;
    AChild amara;
    int written;

    @BeforeEach
    void a_child_before_her_review() {
        priya = council.iro("Priya Nair");
        amara = council.child("Amara").born("2010-06-01").iro(priya);
        amara.review().planned("2026-03-23");
    }

    @Test
    void the_page_hears_at_once_and_people_a_moment_later_without_anything_being_sent() {
        assertThat(writes("he hits me").worrying()).containsExactly("life");
        due.run();
        assertThat(raised()).as("she may still be in the middle of a sentence").isEmpty();

        aMomentPasses();

        assertThat(raised()).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo(FlagKind.WORDS);
            assertThat(flag.question()).isEqualTo("life");
        });
    }

    @Test
    void what_was_only_half_a_sentence_tells_nobody() {
        writes("my mate says run away");
        assertThat(writes("my mate says run away with the circus, ha").worrying())
                .containsExactly("life");
        assertThat(writes("my mate says funny things").worrying()).isEmpty();

        aMomentPasses();

        assertThat(raised()).isEmpty();
    }

    @Test
    void writing_on_neither_puts_it_off_nor_tells_twice() {
        writes("he hits me");
        time.passes(Worries.A_MOMENT.dividedBy(2));
        writes("he hits me when");
        time.passes(Worries.A_MOMENT.dividedBy(2));
        due.run();
        assertThat(raised()).hasSize(1);

        assertThat(writes("he hits me when he is drunk").worrying())
                .as("help stays in sight")
                .hasSize(1);
        aMomentPasses();
        assertThat(raised()).hasSize(1);
    }

    @Test
    void sending_it_afterwards_is_no_second_alert_even_when_the_first_is_closed() {
        writes("he hits me");
        aMomentPasses();
        council.as(priya).run(() -> flags.answer(amara.id(), raised().getFirst().id(), "I rang her."));
        time.passes(Duration.ofHours(1));

        council.as(amara.person()).run(() -> consultations.send(amara.id()));

        assertThat(raised()).hasSize(1);
    }

    @Test
    void other_worrying_words_after_that_are_news() {
        writes("he hits me");
        aMomentPasses();
        council.as(priya).run(() -> flags.answer(amara.id(), raised().getFirst().id(), "I rang her."));
        time.passes(Duration.ofHours(1));

        writes("he hits me. i want to die");
        aMomentPasses();

        assertThat(raised()).hasSize(2);
    }

    @Test
    void who_sends_at_once_is_heard_at_once() {
        writes("he hits me");
        council.as(amara.person()).run(() -> consultations.send(amara.id()));
        assertThat(raised()).hasSize(1);

        aMomentPasses();
        assertThat(raised()).hasSize(1);
    }

    @Test
    void calm_words_that_were_written_before_and_come_later_leave_help_in_sight() {
        writes("he hits me");

        Acknowledged late = writes("it is nice here", 60_000, "an old phone");

        assertThat(late.worrying()).containsExactly("life");
        assertThat(late.newerElsewhere())
                .singleElement()
                .satisfies(counts -> assertThat(counts.body()).contains("he hits me"));
    }

    private Acknowledged writes(String words) {
        return writes(words, 0, "her phone");
    }

    private Acknowledged writes(String words, long ago, String phone) {
        time.passes(Duration.ofMillis(700));
        AnswerCall call =
                new AnswerCall("k" + written++, "life", "{\"words\":\"" + words + "\"}", Audience.IRO, ago, phone);
        return council.as(amara.person()).call(() -> consultations.save(amara.id(), List.of(call)));
    }

    private void aMomentPasses() {
        time.passes(Worries.A_MOMENT);
        due.run();
    }

    private List<Flag> raised() {
        return new Caller.Portal().call(() -> flags.of(amara.id()));
    }
}
