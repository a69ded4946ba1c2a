package org.heard.ui.staff;

import org.heard.base.ErrorCode;

/** How staff are told what went wrong, and what to do next. */
final class StaffProblems {

    private StaffProblems() {}

    static String what(ErrorCode code) {
        return switch (code) {
            case NOT_SIGNED_IN -> "You were away a while, so we closed the page.";
            case NOT_ALLOWED -> "Your role may not do this.";
            case NOT_FOUND -> "There is nothing here for you.";
            case NOT_VALID -> "We could not read that.";
            case TOO_MANY_TRIES -> "Too many tries.";
            case CHANGED_MEANWHILE -> "Somebody else changed this while you had it open.";
            case REVIEW_IS_OVER -> "This review is over.";
            case DATE_OF_BIRTH_UNKNOWN -> "The date of birth is missing.";
            case REASON_NEEDED -> "This needs a reason in writing.";
            case FILE_NOT_UNDERSTOOD -> "We cannot read that file.";
            case TOO_BIG -> "That is too big to send.";
            case FILE_REFUSED -> "The virus scanner refused that file.";
            case BROKEN -> "This page broke. It is us, not you.";
        };
    }

    static String next(ErrorCode code) {
        return switch (code) {
            case NOT_SIGNED_IN -> "Sign in again; what you saved is there.";
            case NOT_ALLOWED -> "If you think it should, ask your administrator.";
            case NOT_FOUND -> "The child may have another IRO now, or the link is old. Go back to the start.";
            case NOT_VALID -> "Look at what you typed, and try again.";
            case TOO_MANY_TRIES -> "Try again in 15 minutes.";
            case CHANGED_MEANWHILE -> "Open the page again and look at what it says now. Nothing is lost.";
            case REVIEW_IS_OVER -> "What was said for it is kept, and can be read.";
            case DATE_OF_BIRTH_UNKNOWN -> "Ask for it to be put right in the case system, then import again.";
            case REASON_NEEDED -> "Write a sentence or two, then confirm again.";
            case FILE_NOT_UNDERSTOOD -> "Look at what we can read, and try another.";
            case TOO_BIG -> "Try a smaller one.";
            case FILE_REFUSED -> "Try another one, and tell whoever runs the portal.";
            case BROKEN -> "Nothing you confirmed is lost. Open the page again, or try in 10 minutes.";
        };
    }
}
