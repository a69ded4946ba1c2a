package org.heard.minutes;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.review.Halfway;
import org.heard.review.Reviews;
import org.heard.seal.Seal;
import org.jspecify.annotations.Nullable;

/**
 * What was decided at reviews and what became of it. Children, social workers and helpers see a decision when the minutes it
 * stands in are published; helpers only when the IRO shared that part with them.
 */
@Singleton
public class Decisions {
    /** Letters of what was decided, or why not. */
    public static final int LONGEST = 1000;

    /** Letters of a title. */
    public static final int LONGEST_TITLE = 100;

    private final DecisionRows rows;
    private final DecisionRepository decisions;
    private final NewsRepository news;
    private final MinutesRepository minutes;
    private final Shares shares;
    private final Reviews reviews;
    private final Halfway halfway;
    private final People people;
    private final AuditLog audit;
    private final InstantSource time;
    private final Seal seal;

    Decisions(
            DecisionRows rows,
            DecisionRepository decisions,
            NewsRepository news,
            MinutesRepository minutes,
            Shares shares,
            Reviews reviews,
            Halfway halfway,
            People people,
            AuditLog audit,
            InstantSource time,
            Seal seal) {
        this.rows = rows;
        this.decisions = decisions;
        this.news = news;
        this.minutes = minutes;
        this.shares = shares;
        this.reviews = reviews;
        this.halfway = halfway;
        this.people = people;
        this.audit = audit;
        this.time = time;
        this.seal = seal;
    }

    /** Those of one review, as far as the reader may see them. */
    @Needs(Permission.READ_MINUTES)
    public List<Decision> of(ReviewId review) {
        return maySee(review) ? rows.of(review) : List.of();
    }

