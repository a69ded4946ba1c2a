package org.heard.base;

/** One review of a child's care plan, by the portal's own number. */
public record ReviewId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
