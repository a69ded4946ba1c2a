package org.heard.audit;

/** What is worth keeping a trace of. Stored by name. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    INVITED,
    INVITATION_WITHDRAWN,
    WORDS_READ,
    WORDS_SENT,
    WORDS_TAKEN_BACK,
    WORDS_SHOWN,
    WORDS_HIDDEN,
    HELP_ASKED_FOR,
    FLAG_ANSWERED,
    REVIEW_RECORDED,
    RECORD_GIVEN_OUT,
    IMPORTED,
    EXPORTED,
    SETTING_CHANGED
}
