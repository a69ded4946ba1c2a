package org.heard.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.base.PersonId;
import org.heard.review.Evidence.Happening;
import org.heard.review.WhatHappened.AtTheReview;
import org.heard.review.WhatHappened.Beforehand;
import org.heard.review.WhatHappened.Brought;
import org.heard.review.WhatHappened.SpokenTo;
import org.jspecify.annotations.Nullable;

/** What an IRO confirmed, as single happenings to be kept as evidence. */
final class Happenings {
    private final PersonId child;
    private final PersonId iro;
    private final LocalDate held;
    private final List<Happening> all = new ArrayList<>();

    private Happenings(PersonId child, PersonId iro, LocalDate held) {
        this.child = child;
        this.iro = iro;
        this.held = held;
    }

    static List<Happening> of(WhatHappened what, PersonId child, PersonId iro, LocalDate held) {
        Happenings happenings = new Happenings(child, iro, held);
        happenings.at(what.there());
        happenings.brought(what.brought());
        happenings.before(what.before());
        return List.copyOf(happenings.all);
    }

    private void at(AtTheReview there) {
        Channel how = there.attendance().isVirtual() ? Channel.VIDEO_CALL : Channel.IN_PERSON;
        if (there.attendance() != Attendance.NONE) {
            add(EvidenceKind.ATTENDED, how, child, held, there.attendance().isForPart() ? "for part" : null);
        }
        if (there.spoke()) {
            add(EvidenceKind.SPOKE, how, child, held, null);
        }
        if (there.usedSymbols()) {
            add(EvidenceKind.USED_SYMBOLS, how, child, held, null);
        }
        if (there.led() != Led.NO) {
            add(EvidenceKind.LED, how, child, held, there.led() == Led.SOME ? "for part" : null);
        }
        switch (there.representedBy()) {
            case NONE -> {}
            case ADVOCATE -> add(EvidenceKind.ADVOCATE_SPOKE, null, null, held, there.representedByName());
            case IRO -> add(EvidenceKind.IRO_SPOKE, null, iro, held, there.representedByName());
            case OTHER -> add(EvidenceKind.SOMEONE_ELSE_SPOKE, null, null, held, there.representedByName());
        }
    }

    private void brought(Brought brought) {
        if (brought.ownWords() == OwnWords.BROUGHT && brought.ownWordsBy().isEmpty()) {
            add(EvidenceKind.BROUGHT_TO_REVIEW, null, child, held, null);
        } else if (brought.ownWords() == OwnWords.BROUGHT) {
            brought.ownWordsBy().forEach(by -> add(EvidenceKind.BROUGHT_TO_REVIEW, by, child, held, null));
        }
        var briefing = brought.briefing();
        if (briefing != null) {
            LocalDate on = Optional.ofNullable(briefing.on()).orElse(held);
            add(EvidenceKind.BRIEFED, briefing.by(), child, on, briefing.name());
        }
        switch (brought.carerRelay()) {
            case NONE -> {}
            case CHILDS_OWN_MESSAGE -> add(EvidenceKind.CARER_MESSAGE, null, child, held, null);
            case CARER_OPINION -> add(EvidenceKind.CARER_VIEW, null, null, held, null);
        }
    }

    private void before(Beforehand before) {
        SpokenTo spokenTo = before.spokenTo();
        if (spokenTo != null) {
            EvidenceKind kind = spokenTo.alone() ? EvidenceKind.SPOKEN_TO_ALONE : EvidenceKind.SPOKEN_TO_BEFORE;
            add(kind, spokenTo.how(), iro, spokenTo.on(), null);
        }
        if (before.advocateOffered()) {
            add(EvidenceKind.ADVOCATE_OFFERED, null, iro, held, null);
        }
        if (before.advocateWanted()) {
            add(EvidenceKind.ADVOCATE_WANTED, null, child, held, null);
        }
        if (before.declined()) {
            add(EvidenceKind.DECLINED, null, child, held, null);
        }
    }

    private void add(
            EvidenceKind kind,
            @Nullable Channel channel,
            @Nullable PersonId by,
            LocalDate day,
            @Nullable String detail) {
        all.add(new Happening(kind, channel, by, day, detail));
    }
}