    /**
     * "What we agreed last time": those of the newest published minutes that the reader may see; the next review starts from
     * them. Empty when there are none yet.
     */
    @Needs(Permission.READ_MINUTES)
    public List<Decision> lastAgreed(ChildId child) {
        return minutes.published(child).stream()
                .map(row -> new ReviewId(row.reviewId()))
                .filter(this::maySee)
                .map(rows::of)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Writes one down, or changes it when it has a number. Throws {@code CHANGED_MEANWHILE} when somebody else did. */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public Decision keep(ReviewId review, @Nullable Decision before, DecisionEntry entry) {
        check(entry);
        if (before == null) {
            return rows.together(decisions.save(row(review, entry)));
        }
        must(review, before.id());
        Wish wish = entry.wish();
        int changed = decisions.change(
                before.id(),
                before.version(),
                sealed(review, "title", entry.title().strip()),
                wish == null ? null : wish.key(),
                wish == null ? null : sealed(review, "wish_words", cut(wish.words())),
                entry.answer().name(),
                sealed(review, "what", entry.what().strip()),
                seal.sealIfAny("decision", "reason", blankToNull(entry.reason()), review.value()),
                blankToNull(entry.who()),
                entry.byWhen());
        if (changed == 0) {
            throw new PortalException(ErrorCode.CHANGED_MEANWHILE, "decision " + before.id());
        }
        return rows.together(must(review, before.id()));
    }

    private String sealed(ReviewId review, String column, String words) {
        return seal.seal("decision", column, words, review.value());
    }

    /** Takes one off the list; throws {@code CHANGED_MEANWHILE} when somebody else changed it. */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public void remove(ReviewId review, Decision decision) {
        must(review, decision.id());
        if (decisions.remove(decision.id(), decision.version(), time.instant()) == 0) {
            throw new PortalException(ErrorCode.CHANGED_MEANWHILE, "decision " + decision.id());
        }
    }

    /** The IRO or the social worker says how far it is. */
    @Needs(Permission.UPDATE_DECISIONS)
    @Transactional
    public Decision update(ReviewId review, long decision, Progress progress, String words) {
        if (progress.isTheChilds()) {
            throw new PortalException(ErrorCode.NOT_VALID, "only the child says that");
        }
        return tell(review, decision, progress, words);
    }

    /** The child says whether it really happened. */
    @Needs(Permission.READ_MINUTES)
    @Transactional
    public Decision childSays(ReviewId review, long decision, boolean happened, String words) {
        if (Caller.someone().role() != Role.CHILD || !maySee(review)) {
            throw new PortalException(ErrorCode.NOT_ALLOWED);
        }
        halfway.said(reviews.review(review).child());
        return tell(review, decision, happened ? Progress.CHILD_SAYS_YES : Progress.CHILD_SAYS_NO, words);
    }

    /**
     * The child takes back what they said of it, and is asked again when it is time. Nothing happens where they say nothing
     * now. Once nothing of it is left, it is no view for the next review any more.
     */
    @Needs(Permission.READ_MINUTES)
    @Transactional
    public void childTakesBack(ReviewId review, long decision) {
        if (Caller.someone().role() != Role.CHILD || !maySee(review)) {
            throw new PortalException(ErrorCode.NOT_ALLOWED);
        }
        if (rows.together(must(review, decision)).childs().isPresent()) {
            tell(review, decision, Progress.CHILD_TOOK_BACK, "");
            if (rows.of(review).stream().allMatch(one -> one.childs().isEmpty())) {
                halfway.takenBack(reviews.review(review).child());
            }
        }
    }

    private Decision tell(ReviewId review, long decision, Progress progress, String words) {
        DecisionRow row = must(review, decision);
        if (words.length() > LONGEST) {
            throw new PortalException(ErrorCode.NOT_VALID, "too long");
        }
        Caller.Someone teller = Caller.someone();
        news.save(new NewsRow(
                null,
                decision,
                progress,
                words.strip(),
                time.instant(),
                teller.person().value(),
                people.person(teller.person()).shortName()));
        audit.record(AuditAction.DECISION_UPDATED, new ChildId(row.childId()), "decision " + decision);
        return rows.together(row);
    }

    private boolean maySee(ReviewId review) {
        if (!(Caller.current() instanceof Caller.Someone reader)) {
            return true;
        }
        Optional<MinutesRow> row = minutes.findByReviewId(review.value()).filter(one -> one.publishedAt() != null);
        return switch (reader.role()) {
            case IRO -> true;
            case CHILD -> row.isPresent() && !shares.isHeldBack(review, Section.DECIDED);
            case SOCIAL_WORKER, MANAGER -> row.isPresent(); // a manager only while the record is open with a reason
            case ADVOCATE, CARER, PARENT ->
                row.isPresent() && shares.sectionsFor(review, reader.person()).contains(Section.DECIDED);
            case ADMINISTRATOR -> false;
        };
    }

    private DecisionRow must(ReviewId review, long decision) {
        return decisions
                .findById(decision)
                .filter(row -> row.reviewId() == review.value() && row.removedAt() == null)
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "decision " + decision));
    }

    private DecisionRow row(ReviewId review, DecisionEntry entry) {
        Wish wish = entry.wish();
        return new DecisionRow(
                null,
                review.value(),
                reviews.review(review).child().value(),
                rows.of(review).size(),
                entry.title().strip(),
                wish == null ? null : wish.key(),
                wish == null ? null : cut(wish.words()),
                entry.answer(),
                entry.what().strip(),
                blankToNull(entry.reason()),
                blankToNull(entry.who()),
                entry.byWhen(),
                0,
                null);
    }

    private static void check(DecisionEntry entry) {
        String reason = entry.reason();
        String who = entry.who();
        boolean fits = !entry.title().isBlank()
                && entry.title().length() <= LONGEST_TITLE
                && !entry.what().isBlank()
                && entry.what().length() <= LONGEST
                && (reason == null || reason.length() <= LONGEST)
                && (who == null || who.length() <= 200);
        if (!fits) {
            throw new PortalException(ErrorCode.NOT_VALID, "a decision has a name and says what");
        }
        if (entry.lacksReason()) {
            throw new PortalException(ErrorCode.REASON_NEEDED, "a no says why");
        }
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
