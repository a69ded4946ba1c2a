package org.heard.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.review.Evidence.Happening;
import org.jspecify.annotations.Nullable;

/**
 * How a child takes part in one review, row by row: what the portal saw itself, and what the IRO writes down with one tap.
 * Nothing is overwritten: what was wrong is corrected by another row, and both stay to be seen.
 */
@Singleton
public class TakingPart {
    static final String FOR_PART = "for part";

    private final Evidence evidence;
    private final ConfirmedCodes codes;
    private final ReviewRows reviews;
    private final InstantSource time;

    TakingPart(Evidence evidence, ConfirmedCodes codes, ReviewRows reviews, InstantSource time) {
        this.evidence = evidence;
        this.codes = codes;
        this.reviews = reviews;
        this.time = time;
    }

    /**
     * One row of the story.
     *
     * @param correctedBy the row that took its place or took it back; {@code null} while it holds
     * @param loggedByHand whether a person wrote it down, who can correct it
     */
    public record Line(PieceOfEvidence piece, @Nullable PieceOfEvidence correctedBy, boolean loggedByHand) {
        public boolean holds() {
            return correctedBy == null;
        }
    }

    /**
     * One of the meetings of a review.
     *
     * @param attendance {@link Attendance#NONE} when the child was not at it
     */
    public record Meeting(LocalDate day, Attendance attendance, boolean spoke, boolean usedSymbols) {}

    /**
     * Writes down what happened. Throws {@code NOT_VALID} for a day still to come.
     *
     * @param note a few words of staff; never the child's words
     */
    @Needs(Permission.RECORD_A_REVIEW)
    @Transactional
    public PieceOfEvidence log(ReviewId review, Logged what, LocalDate day, @Nullable String note) {
        notInTheFuture(day);
        PersonId by = what.isDoneByChild() ? child(review).person() : iro();
        String detail = what.detail() != null ? what.detail() : note == null || note.isBlank() ? null : note.strip();
        PieceOfEvidence logged = evidence.log(review, new Happening(what.kind(), what.channel(), by, day, detail));
        codes.countAgain(review);
        return logged;
    }

    /** The child was asked in these ways and did not want to say. Throws {@code NOT_VALID} when no way is given. */
    @Needs(Permission.RECORD_A_REVIEW)
    @Transactional
    public void declined(ReviewId review, Set<Channel> ways, LocalDate day) {
        notInTheFuture(day);
        if (ways.isEmpty()) {
            throw new PortalException(ErrorCode.NOT_VALID, "no way in which the child was asked");
        }
        Set<Channel> known = evidence.arrived(review).stream()
                .filter(piece -> piece.kind() == EvidenceKind.FORM_OFFERED)
                .map(PieceOfEvidence::channel)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (Channel way : new TreeSet<>(ways)) {
            if (!known.contains(way)) {
                evidence.log(review, new Happening(EvidenceKind.FORM_OFFERED, way, iro(), day, null));
            }
        }
        String offered = "offered " + ways.size() + (ways.size() == 1 ? " way" : " ways");
        evidence.log(
                review, new Happening(EvidenceKind.DECLINED, null, child(review).person(), day, offered));
        codes.countAgain(review);
    }

    /** One of the meetings of the review, and how the child was at it. Throws {@code NOT_VALID} for a day still to come. */
    @Needs(Permission.RECORD_A_REVIEW)
    @Transactional
    public void meeting(ReviewId review, Meeting meeting) {
        notInTheFuture(meeting.day());
        PersonId child = child(review).person();
        Channel how = meeting.attendance().isVirtual() ? Channel.VIDEO_CALL : Channel.IN_PERSON;
        List<Happening> all = new ArrayList<>();
        all.add(new Happening(EvidenceKind.MEETING_HELD, how, iro(), meeting.day(), null));
        if (meeting.attendance() != Attendance.NONE) {
            String part = meeting.attendance().isForPart() ? FOR_PART : null;
            all.add(new Happening(EvidenceKind.ATTENDED, how, child, meeting.day(), part));
            if (meeting.spoke()) {
                all.add(new Happening(EvidenceKind.SPOKE, how, child, meeting.day(), null));
            }
            if (meeting.usedSymbols()) {
                all.add(new Happening(EvidenceKind.USED_SYMBOLS, how, child, meeting.day(), null));
            }
        }
        all.forEach(happening -> evidence.log(review, happening));
        codes.countAgain(review);
    }

    /** The meetings written down so far, by day. */
    @Needs(Permission.SEE_A_CHILD)
    public List<Meeting> meetings(ReviewId review) {
        return Meetings.of(evidence.arrived(review));
    }

    /**
     * What was written down by hand was wrong. The row stays, and another one says what holds instead.
     *
     * @param day the right day; {@code null} when it did not happen at all
     * @throws PortalException {@code NOT_FOUND} when there is no such row, it was corrected before, or nobody wrote it by hand
     */
    @Needs(Permission.RECORD_A_REVIEW)
    @Transactional
    public void correct(ReviewId review, long piece, @Nullable LocalDate day) {
        Line line = story(review).stream()
                .filter(one -> one.piece().id() == piece && one.holds() && one.loggedByHand())
                .findFirst()
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "no such row to correct"));
        PieceOfEvidence old = line.piece();
        if (day == null) {
            evidence.correct(
                    review,
                    piece,
                    new Happening(
                            EvidenceKind.TAKEN_BACK,
                            old.channel(),
                            old.by(),
                            London.today(time),
                            old.kind().name()));
        } else {
            notInTheFuture(day);
            evidence.correct(review, piece, new Happening(old.kind(), old.channel(), old.by(), day, old.detail()));
        }
        codes.countAgain(review);
    }

    /** All that is known of how the child takes part, in the order in which the portal learned of it; corrections too. */
    @Needs(Permission.SEE_A_CHILD)
    public List<Line> story(ReviewId review) {
        List<EvidenceRow> rows = evidence.everything(review);
        Map<Long, PieceOfEvidence> corrections = rows.stream()
                .filter(row -> row.replaces() != null)
                .collect(Collectors.toMap(
                        row -> Objects.requireNonNull(row.replaces()), EvidenceRow::piece, (_, later) -> later));
        Set<Long> inForce =
                evidence.of(review).stream().map(PieceOfEvidence::id).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> row.kind() != EvidenceKind.TAKEN_BACK)
                .filter(row -> row.participationId() == null || inForce.contains(row.id()))
                .map(row -> new Line(row.piece(), corrections.get(row.id()), isByHand(row)))
                .toList();
    }

    /** Whoever did something in the portal takes it back there; a confirmation is changed by another one. */
    private static boolean isByHand(EvidenceRow row) {
        return row.recordedBy() != null && row.participationId() == null && row.channel() != Channel.PORTAL_FORM;
    }

    private void notInTheFuture(LocalDate day) {
        if (day.isAfter(London.today(time))) {
            throw new PortalException(ErrorCode.NOT_VALID, "a day still to come");
        }
    }

    private ChildId child(ReviewId review) {
        return reviews.childOf(review);
    }

    private static PersonId iro() {
        return Caller.someone().person();
    }
}
