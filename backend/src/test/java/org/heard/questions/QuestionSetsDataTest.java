package org.heard.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.base.Settings;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.form.Audience;
import org.heard.form.FormDefinition;
import org.heard.form.FormLibrary;
import org.heard.form.FormTexts;
import org.heard.form.Question;
import org.heard.questions.DraftQuestion.Words;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A council writes question sets of its own. Today is Monday 9 March 2026. */
@PortalTest
class QuestionSetsDataTest {
    @Inject
    ACouncil council;

    @Inject
    QuestionSets sets;

    @Inject
    Publishing publishing;

    @Inject
    Translating translating;

    @Inject
    Consultations consultations;

    @Inject
    FormLibrary library;

    @Inject
    FormTexts texts;

    @Inject
    Settings settings;

    @Inject
    TestTime time;

    private Caller.Someone ada;
    private Caller.Someone mona;

    @BeforeEach
    void an_administrator_and_a_manager() {
        PersonId administrator = council.administrator("Ada Stone");
        PersonId manager = council.manager("Mona Field");
        ada = new Caller.Someone(administrator, Role.ADMINISTRATOR);
        mona = new Caller.Someone(manager, Role.MANAGER);
    }

    @Test
    void a_copy_of_every_shipped_set_is_that_set_again() {
        ada.run(() -> {
            for (String like : FormLibrary.SLUGS) {
                FormDefinition shipped = library.newest(like);
                QuestionSet copy = sets.begin(like, shipped.title(), true);
                FormDefinition drawn = sets.drawn(copy, copy.newest().set());
                assertThat(drawn.questions()).as(like).isEqualTo(shipped.questions());
                assertThat(drawn.voice()).isEqualTo(shipped.voice());
                assertThat(sets.advice(copy, copy.newest().set()).canBeAsked()).isTrue();
            }
        });
    }

    @Test
    void a_new_one_can_be_drawn_before_anything_is_written() {
        ada.run(() -> {
            QuestionSet begun = sets.begin(FormLibrary.MY_SAY, "After school", false);
            assertThat(begun.slug()).isEqualTo("after-school");
            assertThat(sets.drawn(begun, begun.newest().set()).questions()).hasSize(1);
            assertThat(sets.advice(begun, begun.newest().set()).notes())
                    .extracting(Note::words)
                    .contains("The question has no words.");
            assertRefused(() -> publishing.publish(begun.slug()), ErrorCode.NOT_VALID);
        });
    }

    @Test
    void what_was_published_is_asked_and_whoever_began_keeps_the_older_questions() {
        AChild leo = council.child("Leo Marsh").born("2016-01-01");
        AChild mia = council.child("Mia Long").born("2016-02-01");
        leo.review().planned("2026-03-20");
        mia.review().planned("2026-03-20");
        council.as(leo.person()).run(() -> {
            consultations.saying(leo.id());
            consultations.save(
                    leo.id(),
                    List.of(new AnswerCall(
                            "a", "gone-well", "{\"words\":\"Swimming\"}", Audience.EVERYONE, 0, "phone")));
        });

        String slug = ada.call(() -> {
            QuestionSet copy = sets.begin(FormLibrary.MY_SAY, "My say in spring", true);
            save(copy, "one", withTitle(copy.newest().set(), "gone-well", "What made you smile?"));
            assertThat(publishing.publish(copy.slug()).version()).isEqualTo(1);
            return copy.slug();
        });

        assertThat(titleFor(leo)).isEqualTo("What has gone well since last time?");
        assertThat(titleFor(mia)).isEqualTo("What made you smile?");
        ada.run(() -> {
            QuestionSet now = sets.open(slug);
            save(now, "one", withTitle(now.newest().set(), "gone-well", "What was good?"));
        });
        assertThat(titleFor(mia)).as("a draft changes nothing").isEqualTo("What made you smile?");
        ada.run(() -> publishing.publish(slug));
        assertThat(titleFor(mia)).as("nor does a later version").isEqualTo("What made you smile?");
        assertThat(council.as(leo.person())
                        .call(() -> consultations.saying(leo.id()).orElseThrow())
                        .answered())
                .isEqualTo(1);
        assertThat(library.find(slug, 1)
                        .orElseThrow()
                        .question("gone-well")
                        .orElseThrow()
                        .title())
                .isEqualTo("What made you smile?");
    }

    @Test
    void a_set_that_is_stopped_gives_way_to_the_one_before() {
        ada.run(() -> {
            QuestionSet copy = sets.begin(FormLibrary.CARER, "Carers in spring", true);
            publishing.publish(copy.slug());
            assertThat(library.asked(FormLibrary.CARER).slug()).isEqualTo(copy.slug());
            assertThat(library.asked(FormLibrary.CARER).kind()).isEqualTo(FormLibrary.CARER);
            publishing.stop(copy.slug());
            assertThat(sets.open(copy.slug()).asked()).isEmpty();
        });
        assertThat(library.asked(FormLibrary.CARER)).isEqualTo(library.newest(FormLibrary.CARER));
    }

