package org.heard.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Settings;
import org.heard.minutes.Decision.Standing;
import org.heard.review.Halfway;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** You said, we decided, it happened. Today is Monday 9 March 2026. */
@PortalTest
class DecisionsDataTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);

    @Inject
    ACouncil council;

    @Inject
    AReviewWithWishes wished;

    @Inject
    Wishes wishes;

    @Inject
    Drafts drafts;

    @Inject
    Publishing publishing;

    @Inject
    Decisions decisions;

    @Inject
    Halfway halfway;

    @Inject
    MinutesLists lists;

    @Inject
    DoerLinks links;

    @Inject
    Settings settings;

    @Inject
    TestTime time;

    private AReviewWithWishes.Put put;

    @BeforeEach
    void a_review_was_held() {
        put = wished.in(council);
    }

    @Test
    void a_wish_stays_open_until_a_decision_answers_it() {
        List<Wish> all = put.priya().call(() -> wishes.of(put.review()));
        assertThat(all).extracting(Wish::words).containsExactly("I want Theo to stay over.", "My phone at night.");
        decide("Seeing Theo", all.getFirst(), Answered.YES, null);
        assertThat(put.priya().call(() -> wishes.open(put.review())))
                .extracting(Wish::words)
                .containsExactly("My phone at night.");
    }

    @Test
    void only_words_for_everyone_can_be_quoted() {
        Wishes.Quotable quotable = put.priya().call(() -> wishes.quotable(put.review()));
        assertThat(quotable.quotes())
                .extracting(Wishes.Quote::words)
                .contains("I want Theo to stay over.", "I like it at Denise's, mostly.")
                .doesNotContain("I cry at night sometimes.");
        assertThat(quotable.kept()).isEqualTo(1);
    }

    @Test
    void a_no_must_say_why() {
        assertThatThrownBy(() -> decide("Your phone", null, Answered.NO, " "))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.REASON_NEEDED));
        assertThat(decide("Your phone", null, Answered.NO, "You need your sleep.")
                        .standing(time.today()))
                .isEqualTo(Standing.SAID_NO);
    }

    @Test
    void two_who_change_the_same_decision_are_told() {
        Decision seen = decide("Seeing Theo", null, Answered.YES, null);
        DecisionEntry change =
                new DecisionEntry("Seeing Theo", null, Answered.YES, "Every Saturday.", null, "Sam", FRIDAY);
        assertThat(put.priya()
                        .call(() -> decisions.keep(put.review(), seen, change))
                        .what())
                .isEqualTo("Every Saturday.");
        assertThatThrownBy(() -> put.priya().call(() -> decisions.keep(put.review(), seen, change)))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.CHANGED_MEANWHILE));
    }

    @Test
    void the_child_sees_them_when_the_minutes_are_published_and_says_whether_it_happened() {
        Decision theo = decide("Seeing Theo", null, Answered.YES, null);
        assertThat(put.amara().call(() -> decisions.lastAgreed(put.child()))).isEmpty();
        publish();
        assertThat(put.amara().call(() -> decisions.lastAgreed(put.child())))
                .extracting(Decision::title)
                .containsExactly("Seeing Theo");
        put.sam().run(() -> decisions.update(put.review(), theo.id(), Progress.HAPPENED, "Since Saturday."));
        Decision after = put.amara().call(() -> decisions.childSays(put.review(), theo.id(), false, "Only once."));
        assertThat(after.standing(time.today())).isEqualTo(Standing.HAPPENED);
        assertThat(after.childs().orElseThrow().words()).isEqualTo("Only once.");
        assertThatThrownBy(() -> put.sam().call(() -> decisions.childSays(put.review(), theo.id(), true, "")))
                .isInstanceOf(PortalException.class);
    }

    @Test
    void halfway_each_decision_is_asked_about_until_the_child_has_said() {
        Decision theo = decide("Seeing Theo", null, Answered.YES, null);
        decide("Your bike", null, Answered.YES, null);
        publish();
        council.sql("INSERT INTO review (child_id, source, status, planned_date) VALUES (" + put.child()
                + ", 'portal', 'PLANNED', '2026-09-02')");
        put.amara().run(() -> decisions.childSays(put.review(), theo.id(), false, "Not yet."));
        assertThat(asked()).as("before it is halfway").isEmpty();

        time.is(LocalDate.of(2026, 6, 2));
        assertThat(asked()).containsExactly("Seeing Theo", "Your bike");
        put.amara().run(() -> decisions.childSays(put.review(), theo.id(), true, ""));
        assertThat(asked()).as("one answer is no answer to the other decision").containsExactly("Your bike");
        put.amara().run(() -> decisions.childTakesBack(put.review(), theo.id()));
        assertThat(asked()).containsExactly("Seeing Theo", "Your bike");
    }

    @Test
    void a_child_changes_an_answer_and_takes_it_back_and_nothing_is_overwritten() {
        Decision theo = decide("Seeing Theo", null, Answered.YES, null);
        publish();
        council.sql("INSERT INTO review (child_id, source, status, planned_date) VALUES (" + put.child()
                + ", 'portal', 'PLANNED', '2026-09-02')");
        put.amara().run(() -> decisions.childSays(put.review(), theo.id(), false, "Only once."));
        put.amara().run(() -> decisions.childSays(put.review(), theo.id(), true, ""));
        assertThat(seen().childsNow().orElseThrow().progress()).isEqualTo(Progress.CHILD_SAYS_YES);
        assertThat(holding("SAID_HALFWAY")).isEqualTo(1);

        put.amara().run(() -> decisions.childTakesBack(put.review(), theo.id()));
        put.amara().run(() -> decisions.childTakesBack(put.review(), theo.id()));
        assertThat(seen().childsNow()).isEmpty();
        assertThat(seen().news())
                .extracting(Decision.News::progress)
                .containsExactly(Progress.CHILD_SAYS_NO, Progress.CHILD_SAYS_YES, Progress.CHILD_TOOK_BACK);
        assertThat(seen().news().getFirst().words()).isEqualTo("Only once.");
        assertThat(holding("SAID_HALFWAY")).as("no view any more").isZero();
        assertThatThrownBy(() -> put.priya().run(() -> decisions.childTakesBack(put.review(), theo.id())))
                .isInstanceOf(PortalException.class);
    }

    @Test
    void who_disagrees_with_what_cannot_happen_is_heard_as_that() {
        Decision theo = decide("Seeing Theo", null, Answered.YES, null);
        publish();
        put.sam().run(() -> decisions.update(put.review(), theo.id(), Progress.CANNOT_HAPPEN, "He moved away."));
        assertThat(seen().asksTheChild(time.today(), Optional.empty())).isTrue();
        put.amara().run(() -> decisions.childSays(put.review(), theo.id(), false, "He can come by train."));
        assertThat(seen().isAboutANo(seen().childsNow().orElseThrow())).isTrue();
        assertThat(seen().asksTheChild(time.today(), Optional.empty())).isFalse();
    }

    private Decision seen() {
        return put.amara().call(() -> decisions.lastAgreed(put.child())).getFirst();
    }

    private List<String> asked() {
        Optional<LocalDate> since = put.amara().call(() -> halfway.since(put.child()));
        return put.amara().call(() -> decisions.lastAgreed(put.child())).stream()
                .filter(one -> one.asksTheChild(time.today(), since))
                .map(Decision::title)
                .toList();
    }

    private long holding(String kind) {
        return council.count("evidence e WHERE e.kind = '" + kind
                + "' AND NOT EXISTS (SELECT 1 FROM evidence b WHERE b.replaces = e.id)");
    }

    @Test
    void what_is_late_reaches_the_iro_until_it_happened() {
        Decision theo = decide("Seeing Theo", null, Answered.YES, null);
        assertThat(put.priya().call(() -> lists.overdue())).isEmpty();
        time.is(FRIDAY.plusDays(3));
        assertThat(put.priya().call(() -> lists.overdue()))
                .singleElement()
                .satisfies(late -> assertThat(late.title()).isEqualTo("Seeing Theo"));
        put.priya().run(() -> decisions.update(put.review(), theo.id(), Progress.ON_ITS_WAY, ""));
        assertThat(put.priya().call(() -> lists.overdue())).hasSize(1);
        put.priya().run(() -> decisions.update(put.review(), theo.id(), Progress.HAPPENED, ""));
        assertThat(put.priya().call(() -> lists.overdue())).isEmpty();
        Caller joe = council.as(council.iro("Joe Carter"));
        assertThat(joe.call(() -> lists.overdue())).isEmpty();
    }

    @Test
    void whoever_does_it_says_so_by_a_link_where_the_council_allows_it() {
        Decision theo = decide("Seeing Theo", null, Answered.YES, null);
        assertThatThrownBy(() -> put.priya().call(() -> links.linkFor(put.review(), theo.id())))
                .isInstanceOf(PortalException.class);
        new Caller.Portal().run(() -> settings.set(DoerLinks.ALLOWED, "yes"));
        String link = put.priya().call(() -> links.linkFor(put.review(), theo.id()));
        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(links.open(secret).orElseThrow().what()).isEqualTo("Theo stays over.");
        links.say(secret, Progress.HAPPENED, "First night on Friday.");
        publish();
        assertThat(put.amara()
                        .call(() -> decisions.lastAgreed(put.child()))
                        .getFirst()
                        .latest()
                        .orElseThrow()
                        .teller())
                .isEqualTo("Sam");
        assertThat(links.open("something-else")).isEmpty();
        new Caller.Portal().run(() -> settings.set(DoerLinks.ALLOWED, "no"));
        assertThat(links.open(secret)).isEmpty();
    }

    @Test
    void minutes_are_listed_when_they_are_soon_late_and_when_they_are() {
        assertThat(put.priya().call(() -> lists.minutesDue())).isEmpty();
        time.is(LocalDate.of(2026, 3, 18));
        assertThat(put.priya().call(() -> lists.minutesDue())).singleElement().satisfies(due -> {
            assertThat(due.by()).isEqualTo(LocalDate.of(2026, 3, 23));
            assertThat(due.workingDays()).isEqualTo(3);
        });
        time.is(LocalDate.of(2026, 3, 25));
        Caller helen = council.as(council.manager("Helen Reed"));
        assertThat(helen.call(() -> lists.minutesDue()))
                .singleElement()
                .satisfies(due -> assertThat(due.isLate()).isTrue());
        publish();
        assertThat(put.priya().call(() -> lists.minutesDue())).isEmpty();
    }

    @Test
    void a_missed_promise_is_seen_by_the_manager() {
        Caller helen = council.as(council.manager("Helen Reed"));
        assertThat(helen.call(() -> lists.missedPromises())).isEmpty();
        time.is(LocalDate.of(2026, 3, 12));
        assertThat(helen.call(() -> lists.missedPromises()))
                .extracting(Promises.Missed::what)
                .containsExactly(Promises.What.READ);
        time.is(LocalDate.of(2026, 4, 20));
        put.priya().run(() -> wishes.of(put.review()));
        assertThat(helen.call(() -> lists.missedPromises()))
                .extracting(Promises.Missed::what)
                .containsExactly(Promises.What.CAME_OF_IT);
        publish();
        assertThat(helen.call(() -> lists.missedPromises())).isEmpty();
    }

    private Decision decide(String title, @Nullable Wish wish, Answered answer, @Nullable String reason) {
        return put.priya()
                .call(() -> decisions.keep(
                        put.review(),
                        null,
                        new DecisionEntry(title, wish, answer, "Theo stays over.", reason, "Sam", FRIDAY)));
    }

    private void publish() {
        put.priya().run(() -> {
            drafts.save(put.review(), "one", 0, Draft.empty().with(Section.TOOK_PART, "Dear Amara."));
            assertThat(publishing.publish(put.review())).isInstanceOf(Published.Done.class);
        });
    }
}
