package org.heard.base;

/** One person's say for one review, by the portal's own number. */
public record ConsultationId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
