package org.heard.accessibility.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of words that come with this module. */
final class WordList {
    private WordList() {}

    static String text(String name) {
        try (InputStream file = WordList.class.getResourceAsStream("/reading/en/" + name)) {
            if (file == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words with spaces or line ends between; lines that begin with {@code #} say nothing. */
    static Set<String> words(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
