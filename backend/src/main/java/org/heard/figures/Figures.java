package org.heard.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.review.ParticipationCode;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period.
 *
 * @param reviews how many reviews were held; hidden where it would give a small number away
 * @param codes how many have each code: PN0 of all with a code, the others of those with another code than PN0
 * @param uncoded how many have no code yet
 * @param unrecorded how many have a code from the case system and no record here, so that only their code is known
 * @param childrenOnTime children all of whose reviews in the period were on time (NI66), of those for whom that is known
 * @param promisesKept what was decided and happened, of what was decided, not a "no", and should have happened by now
 * @param feedback what children said about their reviews, question by question; empty for the figures of one IRO
 * @param forOutside whether small numbers are hidden
 */
public record Figures(
        LocalDate from,
        LocalDate to,
        @Nullable Integer reviews,
        int uncoded,
        int unrecorded,
        Map<Measure, Share> all,
        Map<ParticipationCode, Share> codes,
        Share childrenOnTime,
        Share promisesKept,
        List<Felt> feedback,
        List<Table> tables,
        boolean forOutside) {

    /**
     * What children said to one question after their review.
     *
     * @param yes those who said yes, of those who answered; hidden when fewer than five did
     */
    public record Felt(String what, Share yes) {}

    /** One breakdown: groups in their order, each with its measures. */
    public record Table(Breakdown by, List<Line> lines) {}

    public record Line(String group, Map<Measure, Share> shares) {}

    /** What is shown of them, in its order. */
    public List<Measure> measures() {
        return Stream.of(Measure.values())
                .filter(measure -> !forOutside || measure.isForOutside())
                .toList();
    }

    /** Nothing counted yet reads as none of none. */
    public Share share(Measure measure) {
        return all.getOrDefault(measure, new Share(0, 0));
    }
}
