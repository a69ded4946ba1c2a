package org.heard.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.base.PersonId;
import org.heard.review.TakingPart.Meeting;
import org.heard.review.WhatHappened.AtTheReview;
import org.heard.review.WhatHappened.Beforehand;
import org.heard.review.WhatHappened.Briefing;
import org.heard.review.WhatHappened.Brought;
import org.heard.review.WhatHappened.SpokenTo;
import org.jspecify.annotations.Nullable;

/** What the portal already knows of how a child took part, so that the IRO need not type it. */
final class Prefilled {
    private final List<PieceOfEvidence> evidence;
    private final Function<PersonId, Optional<String>> names;

    private Prefilled(List<PieceOfEvidence> evidence, Function<PersonId, Optional<String>> names) {
        this.evidence = evidence;
        this.names = names;
    }

    /**
     * From evidence alone. Words that were sent are prefilled as sent, not as brought: that they reached the review is for the
     * IRO to say.
     */
    static WhatHappened from(List<PieceOfEvidence> evidence, Function<PersonId, Optional<String>> names) {
        Prefilled known = new Prefilled(evidence, names);
        return new WhatHappened(known.there(), known.brought(), known.before());
    }

    /** From what was confirmed before, and what has arrived since. */
    static WhatHappened from(
            WhatHappened confirmed, List<PieceOfEvidence> evidence, Function<PersonId, Optional<String>> names) {
        Brought arrived = from(evidence, names).brought();
        Brought before = confirmed.brought();
        boolean words = before.ownWords() == OwnWords.NONE;
        return confirmed.with(new Brought(
                words ? arrived.ownWords() : before.ownWords(),
                words ? arrived.ownWordsBy() : before.ownWordsBy(),
                before.briefing() == null ? arrived.briefing() : before.briefing(),
                before.carerRelay() == CarerRelay.NONE ? arrived.carerRelay() : before.carerRelay()));
    }

    private AtTheReview there() {
        List<Meeting> meetings = Meetings.of(evidence);
        Attendance attendance = Meetings.together(meetings);
        boolean there = attendance != Attendance.NONE;
        Optional<PieceOfEvidence> speaker = last(EvidenceKind.ADVOCATE_WILL_SPEAK);
        return new AtTheReview(
                attendance,
                there && meetings.stream().anyMatch(Meeting::spoke),
                there && meetings.stream().anyMatch(Meeting::usedSymbols),
                speaker.isPresent() ? Representative.ADVOCATE : Representative.NONE,
                speaker.map(this::nameOf).orElse(null),
                there ? led() : Led.NO);
    }

    private Led led() {
        return last(EvidenceKind.LED)
                .map(piece -> piece.detail() == null ? Led.ALL : Led.SOME)
                .orElse(Led.NO);
    }

    private Brought brought() {
        Set<Channel> brought = channels(EvidenceKind.BROUGHT_TO_REVIEW);
        Set<Channel> sent = channels(EvidenceKind.FORM_SENT);
        OwnWords words = has(EvidenceKind.BROUGHT_TO_REVIEW)
                ? OwnWords.BROUGHT
                : has(EvidenceKind.FORM_SENT) ? OwnWords.SENT_NOT_BROUGHT : OwnWords.NONE;
        CarerRelay relay = has(EvidenceKind.CARER_MESSAGE)
                ? CarerRelay.CHILDS_OWN_MESSAGE
                : has(EvidenceKind.CARER_VIEW) ? CarerRelay.CARER_OPINION : CarerRelay.NONE;
        return new Brought(words, words == OwnWords.BROUGHT ? brought : sent, briefing(), relay);
    }

    /** Whom the child asked: their advocate, as the advocate says; else the IRO, who wrote it down. */
    private @Nullable Briefing briefing() {
        return last(EvidenceKind.ADVOCATE_WILL_SPEAK)
                .or(() -> last(EvidenceKind.ADVOCATE_SENT))
                .map(piece -> new Briefing(Representative.ADVOCATE, nameOf(piece), piece.day(), piece.channel()))
                .or(() -> last(EvidenceKind.BRIEFED)
                        .map(piece ->
                                new Briefing(Representative.IRO, recorderOf(piece), piece.day(), piece.channel())))
                .orElse(null);
    }

    private @Nullable String recorderOf(PieceOfEvidence piece) {
        return Optional.ofNullable(piece.recordedBy()).flatMap(names).orElse(null);
    }

    private Beforehand before() {
        SpokenTo spokenTo = last(EvidenceKind.SPOKEN_TO_ALONE)
                .or(() -> last(EvidenceKind.SPOKEN_TO_BEFORE))
                .map(piece -> new SpokenTo(
                        piece.day(),
                        Optional.ofNullable(piece.channel()).orElse(Channel.OTHER),
                        piece.kind() == EvidenceKind.SPOKEN_TO_ALONE))
                .orElse(null);
        return new Beforehand(
                spokenTo,
                has(EvidenceKind.ADVOCATE_OFFERED),
                has(EvidenceKind.ADVOCATE_WANTED),
                has(EvidenceKind.DECLINED),
                channels(EvidenceKind.FORM_OFFERED));
    }

    private boolean has(EvidenceKind kind) {
        return last(kind).isPresent();
    }

    private Optional<PieceOfEvidence> last(EvidenceKind kind) {
        return evidence.stream()
                .filter(piece -> piece.kind() == kind)
                .max(Comparator.comparing(PieceOfEvidence::day).thenComparing(PieceOfEvidence::id));
    }

    private Set<Channel> channels(EvidenceKind kind) {
        return evidence.stream()
                .filter(piece -> piece.kind() == kind)
                .flatMap(piece -> Optional.ofNullable(piece.channel()).stream())
                .collect(Collectors.toSet());
    }

    private @Nullable String nameOf(PieceOfEvidence piece) {
        return Optional.ofNullable(piece.by()).flatMap(names).orElse(piece.detail());
    }
}
