package org.heard.invitation;

/** What became of a link somebody asked to be sent. */
public sealed interface IssuedLink {

    /** It was handed over as a text. */
    record Texted() implements IssuedLink {}

    /** No text left, and no link was made. */
    record NotTexted(Why why) implements IssuedLink {}

    /** Why no text left. */
    enum Why {
        NO_PHONE("no phone is known"),
        /** The number came from an extract and nobody has checked yet that it is the child's own. */
        PHONE_NOT_CONFIRMED("nobody has confirmed the phone"),
        NO_TEXT_SERVICE("no text service is set up");

        private final String wording;

        Why(String wording) {
            this.wording = wording;
        }

        /** As staff say it. */
        public String wording() {
            return wording;
        }
    }
}
