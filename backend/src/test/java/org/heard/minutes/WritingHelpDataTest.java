package org.heard.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.heard.accessibility.reading.Finding;
import org.heard.accessibility.reading.PrivateFacts;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.base.Settings;
import org.heard.minutes.WritingHelp.Advice;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

/** Advice beside minutes. */
@PortalTest
class WritingHelpDataTest {
    @Inject
    ACouncil council;

    @Inject
    WritingHelp help;

    @Inject
    EasyRows easy;

    @Inject
    Settings settings;

    @Test
    void names_of_the_writers_other_children_are_found_and_those_around_the_child_are_not() {
        PersonId priya = council.iro("Priya Nair");
        var amara = council.child("Amara Jones").iro(priya).advocate(council.advocate("Rosa Bell"));
        council.child("Leo Marsh").iro(priya);
        council.child("Theo Stone").iro(council.iro("Joe Carter"));
        ReviewId review = amara.review().held("2026-03-02").id();
        Advice advice = advice(priya, review, "Leo was there, and so was Rosa Bell. Theo too.");
        assertThat(advice.leaks()).extracting(leak -> leak.fact().words()).containsExactly("Leo");
        assertThat(advice.leaks().getFirst().fact().kind()).isEqualTo(PrivateFacts.Kind.OTHER_CHILD);
    }

    @Test
    void a_council_has_words_and_lengths_of_its_own() {
        PersonId priya = council.iro("Priya Nair");
        ReviewId review = council.child("Amara Jones")
                .born("2019-06-01")
                .iro(priya)
                .review()
                .held("2026-03-02")
                .id();
        new Caller.Portal().run(() -> {
            settings.set(WritingHelp.OWN_WORDS, "Hub = the house on Mill Lane; placement = fine; nothing");
            settings.set(WritingHelp.UNDER_8, "90");
        });
        Advice advice = advice(priya, review, "Your placement is near the Hub.");
        assertThat(advice.found()).extracting(found -> found.finding().words()).containsExactly("Hub");
        assertThat(advice.most()).isEqualTo(90);
        assertThat(advice.age()).isEmpty();
    }

    @Test
    void rows_with_pictures_are_made_of_short_sentences() {
        Draft draft = Draft.empty()
                .with(
                        Section.GOING_WELL,
                        "You go swimming with friends. Your dog likes you. "
                                + "Everybody who was in the room said one after the other that they had seen how hard you tried.");
        assertThat(easy.suggest(draft, java.util.List.of()))
                .containsExactly(
                        new Draft.EasyLine("swimming", "You go swimming with friends."),
                        new Draft.EasyLine("dog", "Your dog likes you."));
        assertThat(easy.pictures()).containsEntry("dog", "dog");
    }

    private Advice advice(PersonId writer, ReviewId review, String words) {
        Advice advice =
                council.as(writer).call(() -> help.advice(review, Draft.empty().with(Section.HARD, words)));
        assertThat(advice.found()).noneMatch(found -> found.finding().kind() == Finding.Kind.LONG_SENTENCE);
        return advice;
    }
}
