package org.heard.consultation;

import java.time.Instant;

/** How far somebody's say has come. */
public sealed interface SayingState {

    /** Nothing answered yet. */
    record NotBegun() implements SayingState {}

    /**
     * Answers are kept, and nobody but the writer sees them.
     *
     * @param answered how many questions have an answer
     */
    record Begun(Instant lastSaved, int answered) implements SayingState {}

    /**
     * The IRO may read it.
     *
     * @param changedSince whether answers were changed after that, which nobody sees until it is sent again
     */
    record Sent(Instant at, boolean changedSince) implements SayingState {}

    /** It was sent and taken back; nobody sees it now. */
    record TakenBack(Instant at) implements SayingState {}
}
