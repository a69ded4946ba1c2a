package org.heard.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.heard.base.ChildId;
import org.heard.base.ReviewId;
import org.heard.review.Fact;
import org.heard.review.ParticipationCode;
import org.jspecify.annotations.Nullable;

/**
 * A held review, as far as figures know it.
 *
 * @param code the portal's, else the case system's; {@code null} when there is none
 * @param facts what was recorded here; {@code null} when nothing was
 * @param iro {@code 0} when nobody is
 * @param onTime whether it was held by the day the law gives; {@code null} when that day is not known
 * @param minutesOnTime whether the minutes were with the child by the day the clocks give; {@code null} when that is to come, or
 *     when they are neither here nor noted as given elsewhere
 * @param minutesKnown whether it is known when the child had the minutes; {@code null} when that is to come
 * @param readInTime whether what the child sent was opened by the day of the review; {@code null} when nothing was sent
 * @param promises how much was decided, but no "no", whose day is over
 */
record CountedReview(
        ReviewId review,
        ChildId child,
        LocalDate held,
        LocalDate born,
        long iro,
        @Nullable String home,
        @Nullable String need,
        @Nullable String ethnicity,
        @Nullable ParticipationCode code,
        @Nullable Set<Fact> facts,
        @Nullable Boolean onTime,
        @Nullable Boolean minutesOnTime,
        @Nullable Boolean minutesKnown,
        @Nullable Boolean readInTime,
        int promises) {
    static final Comparator<CountedReview> BY_DAY = Comparator.comparing(CountedReview::held)
            .thenComparingLong(review -> review.review().value());

    /** Whether the measure counts it; empty when it is not one of the reviews the measure is about. */
    Optional<Boolean> counted(Measure measure) {
        return switch (measure.kind()) {
            case CODE -> code == null || isLeftOut(measure) ? Optional.empty() : Optional.of(measure.counts(code));
            case FACT ->
                facts == null || isLeftOut(measure) ? Optional.empty() : Optional.of(facts.contains(measure.fact()));
            case TIME -> Optional.ofNullable(time(measure));
        };
    }

    private boolean isLeftOut(Measure measure) {
        return code == ParticipationCode.PN0 && !measure.takesUnderFours();
    }

    private @Nullable Boolean time(Measure measure) {
        return switch (measure) {
            case REVIEW_ON_TIME -> onTime;
            case MINUTES_ON_TIME -> minutesOnTime;
            case MINUTES_KNOWN -> minutesKnown;
            case READ_IN_TIME -> readInTime;
            default -> null;
        };
    }
}
