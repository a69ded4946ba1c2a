package org.heard.hello;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.identity.Hellos;
import org.heard.outbox.Channel;
import org.heard.outbox.DeliveryStatus;
import org.heard.outbox.Outbox;
import org.heard.outbox.OutboxMessage;
import org.heard.reminder.TextChoice;
import org.heard.reminder.TextChoices;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a child is texted the day somebody else is there for them. It is Monday, 10 o'clock. */
@PortalTest
class HelloTextsDataTest {
    @Inject
    HelloTexts texts;

    @Inject
    Hellos hellos;

    @Inject
    TextChoices choices;

    @Inject
    Outbox outbox;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    PersonId priya;
    PersonId joe;
    AChild amara;

    @BeforeEach
    void amara_has_a_phone_of_her_own() {
        priya = council.iro("Priya Nair");
        joe = council.iro("Joe Carter");
        amara = council.child("Amara").iro(priya).ownPhone("07700900501");
        hellos.notice();
    }

    @Test
    void who_was_there_when_the_portal_began_is_no_news() {
        assertThat(round()).isZero();
    }

    @Test
    void the_child_is_told_once_and_the_text_says_nothing_of_anybody() {
        joeIsNamed();
        assertThat(round()).isEqualTo(1);
        assertThat(round()).isZero();

        assertThat(sent())
                .singleElement()
                .satisfies(text -> assertThat(text.body())
                        .matches("Somebody new is there for you\\. Have a look when you like: http\\S+")
                        .doesNotContain("Amara", "Joe", "Priya", "IRO", "care", "review"));
    }

    @Test
    void who_wants_the_name_in_texts_has_it() {
        chooses(new TextChoice(false, Channel.SMS, 16, true));
        joeIsNamed();
        round();
        assertThat(sent().getFirst().body()).startsWith("Joe: Somebody new");
    }

    @Test
    void it_comes_by_the_childs_channel_at_their_hour_and_not_in_quiet_hours() {
        chooses(new TextChoice(false, Channel.WHATSAPP, 18, false));
        joeIsNamed();
        round();
        assertThat(sent().getFirst().channel()).isEqualTo(Channel.WHATSAPP);
        assertThat(council.text("SELECT not_before FROM outbox_message")).startsWith("2026-03-09 18:00");

        AChild kofi = council.child("Kofi").iro(priya).ownPhone("07700900502");
        council.as(kofi.person()).run(() -> choices.choose(kofi.id(), new TextChoice(false, Channel.SMS, 8, false)));
        time.passes(Duration.ofHours(13));
        hellos.notice();
        round();
        assertThat(council.text("SELECT not_before FROM outbox_message WHERE person_id = " + kofi.id()))
                .startsWith("2026-03-10 08:00");
    }

    @Test
    void nobody_is_told_who_wants_no_texts_or_whose_phone_nobody_confirmed() {
        chooses(new TextChoice(true, Channel.SMS, 16, false));
        council.child("Kofi").iro(priya).phone("07700900502");
        joeIsNamed();
        assertThat(round()).isZero();
    }

    @Test
    void what_waits_is_withdrawn_when_the_child_wants_none_or_the_iro_is_another_by_then() {
        joeIsNamed();
        round();
        council.sql("UPDATE outbox_message SET status = 'WAITING'");
        amara.iro(priya);
        hellos.notice();
        round();
        assertThat(sent()).hasSize(2);
        assertThat(sent().getFirst().reason()).isEqualTo("not needed any more");

        council.sql("UPDATE outbox_message SET status = 'WAITING' WHERE reason <> 'not needed any more'");
        chooses(new TextChoice(true, Channel.SMS, 16, false));
        round();
        assertThat(sent()).allMatch(one -> one.status() == DeliveryStatus.WILL_NOT_SEND);
    }

    @Test
    void staff_see_what_became_of_it() {
        joeIsNamed();
        round();
        assertThat(council.as(joe)
                        .call(() -> texts.of(amara.id()))
                        .orElseThrow()
                        .whyNot())
                .isEqualTo("no text service is set up");
    }

    private void joeIsNamed() {
        amara.iro(joe);
        hellos.notice();
    }

    private void chooses(TextChoice choice) {
        council.as(amara.person()).run(() -> choices.choose(amara.id(), choice));
    }

    private List<OutboxMessage> sent() {
        return outbox.textsTo(amara.person());
    }

    /** What the job does every minute; how many were told. */
    private long round() {
        return new Caller.Portal().call(() -> {
            texts.withdrawNeedless();
            return texts.due(50).stream().filter(texts::send).count();
        });
    }
}
