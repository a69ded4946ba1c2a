package org.heard.importing;

/** New, changed and unchanged count children or reviews; refused and warned count records of the file. */
public record Counts(int added, int changed, int unchanged, int refused, int warned) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(
                added + other.added,
                changed + other.changed,
                unchanged + other.unchanged,
                refused + other.refused,
                warned + other.warned);
    }

    public boolean changesNothing() {
        return added == 0 && changed == 0;
    }
}
