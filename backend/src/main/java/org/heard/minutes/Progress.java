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
    CHILD_SAYS_NO("says it did not really happen"),
    /** What the child said before is not what they say now. */
    CHILD_TOOK_BACK("took back what they said");

    private final String wording;

    Progress(String wording) {
        this.wording = wording;
    }

    public String wording() {
        return wording;
    }

    public boolean isTheChilds() {
        return switch (this) {
            case CHILD_SAYS_YES, CHILD_SAYS_NO, CHILD_TOOK_BACK -> true;
            case ON_ITS_WAY, HAPPENED, CANNOT_HAPPEN -> false;
        };
    }
}
