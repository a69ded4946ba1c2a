package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.consultation.Consultations;
import org.heard.consultation.Given;
import org.heard.consultation.SayingState;
import org.heard.form.Answer;
import org.heard.preference.OwnPreferences;
import org.heard.preference.Preferences;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** J2: a girl who uses symbols shows how things are: by touch, by keyboard alone, by one switch, and as a screen reader reads. */
class ChildShowsItTest {
    private static final List<String> BOARDS = List.of(
            "I feel…",
            "My home",
            "Who lives with me",
            "Family and friends",
            "School",
            "My body",
            "Things I do",
            "Help to talk",
            "People who help me plan",
            "Am I safe?",
            "My meeting",
            "What should change?");

    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private AChild sofia;
    private Visitor tablet;
    private Hands hands;

    @BeforeEach
    void a_girl_who_uses_symbols() {
        ACouncil council = portal.council();
        PersonId priya = council.iro("Priya Nair");
        sofia = council.child("Sofia Reyes")
                .born("2014-06-01")
                .formVersion("symbols")
                .iro(priya)
                .socialWorker(council.socialWorker("Sam Whitlock"));
        sofia.review().planned("2026-03-17").at("16:00", "School");
        tablet = Visitor.onAPhone(portal).signedInAs(sofia.person());
        hands = new Hands(tablet);
    }

    @AfterEach
    void she_puts_it_away() {
        tablet.close();
    }

    @Test
    void by_touch_she_picks_sorts_moves_undoes_rests_and_sends_and_every_board_is_without_fault() {
        tablet.opens("/my/say").isAt("I feel…").findsNoFault();
        tablet.taps("Happy")
                .sawItSaved()
                .taps("I need a break")
                .isAt("Have a rest")
                .findsNoFault();
        tablet.taps("Go on").isAt("I feel…").taps("Next").taps("Next").isAt("My home");
        tablet.findsNoFault().taps("Like").taps("Don’t like").sawItSaved();
        assertThat(placed("home", "things")).containsExactly("bedroom like", "food dont-like");
        tablet.taps("Food").taps("Not sure").sawItSaved();
        assertThat(placed("home", "things")).containsExactly("bedroom like", "food not-sure");
        tablet.taps("Undo").sawItSaved().findsNoFault();
        assertThat(placed("home", "things")).containsExactly("bedroom like", "food dont-like");
        tablet.taps("Food")
                .taps("Look inside: Food")
                .sees("Inside: Food")
                .taps("Like")
                .taps("Back to all")
                .sawItSaved();
        assertThat(placed("home", "things")).contains("breakfast like");
        tablet.taps("Change this mat").taps("Five").sawItSaved().findsNoFault();
        assertThat(answers().get("home").answer().placed("things").orElseThrow().columns())
                .isEqualTo(5);
        tablet.taps("Two").taps("Show all pictures").findsNoFault();
        for (String board : BOARDS.subList(2, BOARDS.size())) {
            nextUntil(board);
            tablet.findsNoFault();
        }
        tablet.taps("Something else").writes("What else?", "the lift").sawItSaved();
        nextUntil("Is this what you want to say?");
        tablet.sees("the lift").findsNoFault().taps("Send to Priya").isAt("Sent. Thank you, Sofia.");
        assertThat(answers().get("wishes").answer().words("else")).contains("the lift");
    }

    @Test
    void fewer_places_give_back_what_has_none_among_them_and_more_lay_it_as_it_was() {
        tablet.opens("/my/say#2").isAt("My home").taps("Not sure").taps("Like");
        keptOfTheHome("bedroom not-sure", "food like");
        tablet.taps("Change this mat").taps("Two");
        keptOfTheHome("food like");
        tablet.taps("Three");
        keptOfTheHome("bedroom not-sure", "food like");
        tablet.taps("Five");
        keptOfTheHome("bedroom not-sure", "food like");
    }

    private void keptOfTheHome(String... places) {
        tablet.page()
                .waitForCondition(() -> Set.copyOf(placed("home", "things")).equals(Set.of(places)));
    }

    @Test
    void switching_to_words_to_easy_words_and_back_keeps_every_answer() {
        tablet.opens("/my/say").taps("Happy").sawItSaved();
        nextUntil("My home");
        tablet.taps("Like").taps("I don’t know").sawItSaved();
        Map<String, Given> before = answers();
        for (String look : List.of("In words", "In easy words", "In pictures")) {
            tablet.taps(look).page().waitForLoadState();
            tablet.findsNoFault();
            assertThat(bodies(answers())).isEqualTo(bodies(before));
        }
        tablet.taps("In words").isAt("People at home");
        tablet.opens("/my/say#2")
                .isAt("My home")
                .sees("I don’t know")
                .taps("Something else")
                .sawItSaved();
        assertThat(placed("home", "things")).containsExactly("bedroom like");
        assertThat(answers().get("home").answer().chosen("also")).containsExactly("dont-know", "something-else");
    }

    @Test
    void a_picture_that_says_she_is_not_safe_asks_at_once_whether_her_iro_may_be_told() {
        tablet.opens("/my/say#10").isAt("Am I safe?").taps("Not safe").sees("Can we tell Priya today?");
        tablet.findsNoFault().taps("Yes, tell Priya").sees("This is with Priya now.");
    }

