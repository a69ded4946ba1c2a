package org.heard.importing.reading;

/** What is done to every cell before anybody looks at it. */
public final class Cells {
    private Cells() {}

    /** Without spaces, no-break spaces, line ends and byte-order marks at either end. */
    public static String trim(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Whether a cell holds a character that no text has: the file is damaged there. */
    public static boolean isDamaged(String cell) {
        return cell.chars().anyMatch(c -> c == 0 || (c < ' ' && c != '\n' && c != '\r' && c != '\t'));
    }
}
