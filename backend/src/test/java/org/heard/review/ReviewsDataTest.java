package org.heard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class ReviewsDataTest {
    private static final Caller PORTAL = new Caller.Portal();

    @Inject
    Reviews reviews;

    @Inject
    ACouncil council;

    @Test
    void a_review_comes_back_as_it_was_put_in() {
        var iro = council.iro("Ivan Price");
        var amara = council.child("Amara");
        var id = amara.review()
                .ref("77")
                .due("2026-04-01")
                .planned("2026-03-17")
                .at("16:00", "Sunny Road")
                .format("IN_PERSON")
                .iro(iro)
                .importedCode("PN1")
                .id();

        var review = PORTAL.call(() -> reviews.review(id));

        assertThat(review)
                .isEqualTo(new Review(
                        id,
                        amara.id(),
                        "77",
                        "test",
                        ReviewStatus.PLANNED,
                        LocalDate.of(2026, 4, 1),
                        null,
                        LocalDate.of(2026, 3, 17),
                        LocalTime.of(16, 0),
                        "Sunny Road",
                        ReviewFormat.IN_PERSON,
                        null,
                        iro,
                        ParticipationCode.PN1));
        assertThat(review.day()).contains(LocalDate.of(2026, 3, 17));
    }

    @Test
    void the_next_review_is_the_earliest_that_is_still_open() {
        var amara = council.child("Amara");
        amara.review().planned("2026-09-17");
        amara.review().planned("2026-01-01").cancelled();
        amara.review().held("2026-02-02");
        amara.review();
        var next = amara.review().due("2026-03-20").id();

        assertThat(PORTAL.call(() -> reviews.next(amara.id())).orElseThrow().id())
                .isEqualTo(next);
        assertThat(PORTAL.call(() -> reviews.of(amara.id()))).hasSize(5);
    }

    @Test
    void the_last_review_is_the_one_held_latest() {
        var amara = council.child("Amara");
        var last = amara.review().held("2026-02-02").id();
        amara.review().held("2025-08-02");
        council.child("Ben").review().held("2026-03-03");

        assertThat(PORTAL.call(() -> reviews.lastHeld(amara.id())).orElseThrow().id())
                .isEqualTo(last);
    }

    @Test
    void only_those_who_belong_to_the_child_see_the_review() {
        var ivan = council.iro("Ivan Price");
        var other = council.iro("Olu Bright");
        var review = council.child("Amara").iro(ivan).review().id();

        assertThat(council.as(ivan).call(() -> reviews.review(review)).id()).isEqualTo(review);
        assertThatThrownBy(() -> council.as(other).call(() -> reviews.review(review)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void a_review_that_does_not_exist_is_not_found_by_anyone() {
        assertThatThrownBy(() -> PORTAL.call(() -> reviews.review(new ReviewId(4711))))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }
}
