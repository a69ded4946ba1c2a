package org.heard.form;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something made instead of words, or beside them: it belongs to the question as a whole.
 *
 * @param medium which one, by the id under which it is kept
 * @param seconds how long a recording is, as the page measured it; 0 for what has no length
 */
public record Attachment(String medium, Kind kind, int seconds) {
    /** The field of an answer in which a page sends them; no part of a question may be called so. */
    public static final String FIELD = "attached";

    /** As many as fit one question. */
    public static final int MOST = 6;

    private static final Pattern MEDIUM = Pattern.compile("[0-9a-f]{32}");
    private static final int LONGEST_SECONDS = 600;

    /** What it is. */
    public enum Kind {
        RECORDING("A recording"),
        DRAWING("A drawing"),
        PHOTO("A photo");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        /** In an answer's JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Throws {@code NOT_VALID} when it is not something a page could have made. */
    public Attachment {
        if (!MEDIUM.matcher(medium).matches() || seconds < 0 || seconds > LONGEST_SECONDS) {
            throw AnswerReader.notValid(FIELD, "not the id of what was made");
        }
    }

    /** As people read it: {@code A recording, 24 seconds}. */
    public String inWords() {
        if (kind != Kind.RECORDING || seconds == 0) {
            return kind.wording;
        }
        int minutes = seconds / 60;
        int rest = seconds % 60;
        String length = minutes == 0 ? count(rest, "second") : count(minutes, "minute");
        return kind.wording + ", " + length + (minutes > 0 && rest > 0 ? " " + count(rest, "second") : "");
    }

    private static String count(int number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }
}
