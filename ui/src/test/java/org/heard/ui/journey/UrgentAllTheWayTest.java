package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.safeguarding.Alert;
import org.heard.safeguarding.Flag;
import org.heard.safeguarding.Flags;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A child asks for help; nobody has it for too long; then somebody has it and says what was done. And how it is practised. */
class UrgentAllTheWayTest {
    /** The schedule looks every two seconds, and the page every four. */
    private static final double A_WHILE = 30_000;

    @RegisterExtension
    static final PortalRunning portal = new PortalRunning().with("heard.test.texts", "yes");

    /** Each test has a girl of its own, as what was there stays from test to test. */
    private static int girls = 0;

    private String name = "";
    private ACouncil council;
    private PersonId priya;
    private PersonId denise;
    private PersonId helen;
    private AChild amara;

    @BeforeEach
    void a_girl_her_people_and_a_team_on_duty() {
        council = portal.council();
        priya = council.iro("Priya Nair");
        council.reachable(priya, "07700 900301", "priya@council.example");
        denise = council.socialWorker("Denise Cole");
        council.reachable(denise, "07700 900302", "denise@council.example");
        helen = council.manager("Helen Reed");
        council.reachable(helen, "07700 900303", "helen@council.example");
        name = "Amara Osei " + (char) ('A' + girls++);
        amara = council.child(name).born("2010-06-01").iro(priya).socialWorker(denise);
        set("urgent.duty.phone", "07700 900310");
        set("urgent.night.phone", "07700 900311");
        set("urgent.climb.minutes", "5");
    }

    @Test
    void she_asks_for_help_it_climbs_somebody_has_it_and_it_is_closed_with_what_was_done() {
        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            child.opens("/help")
                    .sees("0800 1111")
                    .sees("If nobody has answered in 5 minutes, we tell more people.")
                    .findsNoFault();
            child.taps("Tell them I need help")
                    .sees("We are telling Priya, Denise and the team on duty now.")
                    .sees("0800 1111")
                    .findsNoFault();
        }
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "IRO SMS", "IRO EMAIL", "social worker SMS", "social worker EMAIL", "team on duty SMS");

        try (Visitor worker = Visitor.atADesk(portal).signedInAs(denise);
                Visitor manager = Visitor.atADesk(portal).signedInAs(helen)) {
            worker.opens("/staff/").sees(name + " needs someone.").findsNoFault();
            manager.opens("/staff/urgent").sees("Nobody has it yet.").findsNoFault();

            portal.time().passes(Duration.ofMinutes(6));
            manager.page()
                    .getByText("Everybody was alerted again, and managers too.")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setTimeout(A_WHILE));
            assertThat(told())
                    .contains("manager SMS", "manager EMAIL")
                    .filteredOn("IRO SMS"::equals)
                    .hasSize(2);

            worker.opens("/staff/urgent").taps("I have it").sees("You have it. Speak with them now");
            manager.opens("/staff/urgent").sees("Somebody has it.").doesNotSee("Nobody has it yet.");
            worker.opens("/staff/child/" + amara.id())
                    .sees("Denise Cole has it since")
                    .findsNoFault();
            worker.writes("What was done, and by whom?", "I rang her. She is at her aunt’s.")
                    .taps("Say it is answered")
                    .sees("Answered.");
        }
        assertThat(flag().isOpen()).isFalse();
    }

    @Test
    void at_night_the_night_number_is_told() {
        portal.time().passes(Duration.ofHours(13));
        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            child.opens("/help").taps("Tell them I need help").sees("and the team on duty now.");
        }
        assertThat(council.text("SELECT MIN(address) FROM flag_alert WHERE who = 'DUTY' AND flag_id = " + flag().id()))
                .isEqualTo("07700 900311");
        council.as(denise).run(() -> {
            Flags flags = portal.bean(Flags.class);
            flags.acknowledge(amara.id(), flag().id());
            flags.answer(amara.id(), flag().id(), "The night team rang her.");
        });
    }

    @Test
    void a_drill_says_everywhere_that_it_is_practice_and_the_child_sees_nothing() {
        try (Visitor iro = Visitor.atADesk(portal).signedInAs(priya)) {
            iro.opens("/staff/urgent").sees("Practise it").findsNoFault();
            iro.page().getByLabel("Whose people?").fill(name);
            iro.taps("Find").taps("Practise with the people of " + name).sees("Practice has begun.");
            iro.sees("Practice: as if Amara had asked for help").findsNoFault();
            iro.taps("I have it").sees("You have it. It is practice: nobody is in danger.");
            iro.opens("/staff/child/" + amara.id())
                    .writes("What was done, and by whom?", "We practised. It took a minute.")
                    .taps("Say it is answered")
                    .sees("Answered.");
        }
        assertThat(flag()).matches(Flag::drill).matches(one -> !one.isOpen());
        try (Visitor child = Visitor.onAPhone(portal).signedInAs(amara.person())) {
            child.opens("/help").doesNotSee("We are telling").sees("Tell them I need help");
            child.opens("/my").doesNotSee("practice");
        }
    }

    private Flag flag() {
        return new Caller.Portal()
                .call(() -> portal.bean(Flags.class).of(amara.id()))
                .getFirst();
    }

    private List<String> told() {
        return alerts().map(alert -> alert.who() + " " + alert.channel()).toList();
    }

    private Stream<Alert> alerts() {
        return new Caller.Portal().call(() -> portal.bean(Flags.class).alertsOf(amara.id(), flag().id())).stream();
    }

    private static void set(String name, String value) {
        new Caller.Portal().run(() -> portal.bean(Settings.class).set(Setting.text(name, "", ""), value));
    }
}
