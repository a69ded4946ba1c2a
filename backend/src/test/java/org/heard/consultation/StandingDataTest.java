package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.form.Audience;
import org.heard.safeguarding.Flags;
import org.heard.testing.ACouncil;
import org.heard.testing.AGirlOfFifteen;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer is kept at each pause in writing. What counts is known without reading all of that, and is the same. */
@PortalTest
class StandingDataTest {
    private static final List<String> QUESTIONS = List.of("proud", "life", "school");
    private static final List<String> PHONES = List.of("her phone", "the tablet", AnswerCall.SMS);

    @Inject
    Consultations consultations;

    @Inject
    OwnSayings sayings;

    @Inject
    AnswerRepository answers;

    @Inject
    Flags flags;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    ChildId amara = new ChildId(0);
    int written;

    @BeforeEach
    void a_girl_with_a_review_to_come() {
        amara = AGirlOfFifteen.in(council).child().id();
    }

    @Test
    void nothing_said_is_nothing() {
        assertThat(ofAll().last()).isZero();
        assertThat(standing().rows()).isEmpty();
    }

    @Test
    void whatever_comes_from_whichever_phone_however_late_the_same_counts() {
        Random chance = new Random(7);
        for (int i = 0; i < 60; i++) {
            writes(
                    QUESTIONS.get(chance.nextInt(QUESTIONS.size())),
                    "words " + i,
                    PHONES.get(chance.nextInt(PHONES.size())),
                    chance.nextBoolean() ? 0 : chance.nextInt(30_000));

            assertThat(standing().counting()).isEqualTo(ofAll().counting());
            assertThat(standing().last()).isEqualTo(ofAll().last());
            assertThat(standing().channel()).isEqualTo(ofAll().channel());
        }
        assertThat(standing().rows().size())
                .isLessThanOrEqualTo(QUESTIONS.size() * PHONES.size() + 1)
                .isLessThan(ofAll().rows().size());
    }

    @Test
    void sending_knows_which_worrying_words_people_were_told_of_before_the_last_pause() {
        writes("life", "he hits me", "her phone", 0);
        sends();
        assertThat(raised()).isEqualTo(1);

        time.passes(Duration.ofHours(1));
        writes("life", "he hits me, still", "her phone", 0);
        sends();

        assertThat(raised()).as("of the same words nobody is told twice").isEqualTo(1);
    }

    private void writes(String question, String words, String phone, long ago) {
        time.passes(Duration.ofMillis(700));
        AnswerCall call =
                new AnswerCall("k" + written++, question, "{\"words\":\"" + words + "\"}", Audience.IRO, ago, phone);
        council.as(amara.person()).run(() -> consultations.save(amara, List.of(call)));
    }

    private void sends() {
        council.as(amara.person()).run(() -> consultations.send(amara));
    }

    private int raised() {
        return new Caller.Portal().call(() -> flags.of(amara)).size();
    }

    private History standing() {
        return sayings.standing(own());
    }

    private History ofAll() {
        OwnSaying own = own();
        return new History(
                own.form(), answers.findByConsultationIdOrderById(own.id().value()));
    }

    private OwnSaying own() {
        return council.as(amara.person())
                .call(() -> sayings.open(amara, Caller.someone()).orElseThrow());
    }
}
