package org.heard.feedback;

/** Whose feedback it is. Stored by name. */
public enum FeedbackVoice {
    CHILD,
    CARER,
    PARENT
}
