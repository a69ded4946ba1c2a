package org.heard.minutes;

/** What somebody says became of a decision. Stored by name. */
public enum Progress {
    ON_ITS_WAY("On its way"),
    HAPPENED("It happened"),
    /** With the reason. */
    CANNOT_HAPPEN("It can't happen"),
    /** The child says that it happened. */
    CHILD_SAYS_YES("says it happened"),
    /** The child says that it did not, or not really. */
    CHILD_SAYS_NO("says it did not really happen");

    private final String wording;

    Progress(String wording) {
        this.wording = wording;
    }

    public String wording() {
        return wording;
    }

    public boolean isTheChilds() {
        return this == CHILD_SAYS_YES || this == CHILD_SAYS_NO;
    }
}
