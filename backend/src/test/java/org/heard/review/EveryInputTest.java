package org.heard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.review.AReviewMeeting.aReview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every possible review, shown by trying them all: no derivation can slip through. */
class EveryInputTest {
    private static final LocalDate REVIEW = LocalDate.of(2026, 3, 9);
    private static final LocalDate THREE = LocalDate.of(2022, 3, 10);
    private static final LocalDate FOUR = LocalDate.of(2022, 3, 9);
    private static final List<Boolean> NO_YES = List.of(false, true);
    private static final List<ParticipationPolicies> POLICIES = NO_YES.stream()
            .flatMap(video -> NO_YES.stream()
                    .flatMap(briefed -> NO_YES.stream().map(carer -> new ParticipationPolicies(video, briefed, carer))))
            .toList();
    private static final List<WhatHappened> REVIEWS = everyReview();

    @Test
    void there_are_3840_of_them() {
        assertThat(REVIEWS).hasSize(5 * 2 * 2 * 4 * 4 * 4 * 3).doesNotHaveDuplicates();
    }

    @Test
    void every_review_of_a_child_under_four_is_pn0_and_of_an_older_one_never() {
        each((what, policies) -> {
            assertThat(Participation.suggest(THREE, REVIEW, what, policies).code())
                    .isEqualTo(ParticipationCode.PN0);
            assertThat(code(what, policies)).isNotEqualTo(ParticipationCode.PN0);
        });
    }

    @Test
    void every_suggestion_fits_the_age_and_is_explained_to_staff_and_child() {
        each((what, policies) -> {
            var suggestion = Participation.suggest(FOUR, REVIEW, what, policies);
            assertThat(suggestion.code().fits(FOUR, REVIEW)).isTrue();
            assertThat(suggestion.because()).endsWith(".").hasSizeLessThan(1000);
            assertThat(suggestion.forTheChild()).startsWith("You").endsWith(".").doesNotContain("PN", "null");
        });
    }

    @Test
    void a_code_for_attending_is_given_exactly_to_children_who_were_there() {
        each((what, policies) -> assertThat(code(what, policies).isAttended())
                .isEqualTo(what.there().attendance().isInPerson()
                        || (policies.videoCounts() && what.there().attendance().isVirtual())));
    }

    @Test
    void a_child_who_came_and_spoke_is_pn1_whatever_else_happened() {
        each((what, policies) -> {
            if (what.there().attendance().isInPerson() && what.there().spoke()) {
                assertThat(code(what, policies)).isEqualTo(ParticipationCode.PN1);
            }
        });
    }

    @Test
    void own_words_that_were_brought_are_never_pn7() {
        each((what, policies) -> {
            if (what.brought().ownWords() == OwnWords.BROUGHT) {
                assertThat(code(what, policies)).isNotEqualTo(ParticipationCode.PN7);
            }
        });
    }

    @Test
    void nothing_is_pn7_when_the_child_has_said_nothing_and_was_not_there() {
        each((what, policies) -> {
            boolean silent = !what.holdsAView() && what.there().attendance() == Attendance.NONE;
            if (silent) {
                assertThat(code(what, policies)).isEqualTo(ParticipationCode.PN7);
            }
        });
    }

    @Test
    void a_carers_opinion_never_changes_a_code() {
        each((what, policies) -> {
            if (what.brought().carerRelay() == CarerRelay.CARER_OPINION) {
                var brought = what.brought();
                var without = what.with(new WhatHappened.Brought(
                        brought.ownWords(), brought.ownWordsBy(), brought.briefing(), CarerRelay.NONE));
                assertThat(code(what, policies)).isEqualTo(code(without, policies));
            }
        });
    }

    @Test
    void the_policy_on_video_changes_only_reviews_joined_by_video() {
        each((what, policies) -> {
            var other = new ParticipationPolicies(
                    !policies.videoCounts(), policies.briefedBeforeOwnWords(), policies.carerCarries());
            boolean changes = code(what, policies) != code(what, other);
            assertThat(changes).isEqualTo(what.there().attendance().isVirtual());
        });
    }

    @Test
    void the_policy_on_briefed_advocates_only_ever_turns_pn6_into_pn5() {
        REVIEWS.forEach(what -> POLICIES.stream()
                .filter(policies -> !policies.briefedBeforeOwnWords())
                .forEach(policies -> {
                    var without = code(what, policies);
                    var with = code(
                            what, new ParticipationPolicies(policies.videoCounts(), true, policies.carerCarries()));
                    if (with != without) {
                        assertThat(List.of(without, with))
                                .containsExactly(ParticipationCode.PN6, ParticipationCode.PN5);
                    }
                }));
    }

    @Test
    void the_policy_on_carers_only_ever_brings_an_absent_childs_message_in() {
        REVIEWS.forEach(what -> POLICIES.stream()
                .filter(policies -> !policies.carerCarries())
                .forEach(policies -> {
                    var without = code(what, policies);
                    var with = code(
                            what,
                            new ParticipationPolicies(policies.videoCounts(), policies.briefedBeforeOwnWords(), true));
                    if (with != without) {
                        assertThat(what.brought().carerRelay()).isEqualTo(CarerRelay.CHILDS_OWN_MESSAGE);
                        assertThat(with).isEqualTo(ParticipationCode.PN6);
                        assertThat(without).isIn(ParticipationCode.PN5, ParticipationCode.PN7);
                    }
                }));
    }

    @Test
    void every_code_from_pn1_to_pn7_can_come_out() {
        assertThat(REVIEWS.stream().map(what -> code(what, POLICIES.getFirst())).distinct())
                .hasSize(7);
    }

    private static ParticipationCode code(WhatHappened what, ParticipationPolicies policies) {
        return Participation.suggest(FOUR, REVIEW, what, policies).code();
    }

    private static void each(Check check) {
        REVIEWS.forEach(what -> POLICIES.forEach(policies -> check.holds(what, policies)));
    }

    private static List<WhatHappened> everyReview() {
        return Stream.of(Attendance.values())
                .flatMap(attendance -> NO_YES.stream()
                        .flatMap(spoke -> NO_YES.stream()
                                .flatMap(symbols -> Stream.of(Representative.values())
                                        .map(speaker -> {
                                            var meeting =
                                                    aReview().came(attendance).representedBy(speaker, "Rosa Bell");
                                            meeting = spoke ? meeting.spoke() : meeting;
                                            return symbols
                                                    ? meeting.usedSymbols().happened()
                                                    : meeting.happened();
                                        }))))
                .flatMap(EveryInputTest::withEverythingBrought)
                .toList();
    }

    private static Stream<WhatHappened> withEverythingBrought(WhatHappened there) {
        return Stream.of(OwnWords.values())
                .flatMap(words -> Stream.of(Representative.values())
                        .flatMap(briefed -> Stream.of(CarerRelay.values()).map(relay -> {
                            var briefing = briefed == Representative.NONE
                                    ? null
                                    : new WhatHappened.Briefing(briefed, "Rosa Bell", null, Channel.PHONE_CALL);
                            return there.with(new WhatHappened.Brought(words, Set.of(Channel.LETTER), briefing, relay));
                        })));
    }

    private interface Check {
        void holds(WhatHappened what, ParticipationPolicies policies);
    }
}
