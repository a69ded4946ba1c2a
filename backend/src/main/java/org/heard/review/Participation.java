package org.heard.review;

import static org.heard.review.ParticipationCode.PN0;
import static org.heard.review.ParticipationCode.PN1;
import static org.heard.review.ParticipationCode.PN2;
import static org.heard.review.ParticipationCode.PN3;
import static org.heard.review.ParticipationCode.PN4;
import static org.heard.review.ParticipationCode.PN5;
import static org.heard.review.ParticipationCode.PN6;
import static org.heard.review.ParticipationCode.PN7;

import java.time.LocalDate;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.review.WhatHappened.AtTheReview;
import org.heard.review.WhatHappened.Brought;

/**
 * Derives the participation code from what happened. Being there comes before being absent, and the child's own voice before
 * somebody who speaks for them; where the official wording has no tie-break, that principle is ours and a
 * {@linkplain ParticipationPolicies policy} can change it.
 */
public final class Participation {
    private Participation() {}

    /**
     * What follows from what happened. Age counts on the day of the review: from the fourth birthday on, a child has a say.
     *
     * @throws PortalException {@code DATE_OF_BIRTH_UNKNOWN} when the child was born after the review, so that the date of
     *     birth cannot be right
     */
    public static Suggestion suggest(
            LocalDate dateOfBirth, LocalDate reviewDay, WhatHappened what, ParticipationPolicies policies) {
        if (reviewDay.isBefore(dateOfBirth)) {
            throw new PortalException(ErrorCode.DATE_OF_BIRTH_UNKNOWN, "born after the review");
        }
        ParticipationCode code =
                ParticipationCode.isUnderFour(dateOfBirth, reviewDay) ? PN0 : fromFourOn(what, policies);
        return new Suggestion(
                code,
                Explanation.forStaff(code, what, policies),
                Explanation.forTheChild(code, what),
                Warnings.of(code, what));
    }

    private static ParticipationCode fromFourOn(WhatHappened what, ParticipationPolicies policies) {
        return isThere(what.there(), policies) ? present(what.there()) : absent(what, policies);
    }

    private static ParticipationCode present(AtTheReview there) {
        if (there.spoke()) {
            return PN1;
        }
        if (there.usedSymbols()) {
            return PN3;
        }
        return there.representedBy().isAdvocateOrIro() ? PN2 : PN4;
    }

    private static ParticipationCode absent(WhatHappened what, ParticipationPolicies policies) {
        boolean ownWords = ownWordsReachedIt(what, policies);
        boolean briefed = isBriefed(what);
        if (briefed && (policies.briefedBeforeOwnWords() || !ownWords)) {
            return PN5;
        }
        return ownWords ? PN6 : PN7;
    }

    static boolean isThere(AtTheReview there, ParticipationPolicies policies) {
        return there.attendance().isInPerson() || (there.attendance().isVirtual() && policies.videoCounts());
    }

    /** Live video and telephone are media too: who speaks through them and is not counted as there, sends their own words. */
    private static boolean ownWordsReachedIt(WhatHappened what, ParticipationPolicies policies) {
        Brought brought = what.brought();
        return brought.ownWords() == OwnWords.BROUGHT
                || isOnScreenAndSaysIt(what.there())
                || (brought.carerRelay() == CarerRelay.CHILDS_OWN_MESSAGE && policies.carerCarries());
    }

    static boolean isOnScreenAndSaysIt(AtTheReview there) {
        return there.attendance().isVirtual() && (there.spoke() || there.usedSymbols());
    }

    /** Whoever listens on screen while an advocate or the IRO speaks for them has asked them to. */
    private static boolean isBriefed(WhatHappened what) {
        var briefing = what.brought().briefing();
        return (briefing != null && briefing.who().isAdvocateOrIro())
                || (what.there().attendance().isVirtual()
                        && what.there().representedBy().isAdvocateOrIro());
    }
}
