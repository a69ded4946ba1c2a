package org.heard.ui.journey;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.heard.base.PersonId;
import org.heard.form.FormLibrary;
import org.heard.questions.DraftList;
import org.heard.questions.DraftOption;
import org.heard.questions.DraftPart;
import org.heard.questions.DraftQuestion;
import org.heard.questions.DraftSet;
import org.heard.questions.Publishing;
import org.heard.questions.QuestionSet;
import org.heard.questions.QuestionSets;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A council marks a place on a mat that may mean somebody is not safe: what is put there asks at once, in pictures and in words. */
class WorryOnAMatTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private Visitor tablet;

    @BeforeEach
    void the_council_marks_dont_like_on_the_mat_of_the_home() {
        ACouncil council = portal.council();
        PersonId priya = council.iro("Priya Nair");
        AChild sofia = council.child("Sofia Reyes")
                .born("2014-06-01")
                .formVersion("symbols")
                .iro(priya);
        sofia.review().planned("2026-03-17").at("16:00", "School");
        council.as(council.administrator("Ada Stone")).run(() -> {
            QuestionSets sets = portal.bean(QuestionSets.class);
            QuestionSet boards = sets.begin(FormLibrary.SHOW_ME, "Our boards", true);
            DraftSet draft = boards.newest().set();
            sets.save(boards.slug(), "desk", draft, marked(draft), "marked a place");
            portal.bean(Publishing.class).publish(boards.slug());
        });
        tablet = Visitor.onAPhone(portal).signedInAs(sofia.person());
    }

    @AfterEach
    void she_puts_it_away() {
        tablet.close();
    }

    @Test
    void under_the_marked_place_it_asks_and_taken_away_it_asks_no_more() {
        tablet.opens("/my/say#2").isAt("My home").taps("Don’t like").sees("Can we tell Priya today?");
        tablet.sees("You said “My bedroom – Don’t like”.").findsNoFault();
        tablet.taps("Undo");
        PlaywrightAssertions.assertThat(tablet.page().locator("[data-prompt]")).hasCount(0);
        tablet.taps("Don’t like").taps("Yes, tell Priya").sees("This is with Priya now.");
    }

    @Test
    void in_words_it_asks_too() {
        tablet.opens("/my/say").page().waitForNavigation(() -> tablet.taps("In words"));
        tablet.opens("/my/say#2").isAt("My home");
        tablet.page()
                .locator("[data-what=bedroom] label")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Don’t like"))
                .click();
        tablet.sees("You said “My bedroom – Don’t like”.")
                .sees("Can we tell Priya today?")
                .findsNoFault();
    }

    private static DraftSet marked(DraftSet set) {
        DraftQuestion home = set.question("home").orElseThrow();
        DraftPart mat = home.parts().getFirst();
        DraftPart marked = mat;
        for (DraftList list : mat.lists()) {
            marked = marked.with(list.with(worrying(list.options())));
        }
        return set.with(home.with(marked));
    }

    private static List<DraftOption> worrying(List<DraftOption> options) {
        return options.stream()
                .map(option -> option.value().equals("dont-like") ? option.withFlag(true) : option)
                .toList();
    }
}
