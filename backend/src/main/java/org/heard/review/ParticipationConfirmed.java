package org.heard.review;

import org.heard.base.ChildId;
import org.heard.base.ReviewId;

/**
 * An IRO confirmed a code; published inside the transaction that keeps it.
 *
 * @param record the number of what was confirmed
 * @param isCorrection whether something had been confirmed for this review before
 */
public record ParticipationConfirmed(ReviewId review, ChildId child, long record, boolean isCorrection) {}
