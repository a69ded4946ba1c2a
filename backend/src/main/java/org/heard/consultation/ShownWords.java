package org.heard.consultation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.review.Review;
import org.heard.review.Reviews;

/**
 * A child lets their advocate, carer or parent read what they sent for the next review: only what they chose for everyone at
 * the review, only for as long as they like, and every reading is written down for them to see.
 */
@Singleton
public class ShownWords {
    private final Reviews reviews;
    private final People people;
    private final SentWords words;
    private final ConsultationRepository consultations;
    private final WordsShownRepository shown;
    private final AuditLog audit;
    private final InstantSource time;

    ShownWords(
            Reviews reviews,
            People people,
            SentWords words,
            ConsultationRepository consultations,
            WordsShownRepository shown,
            AuditLog audit,
            InstantSource time) {
        this.reviews = reviews;
        this.people = people;
        this.words = words;
        this.consultations = consultations;
        this.shown = shown;
        this.audit = audit;
        this.time = time;
    }

    /** The child lets somebody read. Throws {@code NOT_FOUND} when nobody like that helps them at the moment. */
    @Needs(Permission.SAY)
    @Transactional
    public void show(ChildId child, PersonId to) {
        Review review = theirOwn(child);
        if (people.supportersOf(child).stream()
                .noneMatch(one -> one.person().id().equals(to))) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        if (!to(review).contains(to)) {
            shown.save(new WordsShownRow(null, review.id().value(), to.value(), time.instant(), null));
            audit.record(AuditAction.WORDS_SHOWN, child, "person " + to);
        }
    }

    /** The child no longer lets them read. */
    @Needs(Permission.SAY)
    @Transactional
    public void hide(ChildId child, PersonId from) {
        if (shown.hide(theirOwn(child).id().value(), from.value(), time.instant()) > 0) {
            audit.record(AuditAction.WORDS_HIDDEN, child, "person " + from);
        }
    }

    /** Who may read beyond the IRO and the social worker. */
    @Needs(Permission.SAY)
    public Set<PersonId> shownTo(ChildId child) {
        return reviews.next(child).map(this::to).orElse(Set.of());
    }

    /** Whether the child lets the caller read, and has sent something; nothing is read. */
    @Needs(Permission.SAY)
    public boolean showsMe(ChildId child) {
        PersonId me = Caller.someone().person();
        return reviews.next(child)
                .filter(review -> to(review).contains(me))
                .flatMap(this::ofTheChild)
                .flatMap(row -> words.sending(row))
                .isPresent();
    }

    /** What the child lets the caller read; empty when they don't, or have not sent anything. */
    @Needs(Permission.SAY)
    @Transactional
    public Optional<Sent> shownToMe(ChildId child) {
        Caller.Someone me = Caller.someone();
        return reviews.next(child)
                .filter(review -> to(review).contains(me.person()))
                .flatMap(this::ofTheChild)
                .flatMap(row -> words.read(row, me));
    }

    private Optional<ConsultationRow> ofTheChild(Review review) {
        return consultations.findByReviewIdOrderById(review.id().value()).stream()
                .filter(row -> row.authorId() == row.childId())
                .findFirst();
    }

    private Set<PersonId> to(Review review) {
        return shown.findByReviewIdAndHiddenAtIsNull(review.id().value()).stream()
                .map(row -> new PersonId(row.personId()))
                .collect(Collectors.toSet());
    }

    private Review theirOwn(ChildId child) {
        if (Caller.someone().role() != Role.CHILD) {
            throw new PortalException(ErrorCode.NOT_ALLOWED);
        }
        return reviews.next(child).orElseThrow(() -> new PortalException(ErrorCode.REVIEW_IS_OVER, "child " + child));
    }
}
