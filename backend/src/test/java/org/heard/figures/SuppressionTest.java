package org.heard.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.base.ChildId;
import org.heard.base.ReviewId;
import org.heard.figures.Figures.Line;
import org.heard.figures.Figures.Table;
import org.heard.review.Fact;
import org.heard.review.ParticipationCode;
import org.junit.jupiter.api.Test;

/** What readers outside get: nothing small, and nothing small by subtracting, for councils of any size and shape. */
class SuppressionTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final List<String> HOMES = List.of("foster", "kinship", "childrens_home", "supported", "secure");
    private static final int COUNCILS = 400;

    private static Stream<Figures> councils() {
        return IntStream.range(0, COUNCILS).mapToObj(SuppressionTest::council);
    }

    @Test
    void no_number_from_one_to_four_is_shown() {
        councils().forEach(SuppressionTest::assertNothingSmall);
    }

    private static void assertNothingSmall(Figures figures) {
        Figures outside = Suppression.of(figures);

        for (Share share : every(outside)) {
            assertThat(small(share.of())).isFalse();
            assertThat(small(share.all())).isFalse();
            if (!share.isHidden()) {
                assertThat(small(number(share.all()) - number(share.of()))).isFalse();
            }
        }
    }

    @Test
    void what_is_hidden_in_a_table_cannot_be_had_by_subtracting_what_is_shown_from_the_total() {
        councils().forEach(SuppressionTest::assertTablesKeepTheirSecrets);
    }

    private static void assertTablesKeepTheirSecrets(Figures figures) {
        Figures outside = Suppression.of(figures);

        for (int t = 0; t < outside.tables().size(); t++) {
            Table shown = outside.tables().get(t);
            Table full = figures.tables().stream()
                    .filter(table -> table.by() == shown.by())
                    .findFirst()
                    .orElseThrow();
            for (Measure measure : Measure.values()) {
                if (shown.lines().getFirst().shares().containsKey(measure)) {
                    List<Share> truth = full.lines().stream()
                            .map(line -> line.shares().get(measure))
                            .toList();
                    List<Share> seen = shown.lines().stream()
                            .map(line -> line.shares().get(measure))
                            .toList();
                    assertNothingLeftAlone(truth, seen);
                }
            }
        }
    }

    private static void assertNothingLeftAlone(List<Share> truth, List<Share> seen) {
        int hidden = 0;
        int counted = 0;
        int others = 0;
        int hiddenSizes = 0;
        int sizes = 0;
        for (int i = 0; i < truth.size(); i++) {
            if (seen.get(i).of() == null) {
                hidden++;
                counted += number(truth.get(i).of());
                others += number(truth.get(i).all()) - number(truth.get(i).of());
            }
            if (seen.get(i).all() == null) {
                hiddenSizes++;
                sizes += number(truth.get(i).all());
            }
        }
        assertThat(hidden).isNotEqualTo(1);
        assertThat(hiddenSizes).isNotEqualTo(1);
        assertThat(small(counted)).isFalse();
        assertThat(small(others)).isFalse();
        assertThat(small(sizes)).isFalse();
    }

    /** Tries every other way in which the codes could have come out: two must agree with all that is shown. */
    @Test
    void a_hidden_code_could_also_be_another_number() {
        councils().forEach(SuppressionTest::assertCodesKeepTheirSecrets);
    }

    private static void assertCodesKeepTheirSecrets(Figures figures) {
        Figures outside = Suppression.of(figures);
        int[] truth = counts(figures);

        for (ParticipationCode code : ParticipationCode.values()) {
            if (small(truth[code.ordinal()])) {
                assertThat(otherWays(truth, outside, code.ordinal()))
                        .as("%s of %s", code, figures.codes())
                        .isTrue();
            }
        }
    }

    /** Whether some other counts agree with everything shown and differ in this one. Counts may move by up to two each. */
    private static boolean otherWays(int[] truth, Figures outside, int code) {
        int steps = 5;
        int all = (int) Math.pow(steps, truth.length);
        int[] other = new int[truth.length];
        for (int way = 0; way < all; way++) {
            int rest = way;
            boolean possible = true;
            for (int i = 0; i < truth.length; i++) {
                other[i] = truth[i] + rest % steps - 2;
                rest /= steps;
                possible &= other[i] >= 0;
            }
            if (possible && other[code] != truth[code] && agrees(other, outside)) {
                return true;
            }
        }
        return false;
    }

    private static boolean agrees(int[] counts, Figures outside) {
        int all = IntStream.of(counts).sum();
        int fromFourOn = all - counts[0];
        for (ParticipationCode code : ParticipationCode.values()) {
            Share share = outside.codes().get(code);
            int total = code == ParticipationCode.PN0 ? all : fromFourOn;
            if (differs(share.of(), counts[code.ordinal()]) || differs(share.all(), total)) {
                return false;
            }
        }
        return !differs(outside.reviews(), all)
                && !differs(outside.share(Measure.REVIEW_ON_TIME).all(), all)
                && differs(outside, Measure.TOOK_PART, counts, fromFourOn)
                && differs(outside, Measure.TOOK_PART_WITH_PN4, counts, fromFourOn)
                && differs(outside, Measure.TOOK_PART_WITH_PN0, counts, all)
                && differs(outside, Measure.TOOK_PART_WITH_BOTH, counts, all)
                && differs(outside, Measure.ATTENDED, counts, fromFourOn);
    }

    private static boolean differs(Figures outside, Measure measure, int[] counts, int total) {
        int of = 0;
        for (ParticipationCode code : ParticipationCode.values()) {
            if (measure.counts(code) && (code != ParticipationCode.PN0 || measure.takesUnderFours())) {
                of += counts[code.ordinal()];
            }
        }
        return !differs(outside.share(measure).of(), of)
                && !differs(outside.share(measure).all(), total);
    }

    private static boolean differs(Integer shown, int counted) {
        return shown != null && shown != counted;
    }

    @Test
    void large_numbers_are_shown_as_they_are() {
        Tally tally = new Tally(Map.of());
        for (ParticipationCode code : ParticipationCode.values()) {
            for (int i = 0; i < 20 + code.ordinal(); i++) {
                tally.add(review(i, code, "foster", Set.of()), 0);
            }
        }
        Figures figures = tally.figures(DAY, DAY, List.of());

        Figures outside = Suppression.of(figures);

        assertThat(outside.codes()).isEqualTo(figures.codes());
        assertThat(outside.share(Measure.TOOK_PART)).isEqualTo(figures.share(Measure.TOOK_PART));
        assertThat(outside.share(Measure.TOOK_PART_WITH_BOTH)).isEqualTo(figures.share(Measure.TOOK_PART_WITH_BOTH));
    }

    @Test
    void figures_of_single_iros_are_not_for_outside() {
        Tally tally = new Tally(Map.of());
        tally.add(review(1, ParticipationCode.PN1, "foster", Set.of()), 0);

        assertThat(Suppression.of(tally.figures(DAY, DAY, List.of())).tables())
                .extracting(Table::by)
                .doesNotContain(Breakdown.IRO);
    }

    private static Figures council(int seed) {
        Random chance = new Random(seed);
        Tally tally = new Tally(Map.of());
        int reviews = 1 + chance.nextInt(1 + chance.nextInt(120));
        int homes = 1 + chance.nextInt(HOMES.size());
        for (int i = 0; i < reviews; i++) {
            ParticipationCode code = ParticipationCode.values()[
                    chance.nextInt(3) == 0 ? chance.nextInt(8) : 1 + chance.nextInt(1 + chance.nextInt(7))];
            Set<Fact> facts = EnumSet.noneOf(Fact.class);
            for (Fact fact : Fact.values()) {
                if (chance.nextInt(4) == 0) {
                    facts.add(fact);
                }
            }
            tally.add(review(i, code, HOMES.get(chance.nextInt(homes)), facts), 0);
        }
        return tally.figures(DAY, DAY, List.of());
    }

    private static CountedReview review(int number, ParticipationCode code, String home, Set<Fact> facts) {
        int age = code == ParticipationCode.PN0 ? 2 : 4 + number % 13;
        return new CountedReview(
                new ReviewId(number),
                new ChildId(number),
                DAY,
                DAY.minusYears(age),
                0,
                home,
                null,
                null,
                code,
                facts,
                number % 3 != 0,
                null,
                null,
                null,
                0);
    }

    private static List<Share> every(Figures figures) {
        List<Share> all = new ArrayList<>(figures.all().values());
        all.addAll(figures.codes().values());
        all.add(figures.childrenOnTime());
        figures.tables().stream()
                .flatMap(table -> table.lines().stream())
                .map(Line::shares)
                .forEach(shares -> all.addAll(shares.values()));
        return all;
    }

    private static int[] counts(Figures figures) {
        int[] counts = new int[ParticipationCode.values().length];
        figures.codes().forEach((code, share) -> counts[code.ordinal()] = number(share.of()));
        return counts;
    }

    private static boolean small(Integer number) {
        return number != null && number > 0 && number < 5;
    }

    private static int number(Integer number) {
        return number == null ? 0 : number;
    }
}
