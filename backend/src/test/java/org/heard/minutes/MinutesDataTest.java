package org.heard.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Settings;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing minutes, publishing them, reading them. Today is Monday 9 March 2026. */
@PortalTest
class MinutesDataTest {
    @Inject
    ACouncil council;

    @Inject
    AReviewWithWishes wishes;

    @Inject
    Drafts drafts;

    @Inject
    Publishing publishing;

    @Inject
    SecondLooks looks;

    @Inject
    Letters letters;

    @Inject
    Replies replies;

    @Inject
    Decisions decisions;

    @Inject
    MinutesLists lists;

    @Inject
    Settings settings;

    @Inject
    TestTime time;

    private AReviewWithWishes.Put put;

    @BeforeEach
    void a_review_was_held() {
        put = wishes.in(council);
    }

    @Test
    void new_minutes_begin_with_the_councils_template() {
        Version first = put.priya().call(() -> drafts.newest(put.review()));
        assertThat(first.number()).isZero();
        assertThat(first.draft().words(Section.TOOK_PART)).isEqualTo("Dear Amara,");
    }

    @Test
    void what_one_browser_types_is_one_version_and_ten_minutes_later_another() {
        save("one", 0, "Dear Amara, it");
        save("one", 1, "Dear Amara, it was good to see you.");
        assertThat(versions()).hasSize(1);
        time.passes(Duration.ofMinutes(11));
        save("one", 2, "Dear Amara, thank you.");
        assertThat(versions())
                .extracting(Version::number, one -> one.draft().words(Section.TOOK_PART))
                .containsExactly(tuple(3, "Dear Amara, thank you."), tuple(2, "Dear Amara, it was good to see you."));
    }

    @Test
    void two_browsers_at_once_lose_nothing() {
        save("kitchen", 0, "From the kitchen.");
        Kept late = save("office", 0, "From the office.");
        assertThat(late)
                .isInstanceOfSatisfying(
                        Kept.Apart.class,
                        apart -> assertThat(apart.newest().draft().words(Section.TOOK_PART))
                                .isEqualTo("From the kitchen."));
        save("office", 0, "From the office, and more.");
        assertThat(versions())
                .extracting(Version::apart, one -> one.draft().words(Section.TOOK_PART))
                .containsExactly(tuple(true, "From the office, and more."), tuple(false, "From the kitchen."));
        assertThat(save("office", 1, "From both.")).isEqualTo(new Kept.Saved(2, time.instant()));
    }

    @Test
    void the_child_reads_what_was_published_line_by_line_and_the_iro_sees_that_they_did() {
        assertThat(put.amara().call(() -> letters.of(put.child()))).isEmpty();
        publish("You told me two things.\n“I want Theo to stay over.”");
        save("one", 1, "Not yet for the child.");
        Letter letter = put.amara().call(() -> letters.read(put.review())).orElseThrow();
        assertThat(letter.parts().getFirst().lines())
                .containsExactly(
                        new Letter.Line("TOLD:0", "You told me two things.", false),
                        new Letter.Line("TOLD:1", "I want Theo to stay over.", true));
        MinutesStand stand = put.priya().call(() -> publishing.stand(put.review()));
        assertThat(stand.readBy())
                .singleElement()
                .satisfies(opened -> assertThat(opened.reader().shortName()).isEqualTo("Amara"));
        assertThat(stand.writtenBy()).isEqualTo(LocalDate.of(2026, 3, 23));
    }

    @Test
    void a_published_version_stays_as_it_was_until_the_next_is_published() {
        publish("First.");
        save("one", 1, "Second.");
        assertThat(versions()).hasSize(2);
        assertThat(firstLine()).isEqualTo("First.");
        time.passes(Duration.ofMinutes(1));
        put.priya().run(() -> publishing.publish(put.review()));
        assertThat(put.amara()
                        .call(() -> letters.read(put.review()))
                        .orElseThrow()
                        .parts())
                .extracting(Letter.Part::section)
                .contains(Section.TOOK_PART);
    }

