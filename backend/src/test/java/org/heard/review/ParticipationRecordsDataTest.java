package org.heard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.heard.review.AReviewMeeting.aReview;
import static org.heard.review.ParticipationCode.PN0;
import static org.heard.review.ParticipationCode.PN1;
import static org.heard.review.ParticipationCode.PN3;
import static org.heard.review.ParticipationCode.PN4;
import static org.heard.review.ParticipationCode.PN6;
import static org.heard.review.ParticipationCode.PN7;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Settings;
import org.heard.review.ParticipationRecords.Outcome;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class ParticipationRecordsDataTest {
    private static final LocalDate HELD = LocalDate.of(2026, 3, 6);
    private static final Caller PORTAL = new Caller.Portal();

    @Inject
    ParticipationRecords records;

    @Inject
    Evidence evidence;

    @Inject
    Reviews reviews;

    @Inject
    Settings settings;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    private PersonId ivan;
    private PersonId rosa;
    private AChild amara;
    private ReviewId review;

    @BeforeEach
    void a_child_with_an_iro_an_advocate_and_a_review() {
        ivan = council.iro("Ivan Price");
        rosa = council.advocate("Rosa Bell");
        amara = council.child("Amara").iro(ivan).advocate(rosa);
        review = amara.review().planned("2026-03-06").id();
    }

    @Test
    void a_confirmed_code_is_kept_with_everything_it_came_from() {
        var what = aReview()
                .cameForPart()
                .spoke()
                .led()
                .ownWords(OwnWords.BROUGHT, Channel.DRAWING, Channel.TEXT)
                .briefed(Representative.ADVOCATE, "Rosa Bell")
                .carerBrought(CarerRelay.CARER_OPINION)
                .spokenToAlone()
                .happened();

        var confirmed = confirmed(confirm(what, PN1, null));

        assertThat(latest()).isEqualTo(confirmed);
        assertThat(confirmed.whatHappened()).isEqualTo(what);
        assertThat(confirmed.code()).isEqualTo(PN1);
        assertThat(confirmed.suggested()).isEqualTo(PN1);
        assertThat(confirmed.isOverridden()).isFalse();
        assertThat(confirmed.because()).isEqualTo("Came in person for part and spoke for themselves.");
        assertThat(confirmed.forTheChild()).isEqualTo("You came for part, and you spoke for yourself.");
        assertThat(confirmed.confirmedBy()).isEqualTo(ivan);
        assertThat(confirmed.confirmedAt()).isEqualTo(time.instant());
        assertThat(confirmed.changedSince()).isFalse();
    }

    @Test
    void confirming_closes_the_review_and_plans_the_next() {
        amara.inCareSince("2026-02-09");

        confirm(aReview().cameInPerson().spoke().happened(), PN1, null);

        var closed = PORTAL.call(() -> reviews.review(review));
        assertThat(closed.status()).isEqualTo(ReviewStatus.HELD);
        assertThat(closed.held()).isEqualTo(HELD);
        assertThat(PORTAL.call(() -> reviews.next(amara.id())).orElseThrow().dueComputed())
                .isEqualTo("2026-06-06");
    }

    @Test
    void confirming_writes_down_what_happened_as_evidence() {
        confirm(
                aReview()
                        .joinedByVideo()
                        .usedSymbols()
                        .representedBy(Representative.ADVOCATE, "Rosa Bell")
                        .ownWords(OwnWords.BROUGHT, Channel.LETTER)
                        .declined()
                        .happened(),
                PN6,
                null);

        assertThat(PORTAL.call(() -> evidence.of(review)))
                .extracting(PieceOfEvidence::kind)
                .containsExactly(
                        EvidenceKind.ATTENDED,
                        EvidenceKind.USED_SYMBOLS,
                        EvidenceKind.ADVOCATE_SPOKE,
                        EvidenceKind.BROUGHT_TO_REVIEW,
                        EvidenceKind.ADVOCATE_OFFERED,
                        EvidenceKind.DECLINED);
    }

    @Test
    void another_code_than_the_suggested_one_needs_a_reason() {
        var what = aReview().cameInPerson().usedSymbols().happened();

        assertThat(confirm(what, PN1, "  "))
                .asInstanceOf(type(Outcome.ReasonNeeded.class))
                .satisfies(needed -> assertThat(needed.why())
                        .isEqualTo("The code that follows from what happened is PN3. Say why it is PN1."));
        assertThat(PORTAL.call(() -> records.latest(review))).isEmpty();

        var confirmed = confirmed(confirm(what, PN1, " She says her talker is her voice. "));
        assertThat(confirmed.suggested()).isEqualTo(PN3);
        assertThat(confirmed.isOverridden()).isTrue();
        assertThat(confirmed.reason()).isEqualTo("She says her talker is her voice.");
    }

    @Test
    void nobody_closes_a_review_as_pn7_while_the_child_sent_something_for_it() {
        arrives(EvidenceKind.FORM_SENT, amara.person());

        assertThat(confirm(WhatHappened.NOTHING, PN7, null)).isInstanceOf(Outcome.ReasonNeeded.class);
        assertThat(confirm(WhatHappened.NOTHING, PN7, "She asked me not to bring it."))
                .isInstanceOf(Outcome.Confirmed.class);
    }

    @Test
    void every_kind_of_view_stands_in_the_way_of_pn7() {
        for (EvidenceKind kind : EvidenceKind.values()) {
            var other = amara.review().id();
            PORTAL.run(() -> evidence.add(other, kind, null, rosa, HELD, null));

            var outcome = council.as(ivan).call(() -> records.confirm(other, WhatHappened.NOTHING, HELD, PN7, null));

            assertThat(outcome instanceof Outcome.ReasonNeeded).as("%s", kind).isEqualTo(kind.isAView());
        }
    }

    @Test
    void what_was_taken_back_or_comes_from_grown_ups_does_not_stand_in_the_way_of_pn7() {
        arrives(EvidenceKind.FORM_SENT, amara.person());
        PORTAL.run(() -> evidence.takeBack(review, Set.of(EvidenceKind.FORM_SENT), amara.person(), HELD));
        arrives(EvidenceKind.CARER_VIEW, rosa);

        assertThat(confirm(WhatHappened.NOTHING, PN7, null)).isInstanceOf(Outcome.Confirmed.class);
    }

    @Test
    void a_view_that_the_iro_typed_in_stands_in_the_way_of_pn7_too() {
        var sent = aReview().ownWords(OwnWords.SENT_NOT_BROUGHT, Channel.PAPER).happened();

        assertThat(confirm(sent, PN7, null)).isInstanceOf(Outcome.ReasonNeeded.class);
    }

    @Test
    void no_reason_makes_a_young_child_old_or_an_old_child_young() {
        assertThat(confirm(WhatHappened.NOTHING, PN0, "because")).isInstanceOf(Outcome.NotPossible.class);
        amara.born("2022-03-07");
        assertThat(confirm(WhatHappened.NOTHING, PN7, "because")).isInstanceOf(Outcome.NotPossible.class);
        assertThat(confirm(WhatHappened.NOTHING, PN0, null)).isInstanceOf(Outcome.Confirmed.class);
        amara.born("2022-03-06");
        assertThat(confirm(WhatHappened.NOTHING, PN0, "because")).isInstanceOf(Outcome.NotPossible.class);
        assertThat(confirm(WhatHappened.NOTHING, PN7, null)).isInstanceOf(Outcome.Confirmed.class);
    }

    @Test
    void a_review_to_come_cannot_be_confirmed_but_todays_can() {
        assertThat(confirmOn(time.today().plusDays(1))).isInstanceOf(Outcome.NotPossible.class);
        assertThat(confirmOn(time.today())).isInstanceOf(Outcome.Confirmed.class);
    }

    @Test
    void a_child_born_after_the_review_cannot_be_confirmed() {
        amara.born("2026-03-07");

        assertThat(confirm(WhatHappened.NOTHING, PN0, null)).isInstanceOf(Outcome.NotPossible.class);
    }

    @Test
    void a_cancelled_review_cannot_be_confirmed() {
        review = amara.review().planned("2026-03-06").cancelled().id();

        assertThat(confirm(WhatHappened.NOTHING, PN7, null)).isInstanceOf(Outcome.NotPossible.class);
    }

    @Test
    void the_councils_policies_decide() {
        var video = aReview().joinedByVideo().spoke().happened();
        assertThat(suggest(video)).isEqualTo(PN6);

        PORTAL.run(() -> settings.set(ParticipationPolicies.VIDEO, "yes"));

        assertThat(suggest(video)).isEqualTo(PN1);
    }

    @Test
    void a_later_confirmation_counts_and_the_earlier_one_stays_in_the_history() {
        confirm(aReview().cameInPerson().spoke().happened(), PN1, null);
        time.passes(Duration.ofHours(1));
        confirm(WhatHappened.NOTHING, PN7, null);

        assertThat(latest().code()).isEqualTo(PN7);
        assertThat(PORTAL.call(() -> records.history(review)))
                .extracting(ParticipationRecord::code)
                .containsExactly(PN7, PN1);
        assertThat(PORTAL.call(() -> evidence.of(review))).isEmpty();
    }

    @Test
    void a_view_that_arrives_or_goes_after_the_confirmation_is_noticed() {
        arrives(EvidenceKind.FORM_SENT, amara.person());
        confirm(aReview().cameInPerson().happened(), PN4, null);
        assertThat(latest().changedSince()).isFalse();

        arrives(EvidenceKind.FORM_READ, ivan);
        assertThat(latest().changedSince()).isFalse();

        arrives(EvidenceKind.ADVOCATE_SENT, rosa);
        assertThat(latest().changedSince()).isTrue();

        confirm(aReview().cameInPerson().happened(), PN4, null);
        assertThat(latest().changedSince()).isFalse();

        PORTAL.run(() -> evidence.takeBack(review, Set.of(EvidenceKind.FORM_SENT), amara.person(), HELD));
        assertThat(latest().changedSince()).isTrue();
    }

    @Test
    void the_form_is_prefilled_from_what_the_portal_knows() {
        add(EvidenceKind.FORM_OFFERED, Channel.TEXT, ivan);
        add(EvidenceKind.FORM_SENT, Channel.PORTAL_FORM, amara.person());
        add(EvidenceKind.ADVOCATE_SENT, Channel.PORTAL_FORM, rosa);
        add(EvidenceKind.ADVOCATE_WILL_SPEAK, Channel.PORTAL_FORM, rosa);
        add(EvidenceKind.CARER_MESSAGE, Channel.PORTAL_FORM, null);
        add(EvidenceKind.SPOKEN_TO_ALONE, Channel.IN_PERSON, ivan);

        var known = council.as(ivan).call(() -> records.prefilled(review));

        assertThat(known.there().attendance()).isEqualTo(Attendance.NONE);
        assertThat(known.there().representedBy()).isEqualTo(Representative.ADVOCATE);
        assertThat(known.there().representedByName()).isEqualTo("Rosa Bell");
        assertThat(known.brought())
                .isEqualTo(new WhatHappened.Brought(
                        OwnWords.SENT_NOT_BROUGHT,
                        Set.of(Channel.PORTAL_FORM),
                        new WhatHappened.Briefing(Representative.ADVOCATE, "Rosa Bell", HELD, Channel.PORTAL_FORM),
                        CarerRelay.CHILDS_OWN_MESSAGE));
        assertThat(known.before())
                .isEqualTo(new WhatHappened.Beforehand(
                        new WhatHappened.SpokenTo(HELD, Channel.IN_PERSON, true),
                        false,
                        false,
                        false,
                        Set.of(Channel.TEXT)));
    }

    @Test
    void nothing_known_is_prefilled_as_nothing() {
        assertThat(council.as(ivan).call(() -> records.prefilled(review))).isEqualTo(WhatHappened.NOTHING);
    }

    @Test
    void after_a_confirmation_the_form_is_prefilled_from_it_and_from_what_came_since() {
        var what = aReview().cameInPerson().happened();
        confirm(what, PN4, null);
        add(EvidenceKind.FORM_SENT, Channel.PORTAL_FORM, amara.person());

        var known = council.as(ivan).call(() -> records.prefilled(review));

        assertThat(known)
                .isEqualTo(aReview()
                        .cameInPerson()
                        .ownWords(OwnWords.SENT_NOT_BROUGHT, Channel.PORTAL_FORM)
                        .happened());
    }

    @Test
    void only_the_childs_iro_records_a_review() {
        var other = council.iro("Olu Bright");
        var manager = council.manager("May Stone");

        refuses(other, ErrorCode.NOT_FOUND);
        refuses(manager, ErrorCode.NOT_ALLOWED);
        refuses(rosa, ErrorCode.NOT_ALLOWED);
        refuses(amara.person(), ErrorCode.NOT_ALLOWED);
        assertThatThrownBy(() -> PORTAL.call(() -> records.confirm(review, WhatHappened.NOTHING, HELD, PN7, null)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_SIGNED_IN));
        assertThat(PORTAL.call(() -> reviews.review(review)).status()).isEqualTo(ReviewStatus.PLANNED);
    }

    @Test
    void a_reason_longer_than_two_thousand_letters_is_refused() {
        assertThatThrownBy(() -> confirm(WhatHappened.NOTHING, PN7, "a".repeat(2001)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_VALID));
    }

    private void refuses(PersonId person, ErrorCode code) {
        assertThatThrownBy(() ->
                        council.as(person).call(() -> records.confirm(review, WhatHappened.NOTHING, HELD, PN7, null)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private ParticipationCode suggest(WhatHappened what) {
        return council.as(ivan).call(() -> records.suggest(review, what, HELD)).code();
    }

    private Outcome confirm(WhatHappened what, ParticipationCode code, @Nullable String reason) {
        return council.as(ivan).call(() -> records.confirm(review, what, HELD, code, reason));
    }

    private Outcome confirmOn(LocalDate held) {
        return council.as(ivan).call(() -> records.confirm(review, WhatHappened.NOTHING, held, PN7, null));
    }

    private static ParticipationRecord confirmed(Outcome outcome) {
        return ((Outcome.Confirmed) outcome).confirmed();
    }

    private ParticipationRecord latest() {
        return PORTAL.call(() -> records.latest(review)).orElseThrow();
    }

    private void arrives(EvidenceKind kind, PersonId by) {
        add(kind, null, by);
    }

    private void add(EvidenceKind kind, @Nullable Channel channel, @Nullable PersonId by) {
        PORTAL.run(() -> evidence.add(review, kind, channel, by, HELD, null));
    }
}
