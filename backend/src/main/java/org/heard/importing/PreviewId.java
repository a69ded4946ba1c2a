package org.heard.importing;

/** A preview that waits to be applied. Cannot be guessed. */
public record PreviewId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
