package org.heard.accessibility.boards;

/** A file is no board, or is made to do harm. The message says what is wrong, never what was in it. */
public final class BadBoard extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadBoard(String what) {
        super(what);
    }
}
