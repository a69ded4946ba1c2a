package org.heard.base;

/** A child the council looks after, by the portal's own number: never the council's reference. */
public record ChildId(long value) {
    /** The same child, as a person who can sign in. */
    public PersonId person() {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
