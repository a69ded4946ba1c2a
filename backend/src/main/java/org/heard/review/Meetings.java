package org.heard.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.heard.review.TakingPart.Meeting;

/** The meetings that make up a review, and what they come to together. */
final class Meetings {
    private Meetings() {}

    /** Those written down, by day. */
    static List<Meeting> of(List<PieceOfEvidence> evidence) {
        return evidence.stream()
                .filter(piece -> piece.kind() == EvidenceKind.MEETING_HELD)
                .map(PieceOfEvidence::day)
                .distinct()
                .sorted()
                .map(day -> of(evidence, day))
                .toList();
    }

    private static Meeting of(List<PieceOfEvidence> evidence, LocalDate day) {
        List<PieceOfEvidence> that =
                evidence.stream().filter(piece -> piece.day().equals(day)).toList();
        Attendance attendance = that.stream()
                .filter(piece -> piece.kind() == EvidenceKind.ATTENDED)
                .map(Meetings::attendance)
                .reduce((_, later) -> later)
                .orElse(Attendance.NONE);
        return new Meeting(
                day,
                attendance,
                that.stream().anyMatch(piece -> piece.kind() == EvidenceKind.SPOKE),
                that.stream().anyMatch(piece -> piece.kind() == EvidenceKind.USED_SYMBOLS));
    }

    private static Attendance attendance(PieceOfEvidence piece) {
        boolean part = piece.detail() != null;
        if (piece.channel() == Channel.VIDEO_CALL || piece.channel() == Channel.PHONE_CALL) {
            return part ? Attendance.VIRTUAL_PART : Attendance.VIRTUAL_ALL;
        }
        return part ? Attendance.IN_PERSON_PART : Attendance.IN_PERSON_ALL;
    }

    /** Being there in person at one of several meetings is being there in person for part. */
    static Attendance together(List<Meeting> meetings) {
        Optional<Meeting> inPerson = first(meetings, one -> one.attendance().isInPerson());
        Optional<Meeting> virtual = first(meetings, one -> one.attendance().isVirtual());
        if (inPerson.isEmpty() && virtual.isEmpty()) {
            return Attendance.NONE;
        }
        boolean all = meetings.stream()
                .allMatch(one ->
                        one.attendance() != Attendance.NONE && !one.attendance().isForPart());
        if (inPerson.isPresent()) {
            return all ? Attendance.IN_PERSON_ALL : Attendance.IN_PERSON_PART;
        }
        return all ? Attendance.VIRTUAL_ALL : Attendance.VIRTUAL_PART;
    }

    private static Optional<Meeting> first(List<Meeting> meetings, Predicate<Meeting> which) {
        return meetings.stream().filter(which).findFirst();
    }
}
