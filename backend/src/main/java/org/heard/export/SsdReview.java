package org.heard.export;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review in the columns of the Standard Safeguarding Dataset's table {@code ssd_cla_reviews}, release 1.4.5.
 *
 * @param clarClaReviewId the case system's id, else {@code heard-} and the portal's number
 * @param clarClaPersonId the id of the person in the dataset, else the council's own id of the child
 * @param clarClaReviewParticipation {@code PN0} to {@code PN7}; empty when there is none
 */
@Introspected
@Serdeable(naming = SnakeCaseStrategy.class)
public record SsdReview(
        String clarClaReviewId,
        String clarClaPersonId,
        @Nullable LocalDate clarClaReviewDueDate,
        @Nullable LocalDate clarClaReviewDate,
        String clarClaReviewCancelled,
        @Nullable String clarClaReviewParticipation) {}
