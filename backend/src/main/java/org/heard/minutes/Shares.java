package org.heard.minutes;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;

/** Which parts of minutes somebody may read. */
@Singleton
class Shares {
    private final ShareRepository shares;
    private final HeldBackRepository held;

    Shares(ShareRepository shares, HeldBackRepository held) {
        this.shares = shares;
        this.held = held;
    }

    /** What the IRO shared with an advocate, a carer or a parent: nothing until they did. */
    List<Section> sectionsFor(ReviewId review, PersonId person) {
        return shares.findFirstByReviewIdAndPersonIdOrderByIdDesc(review.value(), person.value())
                .map(row -> Section.list(row.sections()))
                .orElse(List.of());
    }

    List<HeldBack> heldBack(ReviewId review) {
        return held.findByReviewIdAndLiftedAtIsNullOrderById(review.value()).stream()
                .map(HeldBackRow::heldBack)
                .toList();
    }

    boolean isHeldBack(ReviewId review, Section section) {
        return heldBack(review).stream().anyMatch(one -> one.section() == section);
    }
}