    @Test
    void where_the_council_wants_it_another_person_looks_first() {
        Caller helen = council.as(council.manager("Helen Reed"));
        PersonId helenId = ((Caller.Someone) helen).person();
        new Caller.Portal().run(() -> settings.set(Publishing.SECOND_LOOK, "yes"));
        save("one", 0, "Dear Amara.");
        assertThat(put.priya().call(() -> publishing.publish(put.review())))
                .isInstanceOf(Published.SecondLookNeeded.class);
        assertThatThrownBy(() -> helen.call(() -> looks.open(put.review())))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.NOT_FOUND));
        put.priya().run(() -> looks.ask(put.review(), helenId));
        assertThat(helen.call(() -> looks.mine())).containsExactly(put.review());
        assertThat(helen.call(() -> looks.open(put.review())).draft().words(Section.TOOK_PART))
                .isEqualTo("Dear Amara.");
        helen.run(() -> looks.say(put.review(), true, ""));
        assertThat(helen.call(() -> looks.mine())).isEmpty();
        time.passes(Duration.ofMinutes(1));
        save("one", 1, "Dear Amara, changed since.");
        assertThat(put.priya().call(() -> publishing.publish(put.review())))
                .isInstanceOf(Published.SecondLookNeeded.class);
        put.priya().run(() -> looks.ask(put.review(), helenId));
        helen.run(() -> looks.say(put.review(), true, "Lovely."));
        assertThat(put.priya().call(() -> publishing.publish(put.review()))).isInstanceOf(Published.Done.class);

        time.passes(Duration.ofMinutes(1));
        save("one", 2, "Dear Amara, changed after it was sent.");
        assertThat(put.priya().call(() -> publishing.publish(put.review())))
                .isInstanceOf(Published.SecondLookNeeded.class);
        put.priya().run(() -> looks.ask(put.review(), helenId));
        helen.run(() -> looks.say(put.review(), true, ""));
        assertThat(put.priya().call(() -> publishing.publish(put.review()))).isInstanceOf(Published.Done.class);
    }

    @Test
    void a_part_held_back_is_not_read_and_the_child_learns_by_when_somebody_tells_them() {
        save("one", 0, "Dear Amara.");
        put.priya().run(() -> {
            Draft draft = drafts.newest(put.review()).draft().with(Section.HARD, "Something hard.");
            drafts.save(put.review(), "one", 1, draft);
            publishing.holdBack(put.review(), Section.HARD, "Told by Sam first", LocalDate.of(2026, 3, 20));
            publishing.publish(put.review());
        });
        Letter letter = put.amara().call(() -> letters.read(put.review())).orElseThrow();
        assertThat(letter.parts()).extracting(Letter.Part::section).doesNotContain(Section.HARD);
        assertThat(letter.heldBack()).containsExactly(LocalDate.of(2026, 3, 20));
        assertThat(put.sam()
                        .call(() -> letters.read(put.review()))
                        .orElseThrow()
                        .parts())
                .extracting(Letter.Part::section)
                .contains(Section.HARD);
        assertThat(put.priya().call(() -> lists.heldBack())).isEmpty();
        time.is(LocalDate.of(2026, 3, 20));
        assertThat(put.priya().call(() -> lists.heldBack())).hasSize(1);
        put.priya().run(() -> publishing.lift(put.review(), Section.HARD));
        assertThat(put.priya().call(() -> lists.heldBack())).isEmpty();
        assertThat(put.amara()
                        .call(() -> letters.read(put.review()))
                        .orElseThrow()
                        .heldBack())
                .isEmpty();
    }

    @Test
    void an_advocate_reads_only_the_parts_that_were_shared() {
        publish("“I want Theo to stay over.”");
        assertThat(put.rosa().call(() -> letters.of(put.child()))).isEmpty();
        assertThat(put.rosa().call(() -> letters.read(put.review()))).isEmpty();
        assertThat(put.rosa().call(() -> decisions.of(put.review()))).isEmpty();
        put.priya().run(() -> publishing.share(put.review(), put.rosaId(), List.of(Section.DECIDED)));
        Letter shared = put.rosa().call(() -> letters.read(put.review())).orElseThrow();
        assertThat(shared.parts()).extracting(Letter.Part::section).containsExactly(Section.DECIDED);
        put.priya().run(() -> publishing.share(put.review(), put.rosaId(), List.of()));
        assertThat(put.rosa().call(() -> letters.read(put.review()))).isEmpty();
    }

    @Test
    void the_child_says_what_is_wrong_with_a_line_and_the_iro_answers() {
        publish("You said no to Theo.");
        put.amara().run(() -> replies.say(put.review(), Reply.Kind.NOT_SAID, "TOLD:0", "I never said that"));
        Reply reply = put.priya().call(() -> replies.of(put.review())).getFirst();
        assertThat(reply.lineWords()).isEqualTo("You said no to Theo.");
        put.priya().run(() -> replies.answer(put.review(), reply.id(), "Sorry. I will change it."));
        assertThat(put.amara()
                        .call(() -> letters.read(put.review()))
                        .orElseThrow()
                        .repliesTo("TOLD:0"))
                .singleElement()
                .satisfies(answered -> assertThat(answered.answer()).isEqualTo("Sorry. I will change it."));
        assertThatThrownBy(() -> put.amara().run(() -> replies.say(put.review(), Reply.Kind.NOT_CLEAR, "TOLD:7", "")))
                .isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> put.sam().run(() -> replies.say(put.review(), Reply.Kind.THANKS, null, "")))
                .isInstanceOf(PortalException.class);
    }

    @Test
    void nobody_else_writes_or_reads() {
        save("one", 0, "Dear Amara.");
        Caller joe = council.as(council.iro("Joe Carter"));
        Caller helen = council.as(council.manager("Helen Reed"));
        assertThatThrownBy(() -> joe.call(() -> drafts.newest(put.review()))).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> put.sam().call(() -> drafts.newest(put.review())))
                .isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> helen.call(() -> letters.read(put.review()))).isInstanceOf(PortalException.class);
        assertThat(put.sam().call(() -> letters.read(put.review()))).isEmpty();
    }

    private Kept save(String browser, int basedOn, String words) {
        return put.priya()
                .call(() -> drafts.save(
                        put.review(), browser, basedOn, Draft.empty().with(Section.TOOK_PART, words)));
    }

    private void publish(String told) {
        put.priya().run(() -> {
            drafts.save(put.review(), "one", 0, Draft.empty().with(Section.TOLD, told));
            assertThat(publishing.publish(put.review())).isInstanceOf(Published.Done.class);
        });
    }

    private String firstLine() {
        return put.amara()
                .call(() -> letters.read(put.review()))
                .orElseThrow()
                .parts()
                .getFirst()
                .lines()
                .getFirst()
                .words();
    }

    private List<Version> versions() {
        return put.priya().call(() -> drafts.versions(put.review()));
    }
}
