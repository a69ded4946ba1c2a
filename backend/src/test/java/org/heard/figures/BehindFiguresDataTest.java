package org.heard.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.figures.ParticipationFigures.Period;
import org.heard.review.ParticipationCode;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.AReview;
import org.heard.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list behind each number, and by what numbers are told apart. Today is Monday 9 March 2026. */
@PortalTest
class BehindFiguresDataTest {
    private static final Period YEAR = Period.of(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));

    @Inject
    ParticipationFigures figures;

    @Inject
    ACouncil council;

    @Inject
    JdbcOperations database;

    private PersonId priya;
    private PersonId joe;
    private Caller manager;

    @BeforeEach
    void staff() {
        priya = council.iro("Priya Nair");
        joe = council.iro("Joe Carter");
        manager = council.as(council.manager("May Stone"));
    }

    @Test
    void children_with_a_late_review_are_listed_once_and_so_are_those_on_time() {
        var amara = council.child("Amara").iro(priya);
        amara.review().due("2025-06-01").held("2025-06-20").importedCode("PN1");
        amara.review().due("2025-11-20").held("2025-11-19").importedCode("PN1");
        var ben = council.child("Ben").iro(priya);
        ben.review().due("2025-06-01").held("2025-05-20").importedCode("PN1");
        ben.review().due("2025-11-20").held("2025-11-19").importedCode("PN1");

        assertThat(listed(new Asked.ChildrenOnTime(false))).containsExactly("Amara 2025-06-20");
        assertThat(listed(new Asked.ChildrenOnTime(true))).containsExactly("Ben 2025-11-19");
        assertThat(manager.call(() -> figures.of(YEAR)).childrenOnTime()).isEqualTo(new Share(1, 2));
    }

    @Test
    void each_code_opens_its_reviews_and_so_do_those_without_one() {
        held("Amara", "2026-02-03", "PN1");
        held("Ben", "2026-02-04", "PN6");
        council.child("Cara").iro(priya).review().held("2026-02-05");

        assertThat(listed(new Asked.Coded(ParticipationCode.PN6))).containsExactly("Ben 2026-02-04");
        assertThat(listed(new Asked.NotCoded())).containsExactly("Cara 2026-02-05");
    }

    @Test
    void promises_are_those_of_the_iro_who_was_chosen_and_the_newest_word_counts() {
        long kept = decision(held("Amara", "2026-01-12", "PN1"));
        news(kept, "HAPPENED");
        long gone = decision(held("Ben", "2026-01-13", "PN1"));
        news(gone, "HAPPENED");
        news(gone, "CANNOT_HAPPEN");
        decision(council.child("Cara").iro(joe).review().held("2026-01-14"));

        assertThat(manager.call(() -> figures.of(YEAR)).promisesKept()).isEqualTo(new Share(1, 3));
        assertThat(manager.call(() -> figures.of(new Period(YEAR.from(), YEAR.to(), priya)))
                        .promisesKept())
                .isEqualTo(new Share(1, 2));
        assertThat(listed(new Asked.Promises(true))).containsExactly("Amara 2026-01-12");
        assertThat(listed(new Asked.Promises(false))).containsExactly("Ben 2026-01-13", "Cara 2026-01-14");
    }

    @Test
    void need_and_ethnic_group_are_told_apart_where_the_extract_has_them() {
        var amara = council.child("Amara").iro(priya);
        amara.review().held("2026-02-03").importedCode("PN1");
        change(
                "UPDATE child SET need = 'N1', ethnicity = 'APKN' WHERE person_id = ?",
                amara.id().value());
        held("Ben", "2026-02-04", "PN7");

        assertThat(groups(Breakdown.NEED)).containsExactly("Abuse or neglect 1 of 1", "Not known 0 of 1");
        assertThat(groups(Breakdown.ETHNICITY)).containsExactly("Asian or Asian British 1 of 1", "Not known 0 of 1");
    }

    @Test
    void months_are_for_the_team_as_readers_outside_could_subtract_them_from_quarters() {
        held("Amara", "2026-01-12", "PN1");
        held("Ben", "2026-02-04", "PN7");

        assertThat(groups(Breakdown.MONTH)).containsExactly("Jan 2026 1 of 1", "Feb 2026 0 of 1");
        assertThat(manager.call(() -> figures.forOutside(YEAR)).tables())
                .extracting(Figures.Table::by)
                .contains(Breakdown.QUARTER)
                .doesNotContain(Breakdown.MONTH, Breakdown.IRO);
    }

    @Test
    void what_children_said_after_their_review_is_counted_by_quarter_and_hidden_when_fewer_than_five_did() {
        for (int i = 0; i < 6; i++) {
            feedback("CHILD", "2026-Q1", i < 5 ? "YES" : "NO", null);
            feedback("CARER", "2026-Q1", "NO", null);
            feedback("CHILD", "2025-Q1", "NO", null);
        }
        feedback("CHILD", "2025-Q4", null, "YES");

        List<Figures.Felt> felt = manager.call(() -> figures.of(YEAR)).feedback();

        assertThat(felt.getFirst()).isEqualTo(new Figures.Felt("It was their meeting", new Share(5, 6)));
        assertThat(felt.get(1).yes().isHidden()).isTrue();
        assertThat(manager.call(() -> figures.forOutside(YEAR))
                        .feedback()
                        .getFirst()
                        .yes())
                .as("one who said no would be a small number")
                .isEqualTo(new Share(null, 6));
        assertThat(council.as(priya)
                        .call(() -> figures.of(new Period(YEAR.from(), YEAR.to(), priya)))
                        .feedback())
                .isEmpty();
    }

    private List<String> listed(Asked asked) {
        return manager.call(() -> figures.behind(YEAR, asked)).lines().stream()
                .map(line -> line.childName() + " " + line.held())
                .toList();
    }

    private List<String> groups(Breakdown by) {
        return manager.call(() -> figures.of(YEAR)).tables().stream()
                .filter(table -> table.by() == by)
                .flatMap(table -> table.lines().stream())
                .map(line -> line.group() + " "
                        + line.shares()
                                .getOrDefault(Measure.TOOK_PART, new Share(0, 0))
                                .fraction())
                .toList();
    }

    private AReview held(String name, String day, String code) {
        AChild child = council.child(name).iro(priya);
        return child.review().held(day).importedCode(code);
    }

    private long decision(AReview review) {
        change(
                "INSERT INTO decision (review_id, child_id, place, title, reply, what, by_when)"
                        + " SELECT r.id, r.child_id, 1, 'See Nan', 'YES', 'See Nan', DATE '2026-02-20' FROM review r"
                        + " WHERE r.id = ?",
                review.id().value());
        return database.execute(connection -> {
            var select = connection.prepareStatement("SELECT MAX(id) FROM decision");
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private void news(long decision, String progress) {
        change(
                "INSERT INTO decision_news (decision_id, progress, words, told_at, teller) VALUES (?, ?, '', ?, 'Sam')",
                decision,
                progress,
                LocalDate.of(2026, 2, 18).atStartOfDay());
    }

    private void feedback(String voice, String quarter, @Nullable String mine, @Nullable String said) {
        change(
                "INSERT INTO feedback (id, voice, quarter, mine, said) SELECT CONCAT('f', COUNT(*)), ?, ?, ?, ? FROM feedback",
                voice,
                quarter,
                mine,
                said);
    }

    private void change(String sql, @Nullable Object... values) {
        database.execute(connection -> {
            var statement = connection.prepareStatement(sql);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
