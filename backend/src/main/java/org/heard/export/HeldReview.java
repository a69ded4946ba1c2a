package org.heard.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.review.CollectionYear;
import org.heard.review.ParticipationCode;
import org.jspecify.annotations.Nullable;

/**
 * A review that was held, with what the return must know of the child.
 *
 * @param careStart when the present period of care began, if that is known
 * @param inCareSince the first day on which the child is known to have been in care, in this period or an earlier one
 * @param iro who chaired it, else the child's IRO
 * @param imported the case system's code
 * @param confirmed the code an IRO confirmed in the portal
 * @param inputs what happened, as JSON, when a code was confirmed
 * @param reasoned whether the confirmation has a written reason
 * @param changed whether views arrived or were taken back after the confirmation
 * @param viewExists whether a view of the child is in the portal, and not taken back
 */
record HeldReview(
        ReviewId id,
        ChildId child,
        String childRef,
        LocalDate dateOfBirth,
        @Nullable LocalDate careStart,
        @Nullable LocalDate careEnd,
        @Nullable LocalDate inCareSince,
        boolean onlyShortBreaks,
        @Nullable PersonId iro,
        LocalDate held,
        @Nullable ParticipationCode imported,
        @Nullable ParticipationCode confirmed,
        @Nullable String inputs,
        boolean reasoned,
        boolean changed,
        boolean viewExists) {

    /** Letters and digits as rule D1 has it, and what some councils put between them; never what a spreadsheet computes. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_/-]*");

    /** The code that counts: the portal's, else the case system's. */
    Optional<ParticipationCode> code() {
        return Stream.of(confirmed, imported).flatMap(Stream::ofNullable).findFirst();
    }

    /**
     * What keeps it out of the Reviews file, if anything.
     *
     * @param year of the return in which it was held
     */
    Optional<Obstacle> obstacle(LocalDate today, CollectionYear year) {
        if (onlyShortBreaks) {
            return Optional.of(Obstacle.ONLY_SHORT_BREAKS);
        }
        if (!REFERENCE.matcher(childRef).matches()) {
            return Optional.of(Obstacle.REFERENCE);
        }
        if (held.isAfter(today)) {
            return Optional.of(Obstacle.IN_THE_FUTURE);
        }
        if (held.isBefore(dateOfBirth)) {
            return Optional.of(Obstacle.BEFORE_BIRTH);
        }
        if (!inCareIn(year)) {
            return Optional.of(Obstacle.NO_CARE_THAT_YEAR);
        }
        return code().map(this::ageObstacle).orElse(Optional.of(Obstacle.NO_CODE));
    }

    /** Whether an episode of the child stands in the return of the year in which the review was held, as far as is known. */
    private boolean inCareIn(CollectionYear year) {
        return inCareSince != null
                && !inCareSince.isAfter(year.to())
                && (careEnd == null || !careEnd.isBefore(year.from()));
    }

    private Optional<Obstacle> ageObstacle(ParticipationCode code) {
        if (code.fits(dateOfBirth, held)) {
            return Optional.empty();
        }
        return Optional.of(code == ParticipationCode.PN0 ? Obstacle.TOO_OLD_FOR_PN0 : Obstacle.TOO_YOUNG_FOR_A_SAY);
    }
}
