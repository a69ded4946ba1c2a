package org.heard.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Settings;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From "I need help" to what was done: who is told, what happens when nobody answers, and when nothing can be sent. */
@PortalTest
class UrgentDataTest {
    @Inject
    Flags flags;

    @Inject
    Climb climb;

    @Inject
    Settings settings;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    PersonId priya;
    PersonId denise;
    PersonId helen;
    AChild amara;

    @BeforeEach
    void a_child_and_those_on_duty() {
        priya = council.iro("Priya Nair");
        council.reachable(priya, "07700 900301", "priya@council.example");
        denise = council.socialWorker("Denise Cole");
        council.reachable(denise, "07700 900302", "denise@council.example");
        helen = council.manager("Helen Reed");
        council.reachable(helen, "07700 900303", "helen@council.example");
        amara = council.child("Amara").iro(priya).socialWorker(denise);
        set(UrgentSettings.DUTY_PHONE, "07700 900310");
        set(UrgentSettings.DUTY_EMAIL, "duty@council.example");
        set(UrgentSettings.NIGHT_PHONE, "07700 900311");
    }

    @Test
    void iro_social_worker_and_the_team_on_duty_are_told_at_once_by_text_and_email() {
        Flag flag = asksForHelp();

        assertThat(lines(flag))
                .containsExactlyInAnyOrder(
                        "IRO SMS",
                        "IRO EMAIL",
                        "social worker SMS",
                        "social worker EMAIL",
                        "team on duty SMS",
                        "team on duty EMAIL");
    }

    @Test
    void at_night_it_is_the_night_number() {
        time.passes(Duration.ofHours(12));
        Flag flag = asksForHelp();

        assertThat(lines(flag)).contains("team on duty SMS").doesNotContain("team on duty EMAIL");
    }

    @Test
    void on_a_bank_holiday_it_is_the_night_number_too() {
        time.is(LocalDate.of(2026, 4, 3));
        Flag flag = asksForHelp();

        assertThat(lines(flag)).doesNotContain("team on duty EMAIL");
    }

    @Test
    void nobody_has_it_for_fifteen_minutes_so_everybody_is_told_again_and_managers_too() {
        Flag flag = asksForHelp();
        council.everything("SMS", "SENT");

        time.passes(Duration.ofMinutes(14));
        watched(flag);
        assertThat(now(flag).step()).isZero();

        time.passes(Duration.ofMinutes(1));
        watched(flag);
        assertThat(now(flag).step()).isOne();
        assertThat(lines(flag)).contains("manager SMS", "manager EMAIL");

        time.passes(Duration.ofMinutes(15));
        watched(flag);
        assertThat(now(flag).step()).isEqualTo(2);
    }

    @Test
    void two_nodes_at_the_same_minute_climb_once() {
        Flag flag = asksForHelp();
        time.passes(Duration.ofMinutes(15));

        watched(flag);
        watched(flag);

        assertThat(now(flag).step()).isOne();
        assertThat(lines(flag)).filteredOn("IRO SMS"::equals).hasSize(2);
    }

