package org.heard.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heard.feedback.Result;
import org.heard.figures.Breakdown.Group;
import org.heard.figures.Figures.Line;
import org.heard.figures.Figures.Table;
import org.heard.review.ParticipationCode;

/** Counts reviews one by one, each once for every measure and every group it belongs to. */
final class Tally {
    private static final Measure[] MEASURES = Measure.values();
    private static final Breakdown[] BREAKDOWNS = Breakdown.values();

    private final Map<Long, String> iros;
    private final Counter total = new Counter("");
    private final Map<Breakdown, Map<String, Counter>> groups = new EnumMap<>(Breakdown.class);
    private final int[] codes = new int[ParticipationCode.values().length];
    private final Map<Long, Boolean> childrenOnTime = new HashMap<>();
    private int reviews;
    private int uncoded;
    private int unrecorded;
    private int promises;
    private int promisesKept;

    /** @param iros the names of IROs, by number */
    Tally(Map<Long, String> iros) {
        this.iros = iros;
        for (Breakdown by : BREAKDOWNS) {
            groups.put(by, new HashMap<>());
        }
    }

    private static final class Counter {
        private final String words;
        private final int[] of = new int[MEASURES.length];
        private final int[] all = new int[MEASURES.length];

        Counter(String words) {
            this.words = words;
        }

        void count(long in, long counted) {
            for (int i = 0; i < MEASURES.length; i++) {
                if ((in >> i & 1) != 0) {
                    all[i]++;
                    of[i] += (int) (counted >> i & 1);
                }
            }
        }

        Map<Measure, Share> shares() {
            Map<Measure, Share> shares = new EnumMap<>(Measure.class);
            for (Measure measure : MEASURES) {
                shares.put(measure, new Share(of[measure.ordinal()], all[measure.ordinal()]));
            }
            return shares;
        }
    }

    /** @param kept how many of its promises were kept */
    void add(CountedReview review, int kept) {
        reviews++;
        promises += review.promises();
        promisesKept += kept;
        ParticipationCode code = review.code();
        if (code == null) {
            uncoded++;
        } else {
            codes[code.ordinal()]++;
            unrecorded += review.facts() == null ? 1 : 0;
        }
        Boolean onTime = review.onTime();
        if (onTime != null) {
            childrenOnTime.merge(review.child().value(), onTime, Boolean::logicalAnd);
        }
        long in = 0;
        long counted = 0;
        for (int i = 0; i < MEASURES.length; i++) {
            Optional<Boolean> here = review.counted(MEASURES[i]);
            if (here.isPresent()) {
                in |= 1L << i;
                counted |= here.get() ? 1L << i : 0;
            }
        }
        total.count(in, counted);
        for (var each : groups.entrySet()) {
            Group group = each.getKey().groupOf(review, iros);
            each.getValue()
                    .computeIfAbsent(group.key(), _ -> new Counter(group.words()))
                    .count(in, counted);
        }
    }

    Figures figures(LocalDate from, LocalDate to, List<Result> feedback) {
        List<Table> tables = new ArrayList<>();
        groups.forEach((by, counters) -> tables.add(new Table(
                by,
                new TreeMap<>(counters)
                        .values().stream()
                                .map(counter -> new Line(counter.words, counter.shares()))
                                .toList())));
        int late = (int) childrenOnTime.values().stream().filter(good -> !good).count();
        return new Figures(
                from,
                to,
                reviews,
                uncoded,
                unrecorded,
                total.shares(),
                codes(),
                new Share(childrenOnTime.size() - late, childrenOnTime.size()),
                new Share(promisesKept, promises),
                feedback.stream()
                        .map(result -> new Figures.Felt(
                                result.what(),
                                result.hidden() ? new Share(null, null) : new Share(result.yes(), result.all())))
                        .toList(),
                List.copyOf(tables),
                false);
    }

    private Map<ParticipationCode, Share> codes() {
        int coded = reviews - uncoded;
        int fromFourOn = coded - codes[ParticipationCode.PN0.ordinal()];
        Map<ParticipationCode, Share> shares = new EnumMap<>(ParticipationCode.class);
        for (ParticipationCode code : ParticipationCode.values()) {
            shares.put(code, new Share(codes[code.ordinal()], code == ParticipationCode.PN0 ? coded : fromFourOn));
        }
        return shares;
    }
}
