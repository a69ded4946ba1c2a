package org.heard.importing.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Tells from its first bytes, never from its name, whether a file can be a table. */
final class FileSort {
    private static final String SAVE_AS_CSV = " Open it in the program it comes from and save or export it as CSV.";

    private FileSort() {}

    /** Whether it is a workbook; else it is text. Throws with a sentence for anything else. */
    static boolean isWorkbook(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableFileException("The file is empty.");
        }
        if (size > Limits.BYTES) {
            throw new UnreadableFileException("The file is larger than 50 MB. Split it by year and try again.");
        }
        byte[] head = head(file);
        String start = new String(head, ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return true;
        }
        refuseBinary(start);
        refuseMarkup(start);
        return false;
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(1024);
        }
    }

    private static void refuseBinary(String start) throws UnreadableFileException {
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new UnreadableFileException("This is an old Excel or Word file (.xls, .doc)." + SAVE_AS_CSV);
        }
        if (start.startsWith("%PDF")) {
            throw new UnreadableFileException("This is a PDF, not a table." + SAVE_AS_CSV);
        }
        boolean picture = start.startsWith("\u0089PNG")
                || start.startsWith("\u00FF\u00D8\u00FF")
                || start.startsWith("GIF8")
                || start.startsWith("BM")
                || (start.startsWith("RIFF") && start.startsWith("WEBP", 8));
        if (picture && hasBinary(start)) {
            throw new UnreadableFileException("This is a picture, not a table.");
        }
        boolean packed =
                start.startsWith("\u001F\u008B") || start.startsWith("7z\u00BC\u00AF") || start.startsWith("Rar!");
        if (packed) {
            throw new UnreadableFileException("This is a packed file. Unpack it and choose the files inside.");
        }
        if (start.startsWith("{\\rtf")) {
            throw new UnreadableFileException("This is a word-processor document, not a table.");
        }
    }

    private static void refuseMarkup(String start) throws UnreadableFileException {
        String text = Cells.trim(start.replace("\u00EF\u00BB\u00BF", "").replace("\0", ""))
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            throw new UnreadableFileException(
                    "This is a web page, perhaps the sign-in page that came instead of the extract. Download it again.");
        }
        if (text.startsWith("<") && text.contains("expssda903")) {
            throw new UnreadableFileException(
                    "This is the XML form of the SSDA903 return. Export the CSV files (Header, Episodes, Reviews) instead.");
        }
        if (text.startsWith("<?xml") || text.startsWith("<")) {
            throw new UnreadableFileException("This is XML, not a table." + SAVE_AS_CSV);
        }
        if (text.startsWith("{") || text.startsWith("[{")) {
            throw new UnreadableFileException("This is JSON, not a table." + SAVE_AS_CSV);
        }
    }

    private static boolean hasBinary(String start) {
        return Arrays.stream(start.split("")).anyMatch(c -> !c.isEmpty() && c.charAt(0) < 9);
    }
}
