package org.heard.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.identity.Cover;
import org.heard.identity.People;
import org.heard.safeguarding.FlagKind;
import org.heard.safeguarding.Flags;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class MessagesDataTest {
    @Inject
    Messages messages;

    @Inject
    Cover cover;

    @Inject
    Flags flags;

    @Inject
    People people;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    PersonId priya;
    AChild amara;

    @BeforeEach
    void a_child_and_her_iro() {
        priya = council.iro("Priya Nair");
        amara = council.child("Amara").iro(priya);
    }

    @Test
    void a_child_writes_and_sees_who_read_it_and_the_iro_sees_the_same_of_the_answer() {
        write(amara, "m1", "can chloe come");
        assertThat(seenBy(amara.person()))
                .singleElement()
                .satisfies(message -> assertThat(message.readAt()).isNull());

        seenBy(priya);
        assertThat(seenBy(amara.person()).getFirst().readBy()).isEqualTo(priya);

        council.as(priya).run(() -> messages.send(amara.id(), Written.words("m2", "Yes, she can.")));
        assertThat(newFor(amara)).isOne();
        seenBy(amara.person());
        assertThat(newFor(amara)).isZero();
        assertThat(seenBy(priya).getLast().readAt()).isNotNull();
    }

    @Test
    void what_a_phone_sends_twice_is_there_once() {
        write(amara, "same", "hello");
        write(amara, "same", "hello");

        assertThat(seenBy(priya)).hasSize(1);
    }

    @Test
    void nobody_else_reads_it_not_the_social_worker_not_a_brother_not_another_iro() {
        PersonId worker = council.socialWorker("Denise");
        PersonId other = council.iro("Joe Carter");
        AChild brother = council.child("Kofi").iro(priya).familyGroup("F1");
        amara.socialWorker(worker).familyGroup("F1");
        write(amara, "m1", "secret");

        assertThatThrownBy(() -> seenBy(worker))
                .satisfies(e -> assertThat(code(e)).isEqualTo(ErrorCode.NOT_ALLOWED));
        assertThatThrownBy(() -> seenBy(other))
                .satisfies(e -> assertThat(code(e)).isEqualTo(ErrorCode.NOT_FOUND));
        assertThatThrownBy(() -> seenBy(brother.person()))
                .satisfies(e -> assertThat(code(e)).isEqualTo(ErrorCode.NOT_FOUND));
        assertThat(council.as(priya).call(() -> messages.open(brother.id()))).isEmpty();
    }

    @Test
    void what_a_child_asks_for_is_owed_an_answer_by_a_day_and_the_answer_settles_it() {
        council.as(amara.person())
                .run(() -> messages.send(amara.id(), new Written("w1", "", null, Wish.SAVINGS, Way.PORTAL)));

        AskedFor asked = seenBy(priya).getFirst().asked();
        assertThat(asked.what()).isEqualTo(Wish.SAVINGS);
        assertThat(asked.owedBy()).as("five working days after Monday").isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(asked.isLate(LocalDate.of(2026, 3, 17))).isTrue();

        council.as(priya).run(() -> messages.answer(amara.id(), asked.message(), "You have £40."));
        assertThat(seenBy(amara.person()).getFirst().asked().isOpen()).isFalse();
        assertThatThrownBy(() -> council.as(priya).run(() -> messages.answer(amara.id(), asked.message(), "Again")))
                .satisfies(e -> assertThat(code(e)).isEqualTo(ErrorCode.CHANGED_MEANWHILE));
    }

    @Test
    void what_is_asked_on_the_thursday_before_easter_is_not_owed_on_a_bank_holiday() {
        time.is(LocalDate.of(2026, 4, 2));
        council.as(amara.person())
                .run(() -> messages.send(amara.id(), new Written("w1", "", null, Wish.PAPERS, Way.PORTAL)));

        assertThat(seenBy(priya).getFirst().asked().owedBy()).isEqualTo(LocalDate.of(2026, 4, 13));
    }

    @Test
    void words_of_the_councils_list_raise_a_flag_at_once_and_others_do_not() {
        boolean worrying = write(amara, "m1", "Please. He HITS me, all the time");
        boolean harmless = write(amara, "m2", "my team was a big hit");

        assertThat(worrying).isTrue();
        assertThat(harmless).isFalse();
        assertThat(council.as(priya).call(() -> flags.openFor(amara.id())))
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag.kind()).isEqualTo(FlagKind.WORDS);
                    assertThat(flag.isAcknowledged()).isFalse();
                });
    }

    @Test
    void whoever_covers_reads_and_writes_on_those_days_only_and_never_for_a_restricted_child() {
        PersonId joe = council.iro("Joe Carter");
        AChild hidden = council.child("Zara").iro(priya).restricted();
        council.as(priya).run(() -> cover.arrange(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 12), joe));
        write(amara, "m1", "hello");

        assertThatThrownBy(() -> seenBy(joe)).satisfies(e -> assertThat(code(e)).isEqualTo(ErrorCode.NOT_FOUND));

        time.is(LocalDate.of(2026, 3, 12));
        assertThat(seenBy(joe)).hasSize(1);
        assertThat(council.as(joe).call(people::myChildren))
                .singleElement()
                .satisfies(child -> assertThat(child.id()).isEqualTo(amara.id()));
        assertThatThrownBy(() -> council.as(joe).call(() -> messages.open(hidden.id())))
                .satisfies(e -> assertThat(code(e)).isEqualTo(ErrorCode.NOT_FOUND));

        time.is(LocalDate.of(2026, 3, 13));
        assertThatThrownBy(() -> seenBy(joe)).satisfies(e -> assertThat(code(e)).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void a_message_with_nothing_in_it_is_refused() {
        assertThatThrownBy(() -> write(amara, "m1", "  "))
                .satisfies(e -> assertThat(code(e)).isEqualTo(ErrorCode.NOT_VALID));
    }

    private boolean write(AChild child, String key, String words) {
        return council.as(child.person()).call(() -> messages.send(child.id(), Written.words(key, words)));
    }

    private List<Message> seenBy(PersonId reader) {
        return council.as(reader).call(() -> messages.open(amara.id()));
    }

    private int newFor(AChild child) {
        return council.as(child.person()).call(() -> messages.newFor(child.id()));
    }

    private static ErrorCode code(Throwable error) {
        return ((PortalException) error).code();
    }
}
