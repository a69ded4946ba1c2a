package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.form.Audience;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class HelpersBesideDataTest {
    @Inject
    ACouncil council;

    @Inject
    HelpersBeside helpers;

    @Inject
    Consultations consultations;

    private PersonId iro;
    private PersonId worker;
    private ChildId sofia;
    private ReviewId review;

    @BeforeEach
    void a_girl_with_somebody_beside_her() {
        iro = council.iro("Priya Nair");
        worker = council.socialWorker("Sam Whitlock");
        AChild child =
                council.child("Sofia Reyes").formVersion("symbols").iro(iro).socialWorker(worker);
        sofia = child.id();
        review = child.review().planned("2026-03-17").id();
        as(sofia.person(), Role.CHILD, () -> {
            helpers.sits(sofia, "Bev", "My carer", List.of(HelpingWay.TAPPED, HelpingWay.READ_ALOUD));
            helpers.notes(sofia, "school", "She looked at the bus for a long time.");
            helpers.notes(sofia, "school", "She looked at the bus, then smiled.");
            helpers.notes(sofia, "", "She was tired.");
        });
    }

    @Test
    void who_helped_how_and_their_notes_are_kept_apart_from_every_answer() {
        as(sofia.person(), Role.CHILD, () -> {
            HelperBeside bev = helpers.now(sofia).orElseThrow();
            assertThat(bev.name()).isEqualTo("Bev");
            assertThat(bev.ways()).containsExactly(HelpingWay.READ_ALOUD, HelpingWay.TAPPED);
            assertThat(bev.note("school")).contains("She looked at the bus, then smiled.");
            assertThat(bev.note("")).contains("She was tired.");
            assertThat(consultations.saying(sofia).orElseThrow().answers()).isEmpty();
        });
    }

    @Test
    void the_iro_sees_them_when_the_child_has_sent_and_not_before() {
        as(iro, Role.IRO, () -> assertThat(helpers.forReview(review)).isEmpty());
        as(sofia.person(), Role.CHILD, () -> {
            consultations.save(
                    sofia,
                    List.of(new AnswerCall("k", "life", "{\"how\":[\"happy\"]}", Audience.IRO_AND_WORKER, 0, "phone")));
            consultations.send(sofia);
        });
        as(
                iro,
                Role.IRO,
                () -> assertThat(helpers.forReview(review))
                        .singleElement()
                        .satisfies(bev -> assertThat(bev.who()).isEqualTo("My carer")));
        as(sofia.person(), Role.CHILD, () -> consultations.takeBack(sofia));
        as(iro, Role.IRO, () -> assertThat(helpers.forReview(review)).isEmpty());
    }

    @Test
    void with_what_each_answer_was_given_is_kept_and_read_by_the_iro() {
        as(sofia.person(), Role.CHILD, () -> {
            answers("a", "life", "{\"how\":[\"happy\"]}", "touch");
            helpers.leaves(sofia);
            answers("b", "home", "{\"skipped\":true}", "switch");
            answers("c", "school", "{\"also\":[\"dont-know\"]}", "switch");
            answers("d", "health", "{\"also\":[\"dont-know\"]}", "with a feather");
            answers(
                    "e",
                    "likes",
                    "{\"attached\":[{\"kind\":\"recording\",\"id\":\"0123456789abcdef0123456789abcdef\",\"seconds\":4}]}",
                    "touch");
            assertThat(consultations.saying(sofia).orElseThrow().answers())
                    .extractingByKeys("life", "school", "health", "likes")
                    .extracting(Given::hand)
                    .containsExactly(Hand.HELPER, Hand.SWITCH, null, Hand.VOICE);
        });
    }

    private void answers(String key, String question, String body, String how) {
        consultations.save(
                sofia, List.of(new AnswerCall(key, question, body, Audience.IRO_AND_WORKER, 0, "phone", how)));
    }

    @Test
    void one_sits_down_the_other_has_gone_and_then_the_child_is_alone() {
        as(sofia.person(), Role.CHILD, () -> {
            helpers.sits(sofia, "Mr Khan", "Someone at school", List.of());
            assertThat(helpers.now(sofia).orElseThrow().name()).isEqualTo("Mr Khan");
            helpers.leaves(sofia);
            assertThat(helpers.now(sofia)).isEmpty();
            assertThat(helpers.of(sofia)).extracting(HelperBeside::name).containsExactly("Bev", "Mr Khan");
            assertThatThrownBy(() -> helpers.notes(sofia, "", "Nobody is here")).isInstanceOf(PortalException.class);
        });
    }

    @Test
    void nobody_else_may_sit_somebody_down_or_read_the_notes() {
        PersonId stranger = council.iro("Joe Carter");
        assertThatThrownBy(() -> as(stranger, Role.IRO, () -> helpers.forReview(review)))
                .isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> as(worker, Role.SOCIAL_WORKER, () -> helpers.leaves(sofia)))
                .isInstanceOf(PortalException.class);
    }

    private static void as(PersonId person, Role role, Runnable does) {
        new Caller.Someone(person, role).run(does);
    }
}
