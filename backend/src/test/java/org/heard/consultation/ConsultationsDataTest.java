package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.form.Audience;
import org.heard.form.Voice;
import org.heard.identity.People;
import org.heard.review.Evidence;
import org.heard.review.EvidenceKind;
import org.heard.review.PieceOfEvidence;
import org.heard.safeguarding.Flags;
import org.heard.testing.ACouncil;
import org.heard.testing.AGirlOfFifteen;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class ConsultationsDataTest {
    private static final String PROUD = "proud";
    private static final String SKIPPED = "{\"skipped\":true}";

    @Inject
    private ACouncil council;

    @Inject
    private Consultations consultations;

    @Inject
    private SentWords sentWords;

    @Inject
    private Evidence evidence;

    @Inject
    private Flags flags;

    @Inject
    private People people;

    @Inject
    private TestTime time;

    private PersonId priya = new PersonId(0);
    private PersonId sam = new PersonId(0);
    private ChildId amara = new ChildId(0);
    private ReviewId review = new ReviewId(0);

    @BeforeEach
    void a_girl_of_fifteen_with_a_review_to_come() {
        AGirlOfFifteen girl = AGirlOfFifteen.in(council);
        priya = girl.iro();
        sam = girl.worker();
        amara = girl.child().id();
        review = girl.review();
    }

    @Test
    void an_answer_that_comes_twice_is_stored_once() {
        AnswerCall call = proud("k1", "The swim trials", "phone-a", 0);

        assertThat(save(call).keys()).containsExactly("k1");
        assertThat(save(call).keys()).containsExactly("k1");

        assertThat(asAmara(() -> consultations.history(amara, PROUD))).hasSize(1);
    }

    @Test
    void of_two_phones_the_answer_given_later_counts_and_both_are_kept() {
        save(proud("k1", "Swimming", "phone-a", 0));
        Acknowledged late = save(proud("k2", "Written on the bus an hour ago", "phone-b", 3_600_000));

        assertThat(late.newerElsewhere()).singleElement().satisfies(newer -> {
            assertThat(newer.body()).contains("Swimming");
            assertThat(newer.otherPhoneToo()).isTrue();
        });
        assertThat(saying().answers())
                .hasEntrySatisfying(PROUD, given -> assertThat(given.body()).contains("Swimming"));
        assertThat(asAmara(() -> consultations.history(amara, PROUD))).hasSize(2);
    }

    @Test
    void nobody_reads_a_word_before_it_is_sent_nor_after_it_is_taken_back() {
        save(proud("k1", "The swim trials", "phone-a", 0));
        assertThat(asPriya(() -> sentWords.forReview(review))).isEmpty();

        asAmara(() -> consultations.send(amara));
        assertThat(asPriya(() -> sentWords.forReview(review)))
                .singleElement()
                .satisfies(sent -> assertThat(sent.given()).hasSize(1));

        asAmara(() -> consultations.takeBack(amara));
        assertThat(asPriya(() -> sentWords.forReview(review))).isEmpty();
        assertThat(saying().state()).isInstanceOf(SayingState.TakenBack.class);
    }

    @Test
    void a_change_after_sending_is_seen_when_it_is_sent_again() {
        save(proud("k1", "The swim trials", "phone-a", 0));
        asAmara(() -> consultations.send(amara));
        time.passes(Duration.ofMinutes(5));
        save(proud("k2", "The county swim trials", "phone-a", 0));

        assertThat(saying().state())
                .isInstanceOfSatisfying(
                        SayingState.Sent.class,
                        sent -> assertThat(sent.changedSince()).isTrue());
        assertThat(firstAnswerPriyaReads()).contains("The swim trials");

        asAmara(() -> consultations.send(amara));
        assertThat(firstAnswerPriyaReads()).contains("The county swim trials");
    }

    @Test
    void the_child_sees_who_read_it_and_when() {
        save(proud("k1", "The swim trials", "phone-a", 0));
        asAmara(() -> consultations.send(amara));
        assertThat(saying().reads()).isEmpty();

        asPriya(() -> sentWords.forReview(review));
        asPriya(() -> sentWords.forReview(review));

        assertThat(saying().reads()).singleElement().satisfies(read -> {
            assertThat(read.reader().fullName()).isEqualTo("Priya Nair");
            assertThat(read.at()).isEqualTo(time.instant());
        });
    }

    @Test
    void what_is_for_the_iro_alone_the_social_worker_does_not_see() {
        save(
                proud("k1", "The swim trials", "phone-a", 0),
                new AnswerCall(
                        "k2", "worker", "{\"words\":\"Sam says yes and then nothing\"}", Audience.IRO, 0, "phone-a"));
        asAmara(() -> consultations.send(amara));

        Sent forSam = council.as(sam).call(() -> sentWords.forReview(review)).getFirst();
        assertThat(forSam.given()).extracting(Given::question).containsExactly(PROUD);
        assertThat(forSam.notForYou()).isEqualTo(1);
        assertThat(asPriya(() -> sentWords.forReview(review)).getFirst().given())
                .extracting(Given::question)
                .containsExactlyInAnyOrder(PROUD, "worker");
    }

    @Test
    void an_advocate_speaks_in_a_say_of_their_own_and_never_reads_the_childs() {
        PersonId marcus = council.advocate("Marcus Bell");
        new Caller.Portal().run(() -> people.link(amara, marcus, Role.ADVOCATE));
        save(proud("k1", "The swim trials", "phone-a", 0));
        asAmara(() -> consultations.send(amara));

        Saying own = council.as(marcus).call(() -> consultations.saying(amara)).orElseThrow();

        assertThat(own.voice()).isEqualTo(Voice.ADVOCATE);
        assertThat(own.answers()).isEmpty();
        assertThatThrownBy(() -> council.as(marcus).call(() -> sentWords.forReview(review)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_ALLOWED));
    }

    @Test
    void another_childs_say_cannot_be_reached() {
        ChildId leo = council.child("Leo Marsh").id();

        assertThatThrownBy(() -> council.as(leo.person()).call(() -> consultations.saying(amara)))
                .isInstanceOf(PortalException.class);
    }

    @Test
    void what_does_not_fit_its_question_is_refused_and_nothing_of_the_batch_is_kept() {
        assertThatThrownBy(() -> save(
                        proud("k1", "The swim trials", "phone-a", 0),
                        new AnswerCall("k2", "no-such-question", SKIPPED, Audience.IRO, 0, "phone-a")))
                .isInstanceOf(PortalException.class);

        assertThat(saying().answers()).isEmpty();
    }

    @Test
    void an_answer_that_says_not_safe_raises_a_flag_when_it_is_sent_and_only_one() {
        save(new AnswerCall("k1", "safe", flagged("safe"), Audience.IRO, 0, "phone-a"));
        assertThat(asPriya(() -> flags.openFor(amara))).isEmpty();

        asAmara(() -> consultations.send(amara));
        asAmara(() -> consultations.send(amara));

        assertThat(asPriya(() -> flags.openFor(amara)))
                .singleElement()
                .satisfies(flag -> assertThat(flag.question()).isEqualTo("safe"));
    }

    @Test
    void asking_for_help_does_not_wait_for_sending() {
        asAmara(() -> {
            consultations.askForHelp(amara, "safe");
            return true;
        });

        assertThat(asPriya(() -> flags.openFor(amara))).hasSize(1);
        asPriya(() -> {
            flags.answer(amara, flags.openFor(amara).getFirst().id(), "Rang her at ten past four. She is with Denise.");
            return true;
        });
        assertThat(asPriya(() -> flags.openFor(amara))).isEmpty();
    }

    @Test
    void what_was_sent_taken_back_and_read_is_evidence_for_the_review() {
        save(proud("k1", "The swim trials", "phone-a", 0));
        asAmara(() -> consultations.send(amara));
        asPriya(() -> sentWords.forReview(review));
        assertThat(evidenceKinds()).containsExactly(EvidenceKind.FORM_SENT, EvidenceKind.FORM_READ);

        asAmara(() -> consultations.takeBack(amara));
        assertThat(evidenceKinds()).containsExactly(EvidenceKind.FORM_READ);
    }

    @Test
    void a_carers_view_is_one_thing_and_the_childs_message_they_carry_another() {
        PersonId denise = council.carer("Denise Hall");
        new Caller.Portal().run(() -> people.link(amara, denise, Role.CARER));
        council.as(denise).call(() -> {
            consultations.save(amara, List.of(written("k1", "life", "Happier since the Saturdays")));
            return consultations.send(amara);
        });
        assertThat(evidenceKinds()).containsExactly(EvidenceKind.CARER_VIEW);

        council.as(denise).call(() -> {
            consultations.save(amara, List.of(written("k2", "message", "I want Theo to stay over")));
            return consultations.send(amara);
        });
        assertThat(evidenceKinds()).containsExactly(EvidenceKind.CARER_VIEW, EvidenceKind.CARER_MESSAGE);
    }

    @Test
    void only_an_instructed_advocate_brings_the_childs_own_view() {
        PersonId marcus = council.advocate("Marcus Bell");
        new Caller.Portal().run(() -> people.link(amara, marcus, Role.ADVOCATE));
        AnswerCall nonInstructed =
                new AnswerCall("k1", "instructed", "{\"instructed\":\"non-instructed\"}", Audience.IRO, 0, "phone-c");
        AnswerCall instructed =
                new AnswerCall("k2", "instructed", "{\"instructed\":\"instructed\"}", Audience.IRO, 0, "phone-c");
        AnswerCall speaks = new AnswerCall("k3", "will-speak", "{\"speak\":\"yes\"}", Audience.IRO, 0, "phone-c");

        council.as(marcus).call(() -> {
            consultations.save(amara, List.of(nonInstructed));
            return consultations.send(amara);
        });
        assertThat(evidenceKinds()).containsExactly(EvidenceKind.NON_INSTRUCTED_VIEW);

        time.passes(Duration.ofMinutes(1));
        council.as(marcus).call(() -> {
            consultations.save(amara, List.of(instructed, speaks));
            return consultations.send(amara);
        });
        assertThat(evidenceKinds()).containsExactly(EvidenceKind.ADVOCATE_SENT, EvidenceKind.ADVOCATE_WILL_SPEAK);
    }

    @Test
    void skipping_everything_is_as_good_as_answering() {
        save(new AnswerCall("k1", PROUD, SKIPPED, Audience.EVERYONE, 0, "phone-a"));

        Saying sent = asAmara(() -> consultations.send(amara));

        assertThat(sent.answered()).isZero();
        assertThat(sent.state()).isInstanceOf(SayingState.Sent.class);
    }

    private List<EvidenceKind> evidenceKinds() {
        return asPriya(() -> evidence.of(review)).stream()
                .map(PieceOfEvidence::kind)
                .toList();
    }

    private static AnswerCall written(String key, String question, String words) {
        return new AnswerCall(key, question, "{\"words\":\"" + words + "\"}", Audience.IRO, 0, "phone-d");
    }

    private String flagged(String questionKey) {
        var question = saying().form().question(questionKey).orElseThrow();
        for (var part : question.parts()) {
            for (var option : part.options()) {
                if (option.flag()) {
                    return "{\"%s\":\"%s\"}".formatted(part.key(), option.value());
                }
            }
        }
        throw new AssertionError("nothing in " + questionKey + " raises a flag");
    }

    private String firstAnswerPriyaReads() {
        return asPriya(() -> sentWords.forReview(review))
                .getFirst()
                .given()
                .getFirst()
                .body();
    }

    private AnswerCall proud(String key, String words, String phone, long ago) {
        String part =
                saying().form().question(PROUD).orElseThrow().parts().getFirst().key();
        return new AnswerCall(key, PROUD, "{\"%s\":\"%s\"}".formatted(part, words), Audience.EVERYONE, ago, phone);
    }

    private Acknowledged save(AnswerCall... calls) {
        return asAmara(() -> consultations.save(amara, List.of(calls)));
    }

    private Saying saying() {
        return asAmara(() -> consultations.saying(amara)).orElseThrow();
    }

    private <T> T asAmara(java.util.concurrent.Callable<T> work) {
        return council.as(amara.person()).call(work);
    }

    private <T> T asPriya(java.util.concurrent.Callable<T> work) {
        return council.as(priya).call(work);
    }
}
