package org.heard.minutes;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.identity.Person;

/** Another person looks over minutes before the child reads them. Whoever was asked reads that draft, and nothing else. */
@Singleton
public class SecondLooks {
    private final MinutesRepository minutes;
    private final Drafts drafts;
    private final DecisionRows decisions;
    private final LookerRows lookers;
    private final People people;
    private final AuditLog audit;
    private final InstantSource time;

    SecondLooks(
            MinutesRepository minutes,
            Drafts drafts,
            DecisionRows decisions,
            LookerRows lookers,
            People people,
            AuditLog audit,
            InstantSource time) {
        this.minutes = minutes;
        this.drafts = drafts;
        this.decisions = decisions;
        this.lookers = lookers;
        this.people = people;
        this.audit = audit;
        this.time = time;
    }

    /** A draft to look over. */
    public record ToLookAt(ReviewId review, Person child, Draft draft, List<Decision> decisions) {}

    /** Who may be asked: the other IROs and the managers. */
    @Needs(Permission.WRITE_MINUTES)
    public List<Person> whoCouldLook() {
        long me = Caller.someone().person().value();
        return lookers.all().stream()
                .filter(id -> id != me)
                .map(id -> people.person(new PersonId(id)))
                .toList();
    }

    /** Asks somebody for a second look; whoever was asked before no longer is. */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public void ask(ReviewId review, PersonId whom) {
        Role role = people.person(whom).role();
        if (whom.equals(Caller.someone().person()) || (role != Role.IRO && role != Role.MANAGER)) {
            throw new PortalException(ErrorCode.NOT_VALID, "another IRO or a manager");
        }
        if (drafts.newestRow(review).isEmpty()) {
            throw new PortalException(ErrorCode.NOT_FOUND, "nothing written yet");
        }
        minutes.ask(review.value(), whom.value(), time.instant());
    }

    /** What whoever is asking was asked to look over, and has not yet. */
    @Needs(Permission.LOOK_OVER_MINUTES)
    public List<ReviewId> mine() {
        long me = Caller.someone().person().value();
        return minutes.findByAskedIdAndLookedAtIsNullOrderByAskedAt(me).stream()
                .map(row -> new ReviewId(row.reviewId()))
                .toList();
    }

    /** The newest draft, for whoever was asked. */
    @Needs(Permission.LOOK_OVER_MINUTES)
    @Transactional
    public ToLookAt open(ReviewId review) {
        MinutesRow row = asked(review);
        audit.record(AuditAction.MINUTES_READ, new ChildId(row.childId()), "second look, review " + review);
        return new ToLookAt(
                review,
                people.person(new PersonId(row.childId())),
                drafts.version(drafts.newestRow(review).orElseThrow()).draft(),
                decisions.of(review));
    }

    /** @param fine whether it may go to the child as it is */
    @Needs(Permission.LOOK_OVER_MINUTES)
    @Transactional
    public void say(ReviewId review, boolean fine, String note) {
        MinutesRow row = asked(review);
        if (note.length() > 2000) {
            throw new PortalException(ErrorCode.NOT_VALID, "too long");
        }
        if (!fine && note.isBlank()) {
            throw new PortalException(ErrorCode.REASON_NEEDED, "what should change");
        }
        minutes.look(review.value(), Caller.someone().person().value(), time.instant(), note.strip(), fine);
        audit.record(AuditAction.MINUTES_LOOKED_OVER, new ChildId(row.childId()), "review " + review);
    }

    private MinutesRow asked(ReviewId review) {
        long me = Caller.someone().person().value();
        return minutes.findByReviewId(review.value())
                .filter(row -> row.askedId() != null && row.askedId() == me)
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "not asked"));
    }
}
