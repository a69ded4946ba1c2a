package org.heard.ui.record;

import org.heard.review.Channel;
import org.heard.review.PieceOfEvidence;

/** What a row of evidence says, as staff say it. */
final class KindWords {
    private KindWords() {}

    static String of(PieceOfEvidence piece) {
        Channel channel = piece.channel();
        String way = channel == null || channel == Channel.PORTAL_FORM ? "" : ", " + channel.wording();
        String detail = piece.detail();
        return kind(piece) + way + (detail == null ? "" : " (" + detail + ")");
    }

    private static String kind(PieceOfEvidence piece) {
        return switch (piece.kind()) {
            case FORM_OFFERED -> "Asked, offered a form";
            case FORM_SENT -> "Sent their own words";
            case FORM_READ -> "Their words were read";
            case BROUGHT_TO_REVIEW -> "Their own words were used at the review";
            case ADVOCATE_SENT -> "Their advocate sent what they asked for";
            case ADVOCATE_WILL_SPEAK -> "Their advocate will speak for them";
            case ADVOCATE_SPOKE -> "Their advocate spoke for them";
            case IRO_SPOKE -> "The IRO spoke for them";
            case SOMEONE_ELSE_SPOKE -> "Somebody else spoke for them";
            case BRIEFED -> "Asked somebody to speak for them";
            case NON_INSTRUCTED_VIEW -> "What an advocate sees, not instructed";
            case CARER_MESSAGE -> "Their own message, passed on by a carer";
            case CARER_VIEW -> "What a carer thinks";
            case PARENT_VIEW -> "What a parent thinks";
            case ATTENDED -> "Was there";
            case SPOKE -> "Spoke there";
            case USED_SYMBOLS -> "Used symbols, signs or a device";
            case LED -> "Led the review";
            case SPOKEN_TO_BEFORE -> "The IRO spoke with them";
            case SPOKEN_TO_ALONE -> "The IRO spoke with them alone";
            case SEEN -> "The IRO saw them";
            case TOOK_MINUTES -> "Took the minutes";
            case MEETING_HELD -> "A meeting of the review";
            case ADVOCATE_ATTENDED -> "Their advocate came";
            case SAID_HALFWAY -> "Said halfway how it goes";
            case ADVOCATE_OFFERED -> "Was offered an advocate";
            case ADVOCATE_WANTED -> "Wants an advocate";
            case DECLINED -> "Was asked and did not want to say";
            case REPORT_SHARED -> "Had the report and the plan";
            case ADJOURNED -> "The review was adjourned";
            case RESUMED -> "The adjourned review was finished";
            case DECISIONS_TO_MANAGER -> "The manager was given the decisions";
            case MANAGER_AGREED -> "The manager agreed";
            case MANAGER_DISAGREED -> "The manager did not agree";
            case DISAGREEMENT_RAISED -> "The IRO raised a disagreement";
            case DISAGREEMENT_SETTLED -> "The disagreement was settled";
            case DISAGREEMENT_TO_CAFCASS -> "The disagreement went to Cafcass";
            case CARE_PLAN_UPDATED -> "The care plan was brought up to date";
            case TAKEN_BACK -> "Taken back";
        };
    }
}
