package org.heard.importing;

/** What a finding means for what is in the file. */
public enum Severity {
    /** Taken in; only said so that nobody wonders. */
    SAID("note"),
    /** Taken in, or one cell of it left out; somebody should look. */
    WARNED("warning"),
    /** Not taken in. */
    REFUSED("refused");

    private final String wording;

    Severity(String wording) {
        this.wording = wording;
    }

    public String wording() {
        return wording;
    }
}
