package org.heard.ui.sweep;

/**
 * What somebody in a role may do: with their own child, with another, with one whose record they opened with a reason.
 */
record Cell(boolean own, boolean other, boolean opened) {
    static final Cell NEVER = new Cell(false, false, false);

    static Cell yesOrNo(boolean yes) {
        return new Cell(yes, yes, yes);
    }

    /** @param aboutAChild whether the child makes a difference at all */
    String word(boolean aboutAChild) {
        if (own && other && opened) {
            return aboutAChild ? "all" : "yes";
        }
        if (own && !other) {
            return opened ? "own, opened" : "own";
        }
        if (!own && !other) {
            return opened ? "opened" : "–";
        }
        return "ANOTHER'S BUT NOT THEIR OWN";
    }
}
