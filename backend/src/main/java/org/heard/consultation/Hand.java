package org.heard.consultation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.form.Answer;
import org.heard.form.Attachment;
import org.jspecify.annotations.Nullable;

/** With what an answer was given. Says nothing about whose it is: it is the child's either way. Kept by name. */
public enum Hand {
    TOUCH("by touch"),
    MOUSE("with a mouse"),
    KEYBOARD("by keyboard"),
    SWITCH("with a switch"),
    VOICE("by voice"),
    HELPER("by the hand of whoever sat beside");

    private final String wording;

    Hand(String wording) {
        this.wording = wording;
    }

    /** How staff read it, after "Given". */
    public String wording() {
        return wording;
    }

    /**
     * As far as one can know of whoever is alone. That a helper's hand it was, {@link AnswerRepository#addOnce} finds out.
     *
     * @param said what the page says it was given with
     */
    static Optional<Hand> of(@Nullable String said, Answer answer) {
        boolean spoken = answer.withoutAttachments().skipped()
                && answer.attachments().stream().anyMatch(one -> one.kind() == Attachment.Kind.RECORDING);
        return spoken ? Optional.of(VOICE) : read(said);
    }

    /** Nothing for what no page says. */
    static Optional<Hand> read(@Nullable String name) {
        return Stream.of(values())
                .filter(hand -> hand.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
