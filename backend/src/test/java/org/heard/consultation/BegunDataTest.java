package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.form.Audience;
import org.heard.form.Voice;
import org.heard.review.Reviews;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.AGirlOfFifteen;
import org.heard.testing.AReview;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer is kept with one look at how its say stands: the say of the child's next review, and the answer that counts so far. */
@PortalTest
class BegunDataTest {
    @Inject
    Consultations consultations;

    @Inject
    OwnSayings sayings;

    @Inject
    Reviews reviews;

    @Inject
    ConsultationRepository rows;

    @Inject
    AnswerRepository answers;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    AGirlOfFifteen amara;

    @BeforeEach
    void a_girl_with_a_review_to_come() {
        amara = AGirlOfFifteen.in(council);
    }

    @Test
    void the_next_review_is_the_same_whether_the_database_finds_it_or_the_portal() {
        saysAbout("k1", "life");
        long form = begun(amara.child().id(), "life").orElseThrow().formId();
        Random chance = new Random(3);
        for (int i = 0; i < 60; i++) {
            AChild child = council.child("Child " + i).iro(amara.iro());
            for (int j = chance.nextInt(5); j > 0; j--) {
                AReview review = somehowPlanned(child.review(), chance);
                rows.save(new ConsultationRow(
                        null,
                        review.id().value(),
                        child.id().value(),
                        child.id().value(),
                        Voice.CHILD,
                        form,
                        time.instant(),
                        ""));
            }

            assertThat(begun(child.id(), "life")
                            .map(row -> rows.findById(row.id()).orElseThrow().reviewId()))
                    .isEqualTo(new Caller.Portal()
                            .call(() -> reviews.next(child.id()))
                            .map(review -> review.id().value()));
        }
    }

    /** Often on the same days, often not known. */
    private AReview somehowPlanned(AReview review, Random chance) {
        if (chance.nextBoolean()) {
            review.planned("2026-04-0" + (1 + chance.nextInt(3)));
        }
        if (chance.nextBoolean()) {
            review.due("2026-04-0" + (1 + chance.nextInt(3)));
        }
        if (chance.nextBoolean()) {
            council.sql("UPDATE review SET due_computed = '2026-04-0" + (1 + chance.nextInt(3)) + "' WHERE id = "
                    + review.id());
        }
        return switch (chance.nextInt(4)) {
            case 0 -> review.held("2026-03-02");
            case 1 -> review.cancelled();
            default -> review;
        };
    }

    @Test
    void a_say_that_nobody_began_and_somebody_elses_are_not_found() {
        assertThat(begun(amara.child().id(), "life")).isEmpty();

        saysAbout("k1", "life");

        assertThat(begun(amara.child().id(), "life")).isPresent();
        assertThat(sayings.begun(amara.child().id(), amara.iro(), "life")).isEmpty();
    }

    @Test
    void the_answer_that_counts_is_the_one_given_last_to_this_question() {
        saysAbout("k1", "life");
        assertThat(latest("school")).isNull();
        Instant first = time.instant();
        assertThat(latest("life")).isEqualTo(first);

        time.passes(Duration.ofMinutes(3));
        saysAbout("k2", "school");

        assertThat(latest("life")).isEqualTo(first);
        assertThat(latest("school")).isEqualTo(time.instant());
    }

    @Test
    void once_the_review_was_held_an_answer_is_refused_and_not_kept() {
        saysAbout("k1", "life");
        long consultation = begun(amara.child().id(), "life").orElseThrow().id();
        council.sql("UPDATE review SET status = 'HELD', held_date = '2026-03-09' WHERE id = " + amara.review());

        assertThatThrownBy(() -> saysAbout("k2", "life"))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.REVIEW_IS_OVER));

        assertThat(answersOf(consultation)).isEqualTo(1);
    }

    private void saysAbout(String key, String question) {
        AnswerCall call = new AnswerCall(key, question, "{\"words\":\"well\"}", Audience.IRO, 0, "hers");
        council.as(amara.child().person())
                .run(() -> consultations.save(amara.child().id(), List.of(call)));
    }

    private Optional<BegunRow> begun(ChildId child, String question) {
        return sayings.begun(child, new PersonId(child.value()), question);
    }

    private Instant latest(String question) {
        return begun(amara.child().id(), question).orElseThrow().latest();
    }

    private int answersOf(long consultation) {
        return answers.findByConsultationIdOrderById(consultation).size();
    }
}
