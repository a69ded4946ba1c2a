package org.heard.base;

/** Anyone the portal knows, a child included, by the portal's own number. */
public record PersonId(long value) {
    /** The same person as a child; only meaningful when they are one. */
    public ChildId child() {
        return new ChildId(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
