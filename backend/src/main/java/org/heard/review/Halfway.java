package org.heard.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** The day halfway to the next review, from then until that review: while it is the time to ask this child. */
    @Needs(Permission.SEE_A_CHILD)
    public Optional<LocalDate> since(ChildId child) {
        LocalDate today = London.today(time);
        Optional<LocalDate> next = next(child).flatMap(Review::day).filter(today::isBefore);
        return last(child)
                .flatMap(last -> next.map(day -> StatutoryClocks.halfway(last, day)))
                .filter(middle -> !today.isBefore(middle));
    }

    /**
     * The child said how far something decided has happened: once a day for the next review, however many answers they give.
     * Called by features inside their own permissioned work.
     */
    @Transactional
    public void said(ChildId child) {
        LocalDate today = London.today(time);
        next(child)
                .map(Review::id)
                .filter(review -> !hasSaid(review, today))
                .ifPresent(review -> evidence.add(
                        review, EvidenceKind.SAID_HALFWAY, Channel.PORTAL_FORM, child.person(), today, null));
    }

    /** The child took back all they had said of it. Called by features inside their own permissioned work. */
    @Transactional
    public void takenBack(ChildId child) {
        next(child)
                .ifPresent(next -> evidence.takeBack(
                        next.id(), Set.of(EvidenceKind.SAID_HALFWAY), child.person(), London.today(time)));
    }

    private boolean hasSaid(ReviewId review, LocalDate day) {
        return evidence.arrived(review).stream()
                .anyMatch(piece ->
                        piece.kind() == EvidenceKind.SAID_HALFWAY && piece.day().equals(day));
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
