package org.heard.importing;

/**
 * One thing to know about a file.
 *
 * @param line the line on which the record begins; 0 for the file as a whole
 * @param column as in the file's header; empty for the record as a whole
 * @param value what stands there, at most 200 characters of it. Anything at all: escape it wherever it is shown
 */
public record Finding(
        String file, long line, String column, String value, String whatIsWrong, String whatToDo, Severity severity) {
    private static final int SHOWN = 200;

    public Finding {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}
