package org.heard.review;

import java.util.ArrayList;
import java.util.List;
import org.heard.review.WhatHappened.AtTheReview;
import org.heard.review.WhatHappened.Brought;
import org.jspecify.annotations.Nullable;

/** What an IRO should look at before confirming a code: something may be missing, or there is more to it. */
final class Warnings {
    private Warnings() {}

    static List<String> of(ParticipationCode code, WhatHappened what) {
        List<String> warnings = new ArrayList<>();
        switch (code) {
            case PN0 -> {}
            case PN1, PN3 -> {}
            case PN2 -> unnamed(warnings, what.there().representedByName());
            case PN4 -> silent(warnings, what);
            case PN5 -> briefed(warnings, what);
            case PN6 -> channels(warnings, what.brought());
            case PN7 -> nothingReachedIt(warnings, what);
        }
        if (what.there().attendance() == Attendance.NONE
                && (what.there().spoke() || what.there().usedSymbols())) {
            warnings.add("They spoke or used symbols, but are not down as being there. Say how they came.");
        }
        return List.copyOf(warnings);
    }

    private static void silent(List<String> warnings, WhatHappened what) {
        AtTheReview there = what.there();
        switch (what.brought().ownWords()) {
            case NONE -> {}
            case SENT_NOT_BROUGHT ->
                warnings.add(
                        "They sent something for this review and nobody voiced it. Voice it, or write down that it was"
                                + " considered.");
            case FROM_EARLIER -> warnings.add(earlier());
            case BROUGHT ->
                warnings.add("Their own words were brought. If their advocate or IRO spoke them, say so: that is PN2.");
        }
        if (there.representedBy() == Representative.OTHER) {
            warnings.add(onlyAdvocateOrIro());
        }
    }

    private static void briefed(List<String> warnings, WhatHappened what) {
        var briefing = what.brought().briefing();
        String name = briefing == null || briefing.name() == null ? what.there().representedByName() : briefing.name();
        unnamed(warnings, name);
        if (!what.there().representedBy().isAdvocateOrIro()) {
            warnings.add("They asked someone to speak for them. Say whether that person did speak at the review.");
        }
    }

    private static void channels(List<String> warnings, Brought brought) {
        if (brought.ownWords() == OwnWords.BROUGHT && brought.ownWordsBy().isEmpty()) {
            warnings.add("Say how their own words came: form, letter, drawing, text message or another way.");
        }
    }

    private static void nothingReachedIt(List<String> warnings, WhatHappened what) {
        Brought brought = what.brought();
        switch (brought.ownWords()) {
            case NONE, BROUGHT -> {}
            case SENT_NOT_BROUGHT ->
                warnings.add(
                        "They sent something for this review. Bring it to the review, or give the reason why not.");
            case FROM_EARLIER -> warnings.add(earlier());
        }
        switch (brought.carerRelay()) {
            case NONE -> {}
            case CHILDS_OWN_MESSAGE ->
                warnings.add("Their carer passed on their own message. Say why it did not count.");
            case CARER_OPINION -> warnings.add("What a carer thinks is not the child's view.");
        }
        if (brought.briefing() != null) {
            warnings.add(onlyAdvocateOrIro());
        } else if (what.there().representedBy() != Representative.NONE) {
            warnings.add("Someone spoke for them. If the child asked their advocate or IRO to, say so: that is PN5.");
        }
    }

    private static void unnamed(List<String> warnings, @Nullable String name) {
        if (name == null) {
            warnings.add("Say who spoke for them, by name.");
        }
    }

    private static String earlier() {
        return "Words from an earlier time count only if the child agrees that they are used again.";
    }

    private static String onlyAdvocateOrIro() {
        return "Only an advocate or the IRO counts as speaking for the child.";
    }
}
