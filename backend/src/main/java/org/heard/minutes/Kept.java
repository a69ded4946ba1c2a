package org.heard.minutes;

import java.time.Instant;

/** What became of a draft that was saved. Nothing is ever lost. */
public sealed interface Kept {

    /** It is the newest now. */
    record Saved(int number, Instant at) implements Kept {}

    /** Somebody, or the same person in another browser, had gone on meanwhile: this one is kept beside theirs. */
    record Apart(Version newest) implements Kept {}
}
