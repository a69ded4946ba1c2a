package org.heard.glass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.consultation.Given;
import org.heard.consultation.Sent;
import org.heard.consultation.SentWords;
import org.heard.form.Audience;
import org.heard.identity.People;
import org.heard.inbox.Children;
import org.heard.outbox.DeliveryStatus;
import org.heard.outbox.Outbox;
import org.heard.outbox.OutboxMessage;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class BreakGlassDataTest {
    private static final String REASON = "Her IRO is in hospital and her carer rang us.";

    @Inject
    private ACouncil council;

    @Inject
    private BreakGlass glass;

    @Inject
    private SentWords words;

    @Inject
    private Consultations consultations;

    @Inject
    private Children children;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private TestTime time;

    private PersonId mona = new PersonId(0);
    private PersonId helen = new PersonId(0);
    private PersonId otherIro = new PersonId(0);
    private PersonId otherWorker = new PersonId(0);
    private AChild amara;
    private ReviewId review = new ReviewId(0);

    @BeforeEach
    void a_girl_who_sent_something_and_people_whose_child_she_is_not() {
        mona = council.manager("Mona Field");
        helen = new Caller.Portal()
                .call(() -> people.add(Role.MANAGER, "Helen", "Reed", "helen@council.example"))
                .id();
        otherIro = council.iro("Ivan Price");
        otherWorker = council.socialWorker("Olu Grant");
        amara = council.child("Amara Jones").born("2010-11-02").ref("C77").iro(council.iro("Priya Nair"));
        review = amara.review().planned("2026-03-17").id();
        as(amara.person(), Role.CHILD).run(() -> {
            consultations.save(
                    amara.id(),
                    List.of(
                            new AnswerCall("k1", "proud", "{\"words\":\"Swimming\"}", Audience.EVERYONE, 0, "p"),
                            new AnswerCall("k2", "life", "{\"words\":\"Not great\"}", Audience.IRO, 0, "p")));
            consultations.send(amara.id());
        });
    }

    @Test
    void a_manager_sees_the_list_without_words_and_reads_them_only_with_a_reason() {
        assertThat(as(mona, Role.MANAGER).call(() -> children.find("amara"))).hasSize(1);
        refused(ErrorCode.NOT_FOUND, () -> read(mona, Role.MANAGER));
        refused(ErrorCode.REASON_NEEDED, () -> open(mona, Role.MANAGER, "  because  "));
        refused(ErrorCode.NOT_FOUND, () -> read(mona, Role.MANAGER));

        open(mona, Role.MANAGER, REASON);

        assertThat(read(mona, Role.MANAGER)).containsExactlyInAnyOrder("proud", "life");
    }

    @Test
    void it_ends_by_itself_after_the_time_the_council_set() {
        open(mona, Role.MANAGER, REASON);
        time.passes(Duration.ofMinutes(59));
        assertThat(read(mona, Role.MANAGER)).isNotEmpty();
        time.passes(Duration.ofMinutes(1));
        refused(ErrorCode.NOT_FOUND, () -> read(mona, Role.MANAGER));
    }

    @Test
    void it_can_be_closed_before() {
        open(mona, Role.MANAGER, REASON);
        as(mona, Role.MANAGER).run(() -> glass.close(amara.id()));
        refused(ErrorCode.NOT_FOUND, () -> read(mona, Role.MANAGER));
        assertThat(as(mona, Role.MANAGER).call(() -> glass.now(amara.id()))).isEmpty();
    }

    @Test
    void the_other_managers_are_told_at_once_and_one_of_them_looks_into_it() {
        long opened = open(mona, Role.MANAGER, REASON).id();

        assertThat(outbox.all(DeliveryStatus.WILL_NOT_SEND))
                .filteredOn(message -> helen.equals(message.to()))
                .extracting(OutboxMessage::body)
                .singleElement()
                .asString()
                .contains("/staff/opened")
                .doesNotContain("Amara")
                .doesNotContain("Mona");
        assertThat(as(helen, Role.MANAGER).call(glass::all))
                .extracting(Opened::by, Opened::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(mona, REASON));
        refused(ErrorCode.CHANGED_MEANWHILE, () -> as(mona, Role.MANAGER).run(() -> glass.seen(opened)));
        as(helen, Role.MANAGER).run(() -> glass.seen(opened));
        assertThat(as(mona, Role.MANAGER).call(glass::all).getFirst().seenBy()).isEqualTo(helen);
    }

    @Test
    void the_child_sees_who_opened_it_and_what_kind_of_reason_they_had() {
        open(mona, Role.MANAGER, REASON);
        assertThat(as(amara.person(), Role.CHILD).call(() -> glass.of(amara.id())))
                .extracting(Opened::by, Opened::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(mona, Why.AWAY));
    }

    @Test
    void another_iro_or_social_worker_reads_as_far_as_the_role_does_and_only_this_child() {
        AChild leo = council.child("Leo Marsh");
        assertThat(as(otherIro, Role.IRO).call(() -> glass.find("C77"))).contains(amara.id());
        refused(ErrorCode.NOT_FOUND, () -> as(otherIro, Role.IRO).run(() -> people.child(amara.id())));
        open(otherIro, Role.IRO, REASON);
        open(otherWorker, Role.SOCIAL_WORKER, REASON);

        assertThat(read(otherIro, Role.IRO)).containsExactlyInAnyOrder("proud", "life");
        assertThat(read(otherWorker, Role.SOCIAL_WORKER)).containsExactly("proud");
        refused(ErrorCode.NOT_FOUND, () -> as(otherIro, Role.IRO).run(() -> people.child(leo.id())));
    }

    @Test
    void a_restricted_child_opens_for_managers_only() {
        open(otherIro, Role.IRO, REASON);
        amara.restricted();
        refused(ErrorCode.NOT_FOUND, () -> read(otherIro, Role.IRO));
        refused(ErrorCode.NOT_FOUND, () -> open(otherIro, Role.IRO, REASON));
        assertThat(as(otherIro, Role.IRO).call(() -> glass.find("C77"))).isEmpty();
        open(mona, Role.MANAGER, REASON);
        assertThat(read(mona, Role.MANAGER)).isNotEmpty();
    }

    @Test
    void administrators_and_helpers_never_open_anything() {
        PersonId ada = council.administrator("Ada Stone");
        refused(ErrorCode.NOT_ALLOWED, () -> open(ada, Role.ADMINISTRATOR, REASON));
        refused(ErrorCode.NOT_ALLOWED, () -> open(council.carer("Denise Hall"), Role.CARER, REASON));
    }

    private Opened open(PersonId who, Role role, String reason) {
        return as(who, role).call(() -> glass.open(amara.id(), Why.AWAY, reason));
    }

    private List<String> read(PersonId who, Role role) {
        return as(who, role).call(() -> words.forReview(review)).stream()
                .map(Sent::given)
                .flatMap(List::stream)
                .map(Given::question)
                .toList();
    }

    private static void refused(ErrorCode code, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static Caller.Someone as(PersonId who, Role role) {
        return new Caller.Someone(who, role);
    }
}
