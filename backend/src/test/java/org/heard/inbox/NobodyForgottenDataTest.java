package org.heard.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Settings;
import org.heard.consultation.Offers;
import org.heard.inbox.Deadline.Clock;
import org.heard.minutes.Answered;
import org.heard.minutes.DecisionEntry;
import org.heard.minutes.Decisions;
import org.heard.minutes.MinutesElsewhere;
import org.heard.minutes.MinutesLists;
import org.heard.review.Attendance;
import org.heard.review.Channel;
import org.heard.review.Evidence;
import org.heard.review.EvidenceKind;
import org.heard.review.Led;
import org.heard.review.Logged;
import org.heard.review.ParticipationCode;
import org.heard.review.ParticipationRecords;
import org.heard.review.Representative;
import org.heard.review.StatutoryClocks;
import org.heard.review.TakingPart;
import org.heard.review.WhatHappened;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today is Monday 9 March 2026. */
@PortalTest
class NobodyForgottenDataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @Inject
    NobodyForgotten forgotten;

    @Inject
    Deadlines deadlines;

    @Inject
    Decisions decisions;

    @Inject
    MinutesElsewhere elsewhere;

    @Inject
    MinutesLists lists;

    @Inject
    Settings settings;

    @Inject
    Reasons reasons;

    @Inject
    IroInbox inbox;

    @Inject
    Offers offers;

    @Inject
    TakingPart takingPart;

    @Inject
    ParticipationRecords records;

    @Inject
    Evidence evidence;

    @Inject
    ACouncil council;

    private PersonId priya;

    @BeforeEach
    void an_iro() {
        priya = council.iro("Priya Nair");
    }

    @Test
    void ten_working_days_before_a_review_everyone_who_might_be_forgotten_stands_there_by_name() {
        council.child("Leo Marsh").iro(priya).review().planned("2026-03-13");
        var silent = council.child("Amara Jones").iro(priya).advocate(council.advocate("Rosa Bell"));
        silent.review().planned("2026-03-20");
        asPriya().run(() -> offers.card(silent.id(), silent.person()));
        council.child("Not Yet").iro(priya).review().planned("2026-03-24");
        council.child("Too Small").iro(priya).born("2023-01-01").review().planned("2026-03-12");
        council.child("Somebody Elses").iro(council.iro("Joe Carter")).review().planned("2026-03-12");

        NobodyForgotten.Lists lists = asPriya().call(() -> forgotten.soon(TODAY));

        assertThat(lists.workingDays()).isEqualTo(10);
        assertThat(names(lists.notOffered())).containsExactly("Leo Marsh");
        assertThat(names(lists.silent())).containsExactly("Amara Jones");
        assertThat(names(lists.noAdvocateOffered())).containsExactly("Too Small", "Leo Marsh");
        assertThat(lists.advocatesOf(lists.silent().getFirst()))
                .extracting(NobodyForgotten.Advocate::name)
                .containsExactly("Rosa Bell");
    }

    @Test
    void offering_an_advocate_takes_the_child_off_that_list() {
        ReviewId review = council.child("Leo Marsh")
                .iro(priya)
                .review()
                .planned("2026-03-13")
                .id();

        asPriya().run(() -> takingPart.log(review, Logged.ADVOCATE_OFFERED, TODAY, null));

        assertThat(asPriya().call(() -> forgotten.soon(TODAY)).noAdvocateOffered())
                .isEmpty();
    }

    @Test
    void words_that_come_after_the_code_was_confirmed_bring_the_review_back_to_the_inbox() {
        var amara = council.child("Amara Jones").iro(priya);
        ReviewId review = amara.review().planned("2026-03-06").id();
        asPriya()
                .run(() -> records.confirm(
                        review, WhatHappened.NOTHING, LocalDate.of(2026, 3, 6), ParticipationCode.PN7, null));
        assertThat(again()).isEmpty();

        new Caller.Portal()
                .run(() -> evidence.add(review, EvidenceKind.FORM_SENT, Channel.LETTER, amara.person(), TODAY, null));

        assertThat(again())
                .extracting(one -> one.child().fullName(), NeedsYou.LookAgain::review)
                .containsExactly(tuple("Amara Jones", review));
        asPriya()
                .run(() -> records.confirm(
                        review,
                        WhatHappened.NOTHING,
                        LocalDate.of(2026, 3, 6),
                        ParticipationCode.PN7,
                        "It came after the review."));
        assertThat(again()).isEmpty();
    }

    @Test
    void a_manager_sees_every_reason_and_says_so() {
        ReviewId review = council.child("Amara Jones")
                .iro(priya)
                .review()
                .planned("2026-03-06")
                .id();
        WhatHappened came = WhatHappened.NOTHING.with(
                new WhatHappened.AtTheReview(Attendance.IN_PERSON_ALL, false, true, Representative.NONE, null, Led.NO));
        asPriya()
                .run(() -> records.confirm(
                        review, came, LocalDate.of(2026, 3, 6), ParticipationCode.PN1, "Her talker is her voice."));
        Caller manager = council.as(council.manager("May Stone"));

        List<Reasons.Reason> given = manager.call(this::reasonsOfTheYear);

        assertThat(given).singleElement().satisfies(one -> {
            assertThat(one.child().fullName()).isEqualTo("Amara Jones");
            assertThat(one.suggested()).isEqualTo(ParticipationCode.PN3);
            assertThat(one.chosen()).isEqualTo(ParticipationCode.PN1);
            assertThat(one.reason()).isEqualTo("Her talker is her voice.");
            assertThat(one.iroName()).isEqualTo("Priya Nair");
            assertThat(one.seen()).isFalse();
        });
        manager.run(() -> reasons.seen(given.getFirst().id()));
        assertThat(manager.call(this::reasonsOfTheYear))
                .singleElement()
                .satisfies(one -> assertThat(one.seen()).isTrue());
        assertThatThrownBy(
                        () -> asPriya().run(() -> reasons.seen(given.getFirst().id())))
                .isInstanceOf(PortalException.class);
    }

    @Test
    void what_is_late_and_what_will_soon_be_stands_by_day_for_the_iro_and_across_iros_for_the_manager() {
        var late = council.child("Leo Marsh").iro(priya);
        late.review().due("2026-03-04");
        council.child("New Here").inCareSince("2026-03-02");
        var soon = council.child("Amara Jones").iro(priya);
        soon.review().planned("2026-03-24");
        council.child("Ben Ward").iro(council.iro("Joe Carter")).review().planned("2026-03-05");

        assertThat(asPriya().call(() -> deadlines.all(TODAY)))
                .extracting(one -> one.child().fullName(), Deadline::clock, Deadline::isLate)
                .containsExactly(
                        tuple("Leo Marsh", Clock.REVIEW_HELD, true), tuple("Amara Jones", Clock.VIEWS_ASKED, false));
        assertThat(council.as(council.manager("May Stone")).call(() -> deadlines.all(TODAY)))
                .extracting(one -> one.child().fullName(), Deadline::clock)
                .contains(tuple("New Here", Clock.IRO_NAMED), tuple("Ben Ward", Clock.RECORDED));
    }

    @Test
    void halfway_between_two_reviews_a_child_who_was_not_asked_stands_there() {
        var amara = council.child("Amara Jones").iro(priya).inCareSince("2020-01-06");
        amara.review().held("2025-12-09");
        amara.review().due("2026-06-09");

        assertThat(asPriya().call(() -> deadlines.all(LocalDate.of(2026, 3, 20))))
                .extracting(one -> one.child().fullName(), Deadline::clock)
                .containsExactly(tuple("Amara Jones", Clock.HALFWAY));
    }

    @Test
    void decisions_and_minutes_have_their_own_days_until_they_are_written_and_with_everyone() {
        ReviewId review = council.child("Amara Jones")
                .iro(priya)
                .review()
                .planned("2026-02-16")
                .id();
        asPriya()
                .run(() -> records.confirm(
                        review, WhatHappened.NOTHING, LocalDate.of(2026, 2, 16), ParticipationCode.PN7, null));
        council.child("Before The Portal")
                .iro(priya)
                .review()
                .held("2026-02-17")
                .importedCode("PN1");

        assertThat(asPriya().call(() -> deadlines.all(TODAY)))
                .extracting(one -> one.child().fullName(), Deadline::clock, Deadline::by)
                .containsExactly(
                        tuple("Amara Jones", Clock.DECISIONS_WRITTEN, LocalDate.of(2026, 2, 23)),
                        tuple("Amara Jones", Clock.MINUTES_WRITTEN, LocalDate.of(2026, 3, 9)));
        assertThat(asPriya().call(() -> deadlines.all(LocalDate.of(2026, 3, 20))))
                .extracting(Deadline::clock, Deadline::by, Deadline::isLate)
                .contains(tuple(Clock.MINUTES_SENT, LocalDate.of(2026, 3, 16), true));

        asPriya()
                .run(() -> decisions.keep(
                        review, null, new DecisionEntry("Bike", null, Answered.YES, "A bike", null, "Sam", null)));
        assertThat(asPriya().call(() -> deadlines.all(TODAY)))
                .extracting(Deadline::clock, Deadline::by)
                .contains(tuple(Clock.DECISIONS_SENT, LocalDate.of(2026, 3, 2)))
                .doesNotContain(tuple(Clock.DECISIONS_WRITTEN, LocalDate.of(2026, 2, 23)));
    }

    @Test
    void minutes_that_were_given_elsewhere_are_asked_for_no_more() {
        ReviewId review = council.child("Amara Jones")
                .iro(priya)
                .review()
                .held("2026-02-16")
                .id();
        asPriya()
                .run(() -> records.confirm(
                        review, WhatHappened.NOTHING, LocalDate.of(2026, 2, 16), ParticipationCode.PN7, null));
        assertThat(asPriya().call(() -> deadlines.all(TODAY))).hasSize(2);
        assertThat(asPriya().call(lists::minutesDue)).hasSize(1);

        asPriya().run(() -> elsewhere.given(review, LocalDate.of(2026, 3, 2)));
        assertThat(asPriya().call(() -> deadlines.all(TODAY))).isEmpty();
        assertThat(asPriya().call(lists::minutesDue)).isEmpty();

        asPriya().run(() -> elsewhere.given(review, null));
        assertThat(asPriya().call(() -> deadlines.all(TODAY))).hasSize(2);
        assertThatThrownBy(() -> asPriya().run(() -> elsewhere.given(review, LocalDate.of(2026, 2, 15))))
                .as("a day before the review")
                .isInstanceOf(PortalException.class);
    }

    @Test
    void how_long_something_stays_on_the_list_is_the_councils_to_say() {
        council.child("Ben Ward").iro(priya).review().held("2025-12-01");
        assertThat(asPriya().call(() -> deadlines.all(TODAY))).isEmpty();

        new Caller.Portal().run(() -> settings.set(StatutoryClocks.ASKED_FOR, "120"));

        assertThat(asPriya().call(() -> deadlines.all(TODAY)))
                .extracting(Deadline::clock)
                .containsExactly(Clock.RECORDED);
    }

    private List<Reasons.Reason> reasonsOfTheYear() {
        return reasons.given(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31), TODAY);
    }

    private List<NeedsYou.LookAgain> again() {
        return asPriya().call(() -> inbox.mine(TODAY)).needsYou().stream()
                .filter(NeedsYou.LookAgain.class::isInstance)
                .map(NeedsYou.LookAgain.class::cast)
                .toList();
    }

    private static List<String> names(List<ReviewComing> reviews) {
        return reviews.stream().map(review -> review.child().fullName()).toList();
    }

    private Caller asPriya() {
        return council.as(priya);
    }
}