    @Test
    void two_who_write_at_once_lose_nothing() {
        settings(true);
        ada.run(() -> {
            QuestionSet copy = sets.begin(FormLibrary.MY_SAY, "Two at once", true);
            DraftSet base = copy.newest().set();
            sets.save(copy.slug(), "ada", base, withTitle(base, "life", "How is life?"), "life");
            Saved second = mona.call(() -> sets.save(
                    copy.slug(),
                    "mona",
                    base,
                    withTitle(withTitle(base, "home", "And home?"), "life", "Life?"),
                    "both"));
            assertThat(title(second.set(), "home")).isEqualTo("And home?");
            assertThat(title(second.set(), "life")).isEqualTo("Life?");
            assertThat(second.clashes())
                    .extracting(
                            clash -> clash.theirs().words(Words.TITLE),
                            clash -> clash.version().writer())
                    .containsExactly(org.assertj.core.api.Assertions.tuple("How is life?", ada.person()));
            assertThat(sets.versions(copy.slug()))
                    .extracting(version -> title(version.set(), "life"))
                    .containsExactly("Life?", "How is life?", "How are things for you right now?");
        });
    }

    @Test
    void what_is_typed_in_one_place_is_one_version() {
        ada.run(() -> {
            QuestionSet copy = sets.begin(FormLibrary.MY_SAY, "Typing", true);
            DraftSet first = save(copy, "one", withTitle(copy.newest().set(), "life", "How"));
            DraftSet second = sets.save(copy.slug(), "one", first, withTitle(first, "life", "How is it?"), "changed")
                    .set();
            assertThat(sets.versions(copy.slug())).hasSize(2);
            time.passes(Duration.ofMinutes(11));
            sets.save(copy.slug(), "one", second, withTitle(second, "life", "How is it going?"), "changed");
            assertThat(sets.versions(copy.slug()))
                    .extracting(SetVersion::what, SetVersion::writer)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple("changed", ada.person()),
                            org.assertj.core.api.Assertions.tuple("changed", ada.person()),
                            org.assertj.core.api.Assertions.tuple("Copied from My say", ada.person()));
        });
    }

    @Test
    void managers_may_where_the_council_says_so_and_others_never() {
        assertRefused(() -> mona.call(sets::all), ErrorCode.NOT_ALLOWED);
        settings(true);
        assertThat(mona.call(sets::all)).isEmpty();
        PersonId priya = council.iro("Priya Nair");
        assertRefused(() -> new Caller.Someone(priya, Role.IRO).call(sets::all), ErrorCode.NOT_ALLOWED);
    }

    @Test
    void a_text_that_somebody_translated_is_asked_in_that_language() {
        ada.run(() -> {
            QuestionSet copy = sets.begin(FormLibrary.MY_SAY, "In Welsh too", true);
            DraftSet draft = save(copy, "one", withTitle(copy.newest().set(), "life", "How is your Monday?"));
            FormDefinition form = sets.drawn(copy, draft);
            assertThat(translating.missing(form, "cy")).containsExactly("How is your Monday?", "In Welsh too");
            translating.say("cy", "How is your Monday?", "Sut mae dydd Llun?");
            assertThat(translating.missing(form, "cy")).containsExactly("In Welsh too");
            Question asked =
                    texts.in(Locale.of("cy"), form, text -> text).questions().getFirst();
            assertThat(asked.title()).isEqualTo("Sut mae dydd Llun?");
            translating.say("cy", "How is your Monday?", "");
            assertThat(texts.in(Locale.of("cy"), form, text -> text)
                            .questions()
                            .getFirst()
                            .title())
                    .isEqualTo("How is your Monday?");
        });
    }

    private String titleFor(AChild child) {
        return council
                .as(child.person())
                .call(() -> consultations.saying(child.id()).orElseThrow())
                .form()
                .questions()
                .stream()
                .filter(question -> question.key().equals("gone-well"))
                .map(Question::title)
                .findFirst()
                .orElseThrow();
    }

    private void settings(boolean managers) {
        ada.run(() -> settings.set(Editors.MANAGERS, managers ? "yes" : "no"));
    }

    private DraftSet save(QuestionSet set, String browser, DraftSet mine) {
        return sets.save(set.slug(), browser, set.newest().set(), mine, "changed")
                .set();
    }

    private static DraftSet withTitle(DraftSet set, String key, String title) {
        return set.with(set.question(key).orElseThrow().with(Words.TITLE, title));
    }

    private static String title(DraftSet set, String key) {
        return set.question(key).orElseThrow().words(Words.TITLE);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, ErrorCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
