package org.heard.speech;

import java.util.Locale;
import java.util.Optional;

/** Makes sound of text on this machine. Replace the bean to speak with another voice. */
public interface SpeechEngine {
    /** Whether it has a voice for a language. */
    boolean speaks(Locale language);

    /** A WAV file; empty when there is no voice, or it did not work this time. */
    Optional<byte[]> say(Locale language, String text);
}
