package org.heard.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file somebody chose. Its name is only for people: it is never used as a path, nor to tell what is inside. */
public record ExtractFile(String name, Source source) {
    private static final int LONGEST_NAME = 200;

    /** Where the bytes come from; opened once for each preview. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    public ExtractFile {
        name = tidy(name);
    }

    public static ExtractFile of(Path path) {
        return new ExtractFile(String.valueOf(path.getFileName()), () -> Files.newInputStream(path));
    }

    public static ExtractFile of(String name, byte[] bytes) {
        return new ExtractFile(name, () -> new ByteArrayInputStream(bytes));
    }

    /** The last part of a path, without anything that is not a letter to read. */
    private static String tidy(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String readable = last.replaceAll("\\p{Cntrl}|\\p{Cf}", "").strip();
        String shown = readable.isEmpty() ? "file" : readable;
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }
}