    @Test
    void without_signal_nothing_she_sorted_is_lost() {
        tablet.opens("/my/say");
        nextUntil("My home");
        tablet.sawItSaved().loses();
        tablet.taps("Like").taps("Not sure").sees("Not sent yet").findsSignal().sawItSaved();
        assertThat(placed("home", "things")).containsExactly("bedroom like", "food not-sure");
    }

    @Test
    void by_keyboard_alone_she_does_the_whole_form() {
        tablet.opens("/my/say");
        for (int i = 0; i < 60 && !tablet.heading().equals("Is this what you want to say?"); i++) {
            hands.doTheBoardByKeys();
        }
        hands.tabTo("Send to Priya");
        hands.press("Enter");
        tablet.isAt("Sent. Thank you, Sofia.");
        assertThat(answers()).hasSize(BOARDS.size());
        assertThat(state()).isInstanceOf(SayingState.Sent.class);
    }

    @Test
    void with_one_switch_the_real_focus_moves_and_she_does_the_whole_form() {
        chooses("switches:one.step:2000");
        Page page = tablet.opens("/my/say").page();
        page.clock().install();
        page.reload();
        for (int i = 0; i < 40 && !tablet.heading().equals("Is this what you want to say?"); i++) {
            if (page.locator("[data-column]:visible").count() > 0) {
                hands.switchOn("[data-column]");
            } else if (page.locator(".board .tile:visible input").count() > 0) {
                hands.switchOn(".board .tile input");
            }
            hands.switchOn("[data-next]");
        }
        hands.switchOn("[data-send]");
        page.clock().runFor(1000);
        PlaywrightAssertions.assertThat(page.locator("h1:visible")).hasText("Sent. Thank you, Sofia.");
        assertThat(answers()).hasSize(BOARDS.size());
        assertThat(placed("school", "things")).hasSize(1);
    }

    @Test
    void with_two_switches_one_goes_on_and_the_other_chooses_and_a_tremor_does_nothing() {
        chooses("switches:two.hold:250");
        Page page = tablet.opens("/my/say").page();
        page.locator("h1:visible").focus();
        page.keyboard().press("Space");
        assertThat(hands.focused()).as("shorter than the hold time").isNotEqualTo("Happy");
        for (int i = 0; i < 12 && !hands.focused().equals("Happy"); i++) {
            hands.hold("Space");
        }
        assertThat(hands.focused()).isEqualTo("Happy");
        assertThat(page.locator(".board input:checked").count()).isZero();
        hands.hold("Enter");
        tablet.sawItSaved();
        assertThat(answers().get("life").answer().chosen("how")).containsExactly("happy");
    }

    @Test
    void a_screen_reader_reads_title_picture_choices_then_what_is_always_there_in_one_order() {
        tablet.opens("/my/say");
        assertThat(tablet.page().locator("main").ariaSnapshot())
                .containsSubsequence(
                        "heading \"I feel…\"",
                        "group \"I feel…, 1 of 2\"",
                        "checkbox \"Happy\"",
                        "checkbox \"Scared\"",
                        "group \"Always here: I feel…\"",
                        "I don’t know",
                        "Something else",
                        "button \"I need a break\"",
                        "button \"Skip\"",
                        "button \"Next\"",
                        "link \"Stop for now\"");
        nextUntil("My home");
        String mat = tablet.page().locator("main").ariaSnapshot();
        assertThat(mat)
                .containsSubsequence(
                        "heading \"My home\"",
                        "button \"My bedroom\" [pressed]",
                        "button \"Like\"",
                        "button \"Not sure\"",
                        "button \"Don’t like\"",
                        "group \"Always here: My home\"",
                        "button \"Next\"");
        tablet.taps("Like");
        PlaywrightAssertions.assertThat(tablet.page().locator("[data-tell]"))
                .hasText("My bedroom is under Like. Food is in your hand. Where does it go?");
        assertThat(tablet.page().locator("main").ariaSnapshot())
                .containsSubsequence("list \"Like\"", "button \"My bedroom\"", "button \"Not sure\"");
    }

    private void nextUntil(String heading) {
        Locator next = tablet.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Next").setExact(true));
        for (int i = 0; i < 6 && !tablet.heading().equals(heading); i++) {
            next.click();
        }
        tablet.isAt(heading);
    }

    private void chooses(String switches) {
        asSofia(() -> {
            portal.bean(OwnPreferences.class).keep(Preferences.read("questions:pictures.tiles:6." + switches));
            return true;
        });
    }

    private List<String> placed(String question, String part) {
        return answers().get(question).answer().placed(part).map(Answer.Value.Placed::places).orElse(List.of()).stream()
                .map(place -> place.what() + " " + place.column())
                .toList();
    }

    private static Map<String, String> bodies(Map<String, Given> answers) {
        return answers.values().stream()
                .collect(Collectors.toMap(
                        Given::question, given -> given.answer().json()));
    }

    private Map<String, Given> answers() {
        return asSofia(() -> portal.bean(Consultations.class)
                .saying(sofia.id())
                .orElseThrow()
                .answers());
    }

    private SayingState state() {
        return asSofia(() -> portal.bean(Consultations.class)
                .saying(sofia.id())
                .orElseThrow()
                .state());
    }

    private <T> T asSofia(Supplier<T> does) {
        return new Caller.Someone(sofia.person(), Role.CHILD).call(does::get);
    }
}
