package org.heard.review;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.base.Caller;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * What is known to have happened around a review, by whom and by which way. Rows are only added: one that does not hold any
 * more is taken back by another. Adding needs no permission of its own, as features add inside their own permissioned work.
 */
@Singleton
public class Evidence {
    private static final int LONGEST_DETAIL = 200;

    private final EvidenceRepository rows;
    private final ParticipationRepository confirmations;
    private final ReviewRows reviews;
    private final InstantSource time;

    Evidence(EvidenceRepository rows, ParticipationRepository confirmations, ReviewRows reviews, InstantSource time) {
        this.rows = rows;
        this.confirmations = confirmations;
        this.reviews = reviews;
        this.time = time;
    }

    /**
     * Adds what happened. Throws {@code NOT_FOUND} when there is no such review.
     *
     * @param byPerson who did it
     * @param detail never anybody's words; cut at 200 characters
     */
    @Transactional
    public void add(
            ReviewId review,
            EvidenceKind kind,
            @Nullable Channel channel,
            @Nullable PersonId byPerson,
            LocalDate day,
            @Nullable String detail) {
        rows.save(row(review, new Happening(kind, channel, byPerson, day, detail), null, null));
    }

    /** What this person did of these kinds does not hold any more; nothing happens when there is nothing of it. */
    @Transactional
    public void takeBack(ReviewId review, Set<EvidenceKind> kinds, PersonId byPerson, LocalDate day) {
        rowsInForce(review).stream()
                .filter(row -> kinds.contains(row.kind()) && Objects.equals(row.byPerson(), byPerson.value()))
                .forEach(row -> {
                    var taken = new Happening(
                            EvidenceKind.TAKEN_BACK,
                            row.channel(),
                            byPerson,
                            day,
                            row.kind().name());
                    rows.save(row(review, taken, row.id(), null));
                });
    }

    /** What holds now, in the order in which the portal learned of it. */
    @Needs(Permission.SEE_A_CHILD)
    public List<PieceOfEvidence> of(ReviewId review) {
        return rowsInForce(review).stream().map(EvidenceRow::piece).toList();
    }

    /** All that was ever written down, corrections too, in the order in which the portal learned of it. */
    List<EvidenceRow> everything(ReviewId review) {
        return rows.findByReviewIdOrderById(review.value());
    }

    /** Adds a row in place of another, or none when {@code happening} only says that the other does not hold. */
    PieceOfEvidence correct(ReviewId review, long other, Happening happening) {
        return rows.save(row(review, happening, other, null)).piece();
    }

    PieceOfEvidence log(ReviewId review, Happening happening) {
        return rows.save(row(review, happening, null, null)).piece();
    }

    /** What holds now, apart from what confirmations of the code wrote down. */
    List<PieceOfEvidence> arrived(ReviewId review) {
        return rowsInForce(review).stream()
                .filter(row -> row.participationId() == null)
                .map(EvidenceRow::piece)
                .toList();
    }

    /** How often a view arrived or was taken back; only ever grows. */
    int changes(ReviewId review) {
        return (int) rows.findByReviewIdOrderById(review.value()).stream()
                .filter(row -> row.participationId() == null)
                .filter(row -> row.kind().isAView() || row.kind() == EvidenceKind.TAKEN_BACK)
                .count();
    }

    /** Adds what a confirmation wrote down; what earlier confirmations wrote does not count any more. */
    void confirmed(ReviewId review, long participation, List<Happening> happenings) {
        rows.saveAll(happenings.stream()
                .map(happening -> row(review, happening, null, participation))
                .toList());
    }

    private List<EvidenceRow> rowsInForce(ReviewId review) {
        List<EvidenceRow> all = rows.findByReviewIdOrderById(review.value());
        Set<Long> replaced =
                all.stream().map(EvidenceRow::replaces).filter(Objects::nonNull).collect(Collectors.toSet());
        Long newest = confirmations
                .findFirstByReviewIdOrderByIdDesc(review.value())
                .map(ParticipationRow::id)
                .orElse(null);
        return all.stream()
                .filter(row -> row.kind() != EvidenceKind.TAKEN_BACK && !replaced.contains(row.id()))
                .filter(row ->
                        row.participationId() == null || row.participationId().equals(newest))
                .toList();
    }

    private EvidenceRow row(
            ReviewId review, Happening happening, @Nullable Long replaces, @Nullable Long participation) {
        Long recordedBy = Caller.CURRENT.isBound() && Caller.CURRENT.get() instanceof Caller.Someone someone
                ? someone.person().value()
                : null;
        PersonId by = happening.by();
        String detail = happening.detail();
        return new EvidenceRow(
                null,
                review.value(),
                reviews.childOf(review).value(),
                happening.kind(),
                happening.channel(),
                by == null ? null : by.value(),
                happening.day(),
                detail == null ? null : detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)),
                time.instant(),
                recordedBy,
                replaces,
                participation);
    }

    /** Something that happened, not yet written down. */
    record Happening(
            EvidenceKind kind,
            @Nullable Channel channel,
            @Nullable PersonId by,
            LocalDate day,
            @Nullable String detail) {}
}
