package org.heard.review;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Settings;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * What happened at a review, and the participation code that an IRO confirmed for it. A later confirmation adds to the
 * history; the newest counts.
 */
@Singleton
public class ParticipationRecords {
    private static final int LONGEST_REASON = 2000;

    private final ConfirmedCodes codes;
    private final ReviewRows reviews;
    private final Evidence evidence;
    private final DueDates dueDates;
    private final People people;
    private final Settings settings;
    private final AuditLog audit;
    private final ApplicationEventPublisher<ParticipationConfirmed> confirmations;
    private final InstantSource time;

    ParticipationRecords(
            ConfirmedCodes codes,
            ReviewRows reviews,
            Evidence evidence,
            DueDates dueDates,
            People people,
            Settings settings,
            AuditLog audit,
            ApplicationEventPublisher<ParticipationConfirmed> confirmations,
            InstantSource time) {
        this.codes = codes;
        this.reviews = reviews;
        this.evidence = evidence;
        this.dueDates = dueDates;
        this.people = people;
        this.settings = settings;
        this.audit = audit;
        this.confirmations = confirmations;
        this.time = time;
    }

    /** What came of asking to confirm a code. */
    public sealed interface Outcome {
        /** It is on record, and the review is held. */
        record Confirmed(ParticipationRecord confirmed) implements Outcome {}

        /** Nothing was changed: say why, in writing. */
        record ReasonNeeded(String why) implements Outcome {}

        /** Nothing was changed, and no reason would help. */
        record NotPossible(String why) implements Outcome {}
    }

    /** What the portal knows already, for the IRO to complete; what was confirmed before, when it was. */
    @Needs(Permission.RECORD_A_REVIEW)
    public WhatHappened prefilled(ReviewId review) {
        List<PieceOfEvidence> arrived = evidence.arrived(review);
        return codes.newest(review)
                .map(record -> Prefilled.from(record.whatHappened(), arrived, this::name))
                .orElseGet(() -> Prefilled.from(arrived, this::name));
    }

    /** The code that follows from what happened, on the day the review was held; nothing is kept. */
    @Needs(Permission.RECORD_A_REVIEW)
    public Suggestion suggest(ReviewId review, WhatHappened what, LocalDate held) {
        return Participation.suggest(child(review).dateOfBirth(), held, what, ParticipationPolicies.of(settings));
    }

    /**
     * Closes the review with this code. A reason is needed to choose another code than the suggested one, to choose PN7 while a
     * view of the child exists for this review, and to leave what the child sent unopened. No reason can give a child under four a code from PN1 to PN7, or an
     * older child PN0.
     */
    @Needs(Permission.RECORD_A_REVIEW)
    @Transactional
    public Outcome confirm(
            ReviewId id, WhatHappened what, LocalDate held, ParticipationCode chosen, @Nullable String reason) {
        Review review = reviews.lock(id).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        Child child = child(id);
        Optional<String> obstacle = obstacle(review, child, held, chosen);
        if (obstacle.isPresent()) {
            return new Outcome.NotPossible(obstacle.get());
        }
        Suggestion suggestion = suggest(id, what, held);
        String given = reason == null || reason.isBlank() ? null : reason.strip();
        Optional<String> question = question(id, what, suggestion, chosen);
        if (question.isPresent() && given == null) {
            return new Outcome.ReasonNeeded(question.get());
        }
        return new Outcome.Confirmed(keep(child, id, what, held, suggestion, chosen, given));
    }

    /** The code on record; empty when none was confirmed in the portal. */
    @Needs(Permission.SEE_A_CHILD)
    public Optional<ParticipationRecord> latest(ReviewId review) {
        return codes.newest(review);
    }

    /** All that was ever confirmed for this review, the newest first. */
    @Needs(Permission.SEE_A_CHILD)
    public List<ParticipationRecord> history(ReviewId review) {
        return codes.all(review);
    }

    private Optional<String> obstacle(Review review, Child child, LocalDate held, ParticipationCode chosen) {
        if (review.status() == ReviewStatus.CANCELLED) {
            return Optional.of("This review was cancelled.");
        }
        if (held.isAfter(London.today(time))) {
            return Optional.of("The review is still to come: its day is later than today.");
        }
        if (held.isBefore(child.dateOfBirth())) {
            return Optional.of(
                    "The date of birth is later than the review. It must be put right in the case system first.");
        }
        if (!chosen.fits(child.dateOfBirth(), held)) {
            return Optional.of(
                    chosen == ParticipationCode.PN0
                            ? "PN0 is only for a child under 4; on the day of the review this child was 4 or older."
                            : "A child under 4 on the day of the review can only have PN0.");
        }
        return Optional.empty();
    }

    private Optional<String> question(
            ReviewId review, WhatHappened what, Suggestion suggestion, ParticipationCode chosen) {
        List<PieceOfEvidence> arrived = evidence.arrived(review);
        List<String> questions = new ArrayList<>();
        if (chosen != suggestion.code()) {
            questions.add("The code that follows from what happened is " + suggestion.code() + ". Say why it is "
                    + chosen + ".");
        } else if (chosen == ParticipationCode.PN7 && (what.holdsAView() || holdAView(arrived))) {
            questions.add("The child has said something for this review. Say why it did not reach it.");
        }
        Unopened.form(arrived).ifPresent(_ -> questions.add(Unopened.QUESTION));
        return questions.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", questions));
    }

    private static boolean holdAView(List<PieceOfEvidence> evidence) {
        return evidence.stream().anyMatch(piece -> piece.kind().isAView());
    }

    private ParticipationRecord keep(
            Child child,
            ReviewId review,
            WhatHappened what,
            LocalDate held,
            Suggestion suggestion,
            ParticipationCode chosen,
            @Nullable String reason) {
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new PortalException(ErrorCode.NOT_VALID, "a reason of more than " + LONGEST_REASON + " letters");
        }
        boolean correction = codes.newest(review).isPresent();
        ParticipationRecord kept = codes.add(review, what, suggestion, chosen, reason);
        PersonId iro = kept.confirmedBy();
        evidence.confirmed(review, kept.id(), Happenings.of(what, child.person().id(), iro, held));
        reviews.markHeld(review, held);
        dueDates.fill(child.id());
        audit.record(AuditAction.REVIEW_RECORDED, child.id(), "review " + review);
        confirmations.publishEvent(new ParticipationConfirmed(review, child.id(), kept.id(), correction));
        return kept;
    }

    private Child child(ReviewId review) {
        return people.child(reviews.childOf(review));
    }

    private Optional<String> name(PersonId person) {
        return people.find(person).map(Person::fullName);
    }
}
