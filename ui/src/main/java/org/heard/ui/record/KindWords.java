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
            case TAKEN_BACK -> "Taken back";
        };
    }
}
