package org.heard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.review.AReviewMeeting.aReview;
import static org.heard.review.ParticipationCode.PN0;
import static org.heard.review.ParticipationCode.PN1;
import static org.heard.review.ParticipationCode.PN2;
import static org.heard.review.ParticipationCode.PN3;
import static org.heard.review.ParticipationCode.PN4;
import static org.heard.review.ParticipationCode.PN5;
import static org.heard.review.ParticipationCode.PN6;
import static org.heard.review.ParticipationCode.PN7;

import java.time.LocalDate;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every case that people ask about, one by one. */
class ParticipationTest {
    private static final LocalDate REVIEW = LocalDate.of(2026, 3, 9);
    private static final LocalDate ELEVEN = LocalDate.of(2014, 10, 20);
    private static final ParticipationPolicies STANDARD = new ParticipationPolicies(false, false, true);
    private static final ParticipationPolicies VIDEO_COUNTS = new ParticipationPolicies(true, false, true);
    private static final ParticipationPolicies BRIEFED_FIRST = new ParticipationPolicies(false, true, true);
    private static final ParticipationPolicies NO_CARERS = new ParticipationPolicies(false, false, false);

    @Test
    void under_four_is_pn0_even_when_the_child_came_and_babbled() {
        var suggestion =
                suggest(LocalDate.of(2023, 1, 1), aReview().cameInPerson().spoke());

        assertThat(suggestion.code()).isEqualTo(PN0);
        assertThat(suggestion.because()).isEqualTo("Under 4 on the day of the review.");
        assertThat(suggestion.forTheChild()).isEqualTo("You were not 4 yet at this review.");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-10, PN0, the day before the fourth birthday",
        "2022-03-09, PN1, on the fourth birthday",
        "2022-03-08, PN1, the day after"
    })
    void the_age_on_the_day_of_the_review_counts(LocalDate born, ParticipationCode code, String when) {
        assertThat(suggest(born, aReview().cameInPerson().spoke()).code())
                .as(when)
                .isEqualTo(code);
    }

    @Test
    void whoever_turns_four_between_the_form_and_the_review_has_a_say() {
        assertThat(suggest(LocalDate.of(2022, 3, 7), aReview().ownWords(OwnWords.BROUGHT, Channel.DRAWING))
                        .code())
                .isEqualTo(PN6);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-28, PN0", "2024-02-29, PN7", "2024-03-01, PN7"})
    void a_child_born_on_29_february_is_four_on_29_february(LocalDate review, ParticipationCode code) {
        assertThat(Participation.suggest(LocalDate.of(2020, 2, 29), review, WhatHappened.NOTHING, STANDARD)
                        .code())
                .isEqualTo(code);
    }

    @Test
    void a_date_of_birth_after_the_review_gives_no_code() {
        assertThatThrownBy(() -> suggest(REVIEW.plusDays(1), aReview()))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DATE_OF_BIRTH_UNKNOWN));
    }

    @Test
    void coming_for_part_and_speaking_is_pn1() {
        var suggestion = suggest(aReview().cameForPart().spoke());

        assertThat(suggestion.code()).isEqualTo(PN1);
        assertThat(suggestion.because()).isEqualTo("Came in person for part and spoke for themselves.");
        assertThat(suggestion.forTheChild()).isEqualTo("You came for part, and you spoke for yourself.");
        assertThat(suggestion.warnings()).isEmpty();
    }

    @Test
    void being_silent_while_the_iro_reads_the_form_out_is_pn2() {
        var suggestion = suggest(aReview()
                .cameForPart()
                .ownWords(OwnWords.BROUGHT, Channel.PORTAL_FORM)
                .representedBy(Representative.IRO, "Ivan Price"));

        assertThat(suggestion.code()).isEqualTo(PN2);
        assertThat(suggestion.because()).isEqualTo("Came in person for part, and their IRO Ivan Price spoke for them.");
        assertThat(suggestion.forTheChild()).isEqualTo("You came for part. Your IRO spoke for you.");
    }

    @Test
    void being_silent_while_nobody_voices_the_form_is_pn4_with_a_warning() {
        var suggestion = suggest(aReview().cameInPerson().ownWords(OwnWords.SENT_NOT_BROUGHT, Channel.PORTAL_FORM));

        assertThat(suggestion.code()).isEqualTo(PN4);
        assertThat(suggestion.warnings()).singleElement().asString().contains("nobody voiced it");
        assertThat(suggestion.forTheChild()).isEqualTo("You came. It is OK not to talk.");
    }

    @Test
    void using_symbols_signs_or_a_picture_board_is_pn3() {
        var suggestion = suggest(aReview().cameInPerson().usedSymbols().representedBy(Representative.ADVOCATE, "Rosa"));

        assertThat(suggestion.code()).isEqualTo(PN3);
        assertThat(suggestion.forTheChild()).isEqualTo("You came, and you said it with pictures or signs.");
    }

    @Test
    void speaking_a_little_while_the_advocate_adds_is_pn1() {
        assertThat(suggest(aReview().cameInPerson().spoke().representedBy(Representative.ADVOCATE, "Rosa Bell"))
                        .code())
                .isEqualTo(PN1);
    }

    @Test
    void coming_and_asking_the_advocate_to_speak_is_pn2() {
        var suggestion = suggest(aReview().cameInPerson().representedBy(Representative.ADVOCATE, " "));

        assertThat(suggestion.code()).isEqualTo(PN2);
        assertThat(suggestion.warnings()).containsExactly("Say who spoke for them, by name.");
    }

    @Test
    void a_teacher_speaking_for_a_silent_child_is_pn4_with_a_warning() {
        var suggestion = suggest(aReview().cameInPerson().representedBy(Representative.OTHER, "Mr Hall"));

        assertThat(suggestion.code()).isEqualTo(PN4);
        assertThat(suggestion.warnings())
                .containsExactly("Only an advocate or the IRO counts as speaking for the child.");
    }

    @Test
    void leading_the_review_changes_no_code() {
        assertThat(suggest(aReview().cameInPerson().spoke().led()).code()).isEqualTo(PN1);
        assertThat(suggest(aReview().cameInPerson().led()).code()).isEqualTo(PN4);
    }

    @Test
    void an_absent_child_whose_advocate_speaks_is_pn5() {
        var suggestion = suggest(aReview()
                .briefed(Representative.ADVOCATE, "Rosa Bell")
                .representedBy(Representative.ADVOCATE, "Rosa Bell"));

        assertThat(suggestion.code()).isEqualTo(PN5);
        assertThat(suggestion.because()).isEqualTo("Was not there. Asked their advocate Rosa Bell to speak for them.");
        assertThat(suggestion.forTheChild()).isEqualTo("You did not come. You asked your advocate to speak for you.");
        assertThat(suggestion.warnings()).isEmpty();
    }

    @Test
    void an_absent_child_who_told_the_iro_before_and_asked_them_to_say_it_is_pn5() {
        var suggestion = suggest(aReview().briefed(Representative.IRO, "Ivan Price"));

        assertThat(suggestion.code()).isEqualTo(PN5);
        assertThat(suggestion.forTheChild()).isEqualTo("You did not come. You asked your IRO to speak for you.");
        assertThat(suggestion.warnings()).singleElement().asString().contains("did speak");
    }

    @Test
    void with_own_words_and_a_briefed_advocate_it_is_pn6_unless_the_council_says_otherwise() {
        var both = aReview()
                .ownWords(OwnWords.BROUGHT, Channel.PORTAL_FORM)
                .briefed(Representative.ADVOCATE, "Rosa Bell")
                .representedBy(Representative.ADVOCATE, "Rosa Bell")
                .happened();

        var standard = Participation.suggest(ELEVEN, REVIEW, both, STANDARD);
        var changed = Participation.suggest(ELEVEN, REVIEW, both, BRIEFED_FIRST);

        assertThat(standard.code()).isEqualTo(PN6);
        assertThat(standard.because()).endsWith("Their own words come before whoever they asked to speak.");
        assertThat(changed.code()).isEqualTo(PN5);
        assertThat(changed.because())
                .endsWith("Here, whoever they asked to speak comes before their own words (a council setting).");
    }

    @Test
    void a_text_message_to_the_iro_that_was_read_out_is_pn6_and_never_pn7() {
        var suggestion = suggest(aReview().ownWords(OwnWords.BROUGHT, Channel.TEXT));

        assertThat(suggestion.code()).isEqualTo(PN6);
        assertThat(suggestion.because()).isEqualTo("Was not there. Their own words were brought (text message).");
        assertThat(suggestion.forTheChild()).isEqualTo("You did not come. Your own words were at your review.");
    }

    @ParameterizedTest
    @CsvSource({"PORTAL_FORM", "PAPER", "LETTER", "DRAWING", "VOICE_NOTE", "VIDEO_MESSAGE", "PHONE_CALL", "OTHER"})
    void whatever_way_own_words_reach_the_review_it_is_pn6(Channel way) {
        assertThat(suggest(aReview().ownWords(OwnWords.BROUGHT, way)).code()).isEqualTo(PN6);
    }

    @Test
    void own_words_without_a_way_are_asked_about() {
        assertThat(suggest(aReview().ownWords(OwnWords.BROUGHT)).warnings())
                .singleElement()
                .asString()
                .startsWith("Say how their own words came");
    }

    @Test
    void a_form_begun_and_not_sent_did_not_reach_the_review() {
        assertThat(suggest(aReview().ownWords(OwnWords.NONE)).code()).isEqualTo(PN7);
    }

    @Test
    void a_form_sent_and_never_opened_did_not_reach_the_review() {
        var suggestion = suggest(aReview().ownWords(OwnWords.SENT_NOT_BROUGHT, Channel.PORTAL_FORM));

        assertThat(suggestion.code()).isEqualTo(PN7);
        assertThat(suggestion.warnings()).singleElement().asString().startsWith("They sent something");
    }

    @Test
    void a_form_brought_to_a_later_meeting_of_the_same_review_counts() {
        assertThat(suggest(aReview().ownWords(OwnWords.BROUGHT, Channel.PORTAL_FORM))
                        .code())
                .isEqualTo(PN6);
    }

    @Test
    void speaking_by_live_video_is_pn1_only_where_the_council_says_so() {
        var video = aReview().joinedByVideo().spoke().happened();

        var literal = Participation.suggest(ELEVEN, REVIEW, video, STANDARD);
        var local = Participation.suggest(ELEVEN, REVIEW, video, VIDEO_COUNTS);

        assertThat(literal.code()).isEqualTo(PN6);
        assertThat(literal.because())
                .endsWith("Here, live video or phone does not count as attending (a council setting).");
        assertThat(literal.forTheChild()).isEqualTo("You joined by video or phone, and you said it yourself.");
        assertThat(local.code()).isEqualTo(PN1);
        assertThat(local.because()).endsWith("Here, live video or phone counts as attending (a council setting).");
    }

    @Test
    void listening_by_live_video_while_the_advocate_speaks_is_pn5_or_pn2() {
        var video = aReview()
                .joinedByVideo()
                .representedBy(Representative.ADVOCATE, "Rosa Bell")
                .happened();

        assertThat(Participation.suggest(ELEVEN, REVIEW, video, STANDARD).code())
                .isEqualTo(PN5);
        assertThat(Participation.suggest(ELEVEN, REVIEW, video, VIDEO_COUNTS).code())
                .isEqualTo(PN2);
    }

    @Test
    void being_silent_on_live_video_is_pn7_or_pn4() {
        var video = aReview().joinedByVideo().happened();

        var literal = Participation.suggest(ELEVEN, REVIEW, video, STANDARD);
        assertThat(literal.code()).isEqualTo(PN7);
        assertThat(literal.forTheChild()).isEqualTo("You joined by video or phone. It is OK not to talk.");
        assertThat(Participation.suggest(ELEVEN, REVIEW, video, VIDEO_COUNTS).code())
                .isEqualTo(PN4);
    }

    @Test
    void what_a_carer_thinks_is_not_the_childs_view() {
        var suggestion = suggest(aReview().carerBrought(CarerRelay.CARER_OPINION));

        assertThat(suggestion.code()).isEqualTo(PN7);
        assertThat(suggestion.warnings()).containsExactly("What a carer thinks is not the child's view.");
    }

    @Test
    void the_childs_own_message_carried_by_a_carer_is_pn6_unless_the_council_says_otherwise() {
        var message = aReview().carerBrought(CarerRelay.CHILDS_OWN_MESSAGE).happened();

        var standard = Participation.suggest(ELEVEN, REVIEW, message, STANDARD);
        assertThat(standard.code()).isEqualTo(PN6);
        assertThat(standard.forTheChild()).isEqualTo("You did not come. Your carer passed on your words.");

        var without = Participation.suggest(ELEVEN, REVIEW, message, NO_CARERS);
        assertThat(without.code()).isEqualTo(PN7);
        assertThat(without.because()).contains("does not count as brought");
        assertThat(without.warnings())
                .containsExactly("Their carer passed on their own message. Say why it did not count.");
    }

    @Test
    void an_old_statement_counts_only_if_the_child_agrees_to_use_it_again() {
        var suggestion = suggest(aReview().ownWords(OwnWords.FROM_EARLIER));

        assertThat(suggestion.code()).isEqualTo(PN7);
        assertThat(suggestion.warnings()).singleElement().asString().contains("child agrees");
    }

    @Test
    void not_wanting_to_say_is_pn7_and_shows_how_often_the_child_was_asked() {
        var suggestion = suggest(aReview().declined(Channel.PORTAL_FORM, Channel.PHONE_CALL));

        assertThat(suggestion.code()).isEqualTo(PN7);
        assertThat(suggestion.because())
                .endsWith("They did not want to say, asked in 2 ways (portal form, phone call).");
        assertThat(suggestion.forTheChild()).isEqualTo("You did not want to say anything this time. That is OK.");
    }

    @Test
    void asking_a_friend_to_speak_is_not_asking_an_advocate() {
        var suggestion = suggest(aReview().briefed(Representative.OTHER, "Sam"));

        assertThat(suggestion.code()).isEqualTo(PN7);
        assertThat(suggestion.warnings())
                .containsExactly("Only an advocate or the IRO counts as speaking for the child.");
    }

    @Test
    void an_advocate_speaking_unasked_for_an_absent_child_is_pn7_with_a_warning() {
        var suggestion = suggest(aReview().representedBy(Representative.ADVOCATE, "Rosa Bell"));

        assertThat(suggestion.code()).isEqualTo(PN7);
        assertThat(suggestion.warnings()).singleElement().asString().endsWith("say so: that is PN5.");
    }

    @Test
    void speaking_without_being_there_is_asked_about() {
        assertThat(suggest(aReview().spoke()).warnings())
                .containsExactly("They spoke or used symbols, but are not down as being there. Say how they came.");
    }

    private static Suggestion suggest(AReviewMeeting meeting) {
        return suggest(ELEVEN, meeting);
    }

    private static Suggestion suggest(LocalDate born, AReviewMeeting meeting) {
        return Participation.suggest(born, REVIEW, meeting.happened(), STANDARD);
    }
}
