package org.heard.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.ReviewId;

/** Halfway between two reviews a child is asked whether what was decided is happening; the answer is evidence for the next one. */
@Singleton
public class Halfway {
    private final ReviewRows reviews;
    private final Evidence evidence;
    private final InstantSource time;

    Halfway(ReviewRows reviews, Evidence evidence, InstantSource time) {
        this.reviews = reviews;
        this.evidence = evidence;
        this.time = time;
    }

    /** The review to come, when it is time to ask this child: from the day halfway until they have said, or it is held. */
    @Needs(Permission.SEE_A_CHILD)
    public Optional<ReviewId> isTimeToAsk(ChildId child) {
        LocalDate today = London.today(time);
        return next(child)
                .filter(next -> {
                    LocalDate day = next.day().orElse(today);
                    Optional<LocalDate> last = last(child);
                    return last.isPresent()
                            && today.isBefore(day)
                            && !today.isBefore(StatutoryClocks.halfway(last.get(), day));
                })
                .map(Review::id)
                .filter(review -> !hasSaid(review));
    }

    /**
     * The child said how far something decided has happened: once for the next review, however many answers they give. Called
     * by features inside their own permissioned work.
     */
    @Transactional
    public void said(ChildId child) {
        next(child)
                .map(Review::id)
                .filter(review -> !hasSaid(review))
                .ifPresent(review -> evidence.add(
                        review,
                        EvidenceKind.SAID_HALFWAY,
                        Channel.PORTAL_FORM,
                        child.person(),
                        London.today(time),
                        null));
    }

    private boolean hasSaid(ReviewId review) {
        return evidence.arrived(review).stream().anyMatch(piece -> piece.kind() == EvidenceKind.SAID_HALFWAY);
    }

    private Optional<Review> next(ChildId child) {
        return reviews.of(child).stream()
                .filter(review -> review.status() == ReviewStatus.PLANNED)
                .min(Comparator.comparing(review -> review.day().orElse(LocalDate.MAX)));
    }

    private Optional<LocalDate> last(ChildId child) {
        return reviews.of(child).stream()
                .filter(review -> review.status() == ReviewStatus.HELD)
                .map(Review::held)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
