package org.heard.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.review.WhatHappened.AtTheReview;
import org.heard.review.WhatHappened.Briefing;
import org.jspecify.annotations.Nullable;

/** Says why a code is what it is: to staff with every policy that had a part in it, to the child in a plain sentence. */
final class Explanation {
    private Explanation() {}

    static String forStaff(ParticipationCode code, WhatHappened what, ParticipationPolicies policies) {
        List<String> sentences = new ArrayList<>();
        sentences.add(core(code, what));
        if (code != ParticipationCode.PN0) {
            addPolicies(sentences, code, what, policies);
        }
        if (what.before().declined()) {
            sentences.add(declined(what.before().waysOffered()));
        }
        return String.join(" ", sentences);
    }

    static String forTheChild(ParticipationCode code, WhatHappened what) {
        Attendance attendance = what.there().attendance();
        return switch (code) {
            case PN0 -> "You were not 4 yet at this review.";
            case PN1 -> youCame(attendance) + ", and you spoke for yourself.";
            case PN2 -> youCame(attendance) + ". " + yours(what.there().representedBy()) + " spoke for you.";
            case PN3 -> youCame(attendance) + ", and you said it with pictures or signs.";
            case PN4 -> youCame(attendance) + ". It is OK not to talk.";
            case PN5 ->
                youDidNotCome(attendance) + " You asked " + lower(yours(spokesperson(what))) + " to speak for you.";
            case PN6 -> yourOwnWords(what);
            case PN7 -> nothingFromYou(what);
        };
    }

    private static String core(ParticipationCode code, WhatHappened what) {
        AtTheReview there = what.there();
        String came = came(there.attendance());
        return switch (code) {
            case PN0 -> "Under 4 on the day of the review.";
            case PN1 -> came + " and spoke for themselves.";
            case PN2 -> came + ", and " + named(there.representedBy(), there.representedByName()) + " spoke for them.";
            case PN3 -> came + " and said it with symbols or signs.";
            case PN4 ->
                came + ", but did not speak, use symbols or signs, or have their advocate or IRO speak for them.";
            case PN5 -> came + ". Asked " + named(spokesperson(what), spokespersonsName(what)) + " to speak for them.";
            case PN6 -> came + ". " + ownWords(what);
            case PN7 -> came + ", and none of their views reached the review.";
        };
    }

    private static void addPolicies(
            List<String> sentences, ParticipationCode code, WhatHappened what, ParticipationPolicies policies) {
        if (what.there().attendance().isVirtual()) {
            sentences.add("Here, live video or phone " + counts(policies.videoCounts())
                    + " as attending (a council setting).");
        }
        boolean own = what.brought().ownWords() == OwnWords.BROUGHT;
        boolean byCarer = what.brought().carerRelay() == CarerRelay.CHILDS_OWN_MESSAGE;
        if (code == ParticipationCode.PN5 && (own || byCarer) && policies.briefedBeforeOwnWords()) {
            sentences.add("Here, whoever they asked to speak comes before their own words (a council setting).");
        }
        if (code == ParticipationCode.PN6 && what.brought().briefing() != null) {
            sentences.add("Their own words come before whoever they asked to speak.");
        }
        if (byCarer && !own && !code.isAttended()) {
            sentences.add("Here, a child's own message carried by a carer " + counts(policies.carerCarries())
                    + " as brought to the review (a council setting).");
        }
    }

    private static String ownWords(WhatHappened what) {
        if (what.brought().ownWords() == OwnWords.BROUGHT) {
            return "Their own words were brought" + by(what.brought().ownWordsBy()) + ".";
        }
        return Participation.isOnScreenAndSaysIt(what.there())
                ? "They said it themselves on screen or by phone."
                : "Their carer passed on their own message.";
    }

    private static String yourOwnWords(WhatHappened what) {
        Attendance attendance = what.there().attendance();
        if (Participation.isOnScreenAndSaysIt(what.there())) {
            return youCame(attendance) + ", and you said it yourself.";
        }
        boolean onlyByCarer = what.brought().ownWords() != OwnWords.BROUGHT
                && what.brought().carerRelay() == CarerRelay.CHILDS_OWN_MESSAGE;
        return youDidNotCome(attendance)
                + (onlyByCarer ? " Your carer passed on your words." : " Your own words were at your review.");
    }

    private static String nothingFromYou(WhatHappened what) {
        if (what.before().declined()) {
            return "You did not want to say anything this time. That is OK.";
        }
        return what.there().attendance() == Attendance.NONE
                ? "You did not come, and your review did not hear from you. You can tell your IRO at any time."
                : youCame(what.there().attendance()) + ". It is OK not to talk.";
    }

    private static String declined(Set<Channel> ways) {
        String asked =
                ways.isEmpty() ? "" : ", asked in " + ways.size() + (ways.size() == 1 ? " way" : " ways") + by(ways);
        return "They did not want to say" + asked + ".";
    }

    private static Representative spokesperson(WhatHappened what) {
        Briefing briefing = what.brought().briefing();
        return briefing != null && briefing.who().isAdvocateOrIro()
                ? briefing.who()
                : what.there().representedBy();
    }

    private static @Nullable String spokespersonsName(WhatHappened what) {
        Briefing briefing = what.brought().briefing();
        return briefing != null && briefing.name() != null
                ? briefing.name()
                : what.there().representedByName();
    }

    private static String named(Representative who, @Nullable String name) {
        return who.wording() + (name == null ? "" : " " + name);
    }

    private static String by(Set<Channel> channels) {
        return channels.isEmpty()
                ? ""
                : channels.stream().map(Channel::wording).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String counts(boolean yes) {
        return yes ? "counts" : "does not count";
    }

    private static String came(Attendance attendance) {
        return switch (attendance) {
            case NONE -> "Was not there";
            case IN_PERSON_ALL -> "Came in person";
            case IN_PERSON_PART -> "Came in person for part";
            case VIRTUAL_ALL -> "Joined by video or phone";
            case VIRTUAL_PART -> "Joined by video or phone for part";
        };
    }

    private static String youCame(Attendance attendance) {
        return switch (attendance) {
            case NONE, IN_PERSON_ALL -> "You came";
            case IN_PERSON_PART -> "You came for part";
            case VIRTUAL_ALL -> "You joined by video or phone";
            case VIRTUAL_PART -> "You joined for part by video or phone";
        };
    }

    private static String youDidNotCome(Attendance attendance) {
        return attendance == Attendance.NONE ? "You did not come." : youCame(attendance) + ".";
    }

    private static String yours(Representative who) {
        return switch (who) {
            case ADVOCATE -> "Your advocate";
            case IRO -> "Your IRO";
            case NONE, OTHER -> "Someone you trust";
        };
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
