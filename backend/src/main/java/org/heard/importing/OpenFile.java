package org.heard.importing;

import java.util.List;

/** A file after opening: read as some kind, left out with a sentence, or refused with one. */
sealed interface OpenFile {
    String name();

    String sha256();

    /** @param heading the columns' names as the file writes them, by the names that the kind uses */
    record Read(
            String name,
            String sha256,
            FileKind kind,
            java.util.Map<String, String> heading,
            List<FileRow> rows,
            List<Finding> findings)
            implements OpenFile {}

    record LeftOut(String name, String sha256, String title, String sentence) implements OpenFile {}

    record Refused(String name, String sha256, String sentence) implements OpenFile {}
}
