package org.heard.minutes;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.invitation.Invitations;
import org.heard.review.Reviews;
import org.heard.review.StatutoryClocks;
import org.jspecify.annotations.Nullable;

/** From the last draft to the child: hold a part back, share parts with others, publish. */
@Singleton
public class Publishing {
    static final Setting<Boolean> SECOND_LOOK = Setting.yesNo(
            "minutes.second-look",
            "Whether another person looks over minutes before they are published. Our own choice: no, so that they are not"
                    + " late because of it.",
            false);

    private final Drafts drafts;
    private final DecisionRows decisions;
    private final MinutesRepository minutes;
    private final HeldBackRepository held;
    private final ShareRepository shareRows;
    private final Shares shares;
    private final ReadRepository reads;
    private final Reviews reviews;
    private final People people;
    private final Invitations invitations;
    private final StatutoryClocks clocks;
    private final Settings settings;
    private final AuditLog audit;
    private final InstantSource time;

    Publishing(
            Drafts drafts,
            DecisionRows decisions,
            MinutesRepository minutes,
            HeldBackRepository held,
            ShareRepository shareRows,
            Shares shares,
            ReadRepository reads,
            Reviews reviews,
            People people,
            Invitations invitations,
            StatutoryClocks clocks,
            Settings settings,
            AuditLog audit,
            InstantSource time) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.minutes = minutes;
        this.held = held;
        this.shareRows = shareRows;
        this.shares = shares;
        this.reads = reads;
        this.reviews = reviews;
        this.people = people;
        this.invitations = invitations;
        this.clocks = clocks;
        this.settings = settings;
        this.audit = audit;
        this.time = time;
    }

    /** How far they are. */
    @Needs(Permission.WRITE_MINUTES)
    public MinutesStand stand(ReviewId review) {
        Optional<MinutesRow> row = minutes.findByReviewId(review.value());
        LocalDate heldOn = reviews.review(review).held();
        return new MinutesStand(
                row.map(MinutesRow::askedId).flatMap(this::find).orElse(null),
                row.map(MinutesRow::lookedBy).flatMap(this::find).orElse(null),
                row.map(MinutesRow::lookFine).orElse(false),
                row.map(MinutesRow::lookNote).orElse(null),
                row.map(MinutesRow::publishedAt).orElse(null),
                row.filter(one -> changedSince(review, settled(one))).isPresent(),
                heldOn == null ? null : clocks.minutesWrittenBy(heldOn),
                heldOn == null ? null : clocks.minutesSentBy(heldOn),
                shares.heldBack(review),
                reads.findByReviewIdOrderById(review.value()).stream()
                        .map(read ->
                                new MinutesStand.Opened(people.person(new PersonId(read.readerId())), read.readAt()))
                        .toList());
    }

    /** Whether this council wants a second look. */
    public boolean wantsSecondLook() {
        return settings.get(SECOND_LOOK);
    }

    /**
     * Lets the child read the newest draft, and texts them that there is something new. What is published already is
     * replaced; the earlier one stays among the versions.
     */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public Published publish(ReviewId review) {
        Optional<VersionRow> newest = drafts.newestRow(review);
        if (newest.isEmpty()) {
            return new Published.NothingWritten();
        }
        MinutesRow row = minutes.lock(review.value()).orElseThrow();
        if (settings.get(SECOND_LOOK) && (!row.lookFine() || changedSince(review, row.lookedAt()))) {
            return new Published.SecondLookNeeded();
        }
        List<Decision> silent =
                decisions.of(review).stream().filter(Publishing::lacksReason).toList();
        if (!silent.isEmpty()) {
            return new Published.ReasonsMissing(silent);
        }
        ChildId child = new ChildId(row.childId());
        minutes.publish(
                review.value(),
                Objects.requireNonNull(newest.get().id()),
                time.instant(),
                Caller.someone().person().value());
        audit.record(AuditAction.MINUTES_PUBLISHED, child, "review " + review);
        return new Published.Done(invitations.sendLink(child, child.person()));
    }

    /** The child does not read this part until it is lifted. A reason and a day are needed: throws {@code REASON_NEEDED}. */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public void holdBack(ReviewId review, Section section, String reason, LocalDate until) {
        if (reason.isBlank() || reason.length() > 1000) {
            throw new PortalException(ErrorCode.REASON_NEEDED, "why it is held back");
        }
        begin(review);
        Instant now = time.instant();
        held.lift(review.value(), section.name(), now);
        held.save(new HeldBackRow(
                null,
                review.value(),
                section,
                reason.strip(),
                until,
                now,
                Caller.someone().person().value(),
                null));
        audit.record(AuditAction.MINUTES_HELD_BACK, reviews.review(review).child(), "review " + review + " " + section);
    }

    /** From now on the child reads it. */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public void lift(ReviewId review, Section section) {
        held.lift(review.value(), section.name(), time.instant());
    }

    /** Lets somebody who helps the child today read these parts and no others; none takes all back. */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public void share(ReviewId review, PersonId with, List<Section> sections) {
        ChildId child = reviews.review(review).child();
        if (people.supportersOf(child).stream()
                .noneMatch(supporter -> supporter.person().id().equals(with))) {
            throw new PortalException(ErrorCode.NOT_FOUND, "does not help this child");
        }
        begin(review);
        shareRows.save(new ShareRow(
                null,
                review.value(),
                with.value(),
                Section.names(sections),
                time.instant(),
                Caller.someone().person().value()));
        audit.record(AuditAction.MINUTES_SHARED, child, "review " + review + " with person " + with);
    }

    /** What this person may read of them. */
    @Needs(Permission.WRITE_MINUTES)
    public List<Section> sharedWith(ReviewId review, PersonId person) {
        return shares.sectionsFor(review, person);
    }

    private void begin(ReviewId review) {
        minutes.begin(review.value(), reviews.review(review).child().value(), time.instant());
    }

    private static @Nullable Instant settled(MinutesRow row) {
        return Optional.ofNullable(row.publishedAt()).orElse(row.lookedAt());
    }

    private boolean changedSince(ReviewId review, @Nullable Instant then) {
        return then != null
                && drafts.newestRow(review)
                        .filter(newest -> newest.savedAt().isAfter(then))
                        .isPresent();
    }

    private Optional<Person> find(@Nullable Long id) {
        return id == null ? Optional.empty() : people.find(new PersonId(id));
    }

    private static boolean lacksReason(Decision decision) {
        return decision.answer() != Answered.YES && decision.reason() == null;
    }
}
