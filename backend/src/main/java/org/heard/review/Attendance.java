package org.heard.review;

/** Whether the child was in the review, how, and for how long. Stored by name. */
public enum Attendance {
    NONE,
    IN_PERSON_ALL,
    IN_PERSON_PART,
    /** By live video or telephone. */
    VIRTUAL_ALL,
    VIRTUAL_PART;

    public boolean isInPerson() {
        return this == IN_PERSON_ALL || this == IN_PERSON_PART;
    }

    public boolean isVirtual() {
        return this == VIRTUAL_ALL || this == VIRTUAL_PART;
    }

    public boolean isForPart() {
        return this == IN_PERSON_PART || this == VIRTUAL_PART;
    }
}
