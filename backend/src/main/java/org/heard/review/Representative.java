package org.heard.review;

/** Who speaks for a child. Stored by name. */
public enum Representative {
    NONE("nobody"),
    ADVOCATE("their advocate"),
    IRO("their IRO"),
    /** A carer, a friend, a teacher: may speak, but the official wording knows only advocate and IRO. */
    OTHER("someone else");

    private final String wording;

    Representative(String wording) {
        this.wording = wording;
    }

    /** As staff say it, for example {@code their advocate}. */
    public String wording() {
        return wording;
    }

    /** Whether PN2 and PN5 name them. */
    public boolean isAdvocateOrIro() {
        return this == ADVOCATE || this == IRO;
    }
}
