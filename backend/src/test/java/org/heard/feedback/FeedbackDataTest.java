package org.heard.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class FeedbackDataTest {
    @Inject
    Feedbacks feedbacks;

    @Inject
    Board board;

    @Inject
    Pledge pledge;

    @Inject
    FeedbackRepository rows;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    PersonId priya;
    ReviewId review;
    String code;

    @BeforeEach
    void a_review_that_is_over() {
        priya = council.iro("Priya Nair");
        AChild amara = council.child("Amara").iro(priya);
        review = amara.review().held("2026-03-09").id();
        code = council.as(priya).call(() -> feedbacks.codeFor(review));
    }

    @Test
    void everybody_who_was_there_uses_the_same_code_for_three_weeks() {
        assertThat(council.as(priya).call(() -> feedbacks.codeFor(review))).isEqualTo(code);
        assertThat(feedbacks.isOpen(code)).isTrue();

        time.is(LocalDate.of(2026, 3, 31));
        assertThat(feedbacks.isOpen(code)).isFalse();
        assertThatThrownBy(() -> feedbacks.give(code, said(Tap.YES, "")))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void with_a_name_it_stands_beside_the_review() {
        feedbacks.give(code, said(Tap.NO, "let me talk first"));

        assertThat(council.as(priya).call(() -> feedbacks.about(review)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.taps()).containsEntry(FeedbackQuestion.SAID, Tap.NO);
                    assertThat(one.better()).isEqualTo("let me talk first");
                });
    }

    @Test
    void without_a_name_nothing_leads_back_to_the_review_the_day_or_the_person() {
        feedbacks.giveWithoutName(code, said(Tap.NO, "they talked over me"));

        assertThat(council.as(priya).call(() -> feedbacks.about(review))).isEmpty();
        assertThat(rows.findByQuarterOrderById("2026-Q1")).singleElement().satisfies(row -> {
            assertThat(row.reviewId()).isNull();
            assertThat(row.id()).hasSize(32);
        });
        assertThat(council.count("audit_entry")).as("no trace of who or when").isZero();
    }

    @Test
    void the_table_has_no_time_and_no_order() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (var connection = io.micronaut.data.connection.jdbc.advice.DelegatingDataSource.unwrapDataSource(database)
                        .getConnection();
                var found = connection.getMetaData().getColumns(null, null, "feedback", null)) {
            while (found.next()) {
                columns.add(found.getString("TYPE_NAME").toUpperCase(java.util.Locale.ROOT));
            }
        }
        assertThat(columns).isNotEmpty().noneMatch(type -> type.contains("TIME") || type.contains("DATE"));
    }

    @Inject
    DataSource database;

    @Test
    void fewer_than_five_are_hidden() {
        PersonId helen = council.manager("Helen Reed");
        for (int i = 0; i < 4; i++) {
            feedbacks.giveWithoutName(code, said(Tap.YES, "words " + i));
        }
        assertThat(council.as(helen).call(() -> feedbacks.results(FeedbackVoice.CHILD)))
                .allMatch(Result::hidden)
                .allMatch(one -> one.all() == 0);
        assertThat(council.as(helen).call(() -> feedbacks.better(FeedbackVoice.CHILD)))
                .isEmpty();

        feedbacks.giveWithoutName(code, said(Tap.NO, "words 5"));
        assertThat(council.as(helen).call(() -> feedbacks.results(FeedbackVoice.CHILD)))
                .filteredOn(one -> !one.hidden())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.yes()).isEqualTo(4);
                    assertThat(one.no()).isEqualTo(1);
                });
        assertThat(council.as(helen).call(() -> feedbacks.better(FeedbackVoice.CHILD)))
                .hasSize(5);
        assertThat(council.as(helen).call(() -> feedbacks.results(FeedbackVoice.PARENT)))
                .allMatch(Result::hidden);
    }

    @Test
    void what_comes_without_a_name_is_counted_five_at_a_time_so_that_the_moment_tells_nothing() {
        PersonId helen = council.manager("Helen Reed");
        for (int i = 0; i < 5; i++) {
            feedbacks.giveWithoutName(code, said(Tap.YES, ""));
        }
        List<Result> before = council.as(helen).call(() -> feedbacks.results(FeedbackVoice.CHILD));

        feedbacks.giveWithoutName(code, said(Tap.NO, "this one would be known by its moment"));

        assertThat(council.as(helen).call(() -> feedbacks.results(FeedbackVoice.CHILD)))
                .isEqualTo(before);
        for (int i = 0; i < 4; i++) {
            feedbacks.giveWithoutName(code, said(Tap.YES, ""));
        }
        assertThat(council.as(helen).call(() -> feedbacks.results(FeedbackVoice.CHILD)))
                .filteredOn(one -> !one.hidden())
                .singleElement()
                .satisfies(one -> assertThat(one.no()).isOne());
    }

    @Test
    void those_with_a_name_do_not_carry_few_without_one_over_the_line() {
        PersonId helen = council.manager("Helen Reed");
        for (int i = 0; i < 5; i++) {
            feedbacks.give(code, said(Tap.YES, ""));
        }
        feedbacks.giveWithoutName(code, said(Tap.NO, ""));

        assertThat(council.as(helen).call(() -> feedbacks.results(FeedbackVoice.CHILD)))
                .filteredOn(one -> !one.hidden())
                .singleElement()
                .satisfies(one -> assertThat(one.no()).isZero());
    }

    @Test
    void the_pledge_rotates_counts_taps_and_hides_small_sums() {
        List<String> march = pledge.now();
        for (int i = 0; i < 5; i++) {
            pledge.tap(Map.of(march.getFirst(), Tap.PARTLY));
        }
        assertThat(pledge.results().getFirst().partly()).isEqualTo(5);
        pledge.tap(Map.of(march.getFirst(), Tap.NO));
        assertThat(pledge.results().getFirst().no()).as("not before five more").isZero();
        assertThat(pledge.results().getLast().hidden()).isTrue();

        time.is(LocalDate.of(2026, 4, 1));
        assertThat(pledge.now()).hasSize(3).doesNotContainAnyElementsOf(march);
        assertThatThrownBy(() -> pledge.tap(Map.of(march.getFirst(), Tap.YES))).isInstanceOf(PortalException.class);
    }

    @Test
    void what_came_of_it_is_published_only_with_both_halves_and_by_a_manager() {
        PersonId helen = council.manager("Helen Reed");
        council.as(helen).run(() -> board.publish("Meetings are too long", "Most are an hour now"));

        assertThat(board.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.did()).isEqualTo("Most are an hour now"));
        assertThatThrownBy(() -> council.as(helen).run(() -> board.publish("Something", " ")))
                .isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> council.as(priya).run(() -> board.publish("a", "b")))
                .isInstanceOf(PortalException.class);
    }

    private static Feedback said(Tap tap, String better) {
        return new Feedback(FeedbackVoice.CHILD, Map.of(FeedbackQuestion.SAID, tap), better);
    }
}