    @Test
    void whoever_has_it_stops_the_climbing_and_only_one_can() {
        Flag flag = asksForHelp();
        council.as(denise).run(() -> flags.acknowledge(amara.id(), flag.id()));

        time.passes(Duration.ofHours(1));
        assertThat(watched(flag)).as("nothing more to watch").isFalse();
        assertThat(now(flag).step()).isZero();
        assertThat(now(flag).acknowledgedBy()).isEqualTo(denise);
        assertThatThrownBy(() -> council.as(priya).run(() -> flags.acknowledge(amara.id(), flag.id())))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CHANGED_MEANWHILE));
    }

    @Test
    void it_is_closed_with_what_was_done_and_not_without() {
        Flag flag = asksForHelp();

        assertThatThrownBy(() -> council.as(priya).run(() -> flags.answer(amara.id(), flag.id(), " ")))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.REASON_NEEDED));
        council.as(priya).run(() -> flags.answer(amara.id(), flag.id(), "I rang her. She is with her aunt tonight."));

        assertThat(council.as(priya).call(() -> flags.openFor(amara.id()))).isEmpty();
        assertThat(council.as(priya).call(() -> flags.of(amara.id()).getFirst().whatWasDone()))
                .startsWith("I rang her");
    }

    @Test
    void a_dead_text_service_falls_to_email_and_two_dead_ones_to_whatsapp_and_then_to_the_banner() {
        Flag flag = asksForHelp();
        council.everything("SMS", "FAILED");
        council.everything("EMAIL", "SENT");
        watched(flag);
        assertThat(lines(flag)).as("email reached them").doesNotContain("IRO WHATSAPP");
        assertThat(now(flag).unreached()).isFalse();

        council.everything("EMAIL", "FAILED");
        watched(flag);
        assertThat(lines(flag)).contains("IRO WHATSAPP", "social worker WHATSAPP", "team on duty WHATSAPP");
        assertThat(now(flag).unreached()).isTrue();
    }

    @Test
    void when_nobody_can_be_reached_everybody_on_duty_sees_it_and_only_the_childs_own_see_the_name() {
        PersonId another = council.iro("Joe Carter");
        Flag flag = asksForHelp();
        watched(flag);

        Watch own = council.as(priya).call(flags::watch);
        assertThat(own.mine()).extracting(Flag::id).containsExactly(flag.id());
        Watch others = council.as(another).call(flags::watch);
        assertThat(others.mine()).isEmpty();
        assertThat(others.climbed()).isOne();
    }

    @Test
    void the_child_is_told_only_who_may_really_be_reached() {
        asksForHelp();
        assertThat(council.as(amara.person()).call(() -> flags.toldAbout(amara.id())))
                .as("no service is set up in this test")
                .isEmpty();

        council.everything("EMAIL", "WAITING");
        assertThat(council.as(amara.person()).call(() -> flags.toldAbout(amara.id())))
                .extracting(Alert::who)
                .containsExactly("IRO", "social worker", "team on duty");
    }

    @Test
    void asking_again_while_nobody_has_it_is_one_flag_and_after_somebody_has_it_another() {
        Flag flag = asksForHelp();
        asksForHelp();
        assertThat(open()).hasSize(1);

        council.as(priya).run(() -> flags.acknowledge(amara.id(), flag.id()));
        asksForHelp();
        assertThat(open()).hasSize(2);
    }

    @Test
    void practice_alerts_the_same_people_and_says_so() {
        council.as(helen).run(() -> flags.drill(amara.id()));

        Flag drill = open().getFirst();
        assertThat(drill.drill()).isTrue();
        assertThat(lines(drill)).contains("IRO SMS", "social worker SMS", "team on duty SMS");
        assertThat(council.as(amara.person()).call(() -> flags.toldAbout(amara.id())))
                .isEmpty();
    }

    @Test
    void practice_that_nobody_answers_alarms_nobody_else() {
        PersonId joe = council.iro("Joe Carter");
        council.as(helen).run(() -> flags.drill(amara.id()));
        time.passes(Duration.ofMinutes(16));
        new Caller.Portal().run(() -> climb.run(String.valueOf(open().getFirst().id())));

        assertThat(open().getFirst().step()).isEqualTo(1);
        assertThat(council.as(joe).call(flags::watch).climbed()).isZero();
        assertThat(council.as(priya).call(flags::watch).mine()).hasSize(1);
    }

    @Test
    void a_council_can_change_the_words() {
        assertThat(flags.areWorrying("i'm not   safe here")).isTrue();
        assertThat(flags.areWorrying("he was battering me")).isFalse();
        set(WorryingWords.WORDS, "battering, Don't make me go back");
        assertThat(flags.areWorrying("He was BATTERING me!")).isTrue();
        assertThat(flags.areWorrying("pls dont make me go back")).isTrue();
        assertThat(flags.areWorrying("not safe")).isFalse();
    }

    private Flag asksForHelp() {
        council.as(amara.person()).run(() -> flags.raise(amara.id(), null, null));
        return open().getLast();
    }

    private List<Flag> open() {
        return new Caller.Portal().call(() -> flags.openFor(amara.id()));
    }

    private Flag now(Flag flag) {
        return open().stream().filter(one -> one.id() == flag.id()).findFirst().orElseThrow();
    }

    private List<String> lines(Flag flag) {
        return new Caller.Portal()
                .call(() -> flags.alertsOf(amara.id(), flag.id()).stream()
                        .map(alert -> alert.who() + " " + alert.channel())
                        .toList());
    }

    /** The minute's look at it; whether there is more to watch. */
    private boolean watched(Flag flag) {
        return new Caller.Portal()
                .call(() -> climb.run(String.valueOf(flag.id())).isPresent());
    }

    private void set(org.heard.base.Setting<?> setting, String value) {
        new Caller.Portal().run(() -> settings.set(setting, value));
    }
}
