package org.heard.importing.reading;

import java.io.IOException;

/** The file as a whole cannot be read; the message is a sentence for the person who chose it. */
public final class UnreadableFileException extends IOException {
    public UnreadableFileException(String sentence) {
        super(sentence);
    }

    public UnreadableFileException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What to tell the person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
