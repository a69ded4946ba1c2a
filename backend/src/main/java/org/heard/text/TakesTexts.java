package org.heard.text;

/** Whoever knows what a text that came in means. */
public interface TakesTexts {
    /** Takes it, whoever sent it: a text is never lost. */
    void take(IncomingText text);
}
