package org.heard.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The sample council of 60 and the sector's own fake sets, as files somebody chooses. */
final class SampleFiles {
    private SampleFiles() {}

    static Path path(String name) {
        try {
            return Path.of(Objects.requireNonNull(SampleFiles.class.getResource("/sample-903/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For example {@code council-60/portal/people.csv}; a folder gives all its files. */
    static List<ExtractFile> files(String... names) {
        return Stream.of(names).flatMap(name -> inside(path(name))).toList();
    }

    private static Stream<ExtractFile> inside(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(ExtractFile.of(path));
        }
        try (var all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).sorted().map(ExtractFile::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of these lines, as Windows programs end them. */
    static ExtractFile file(String name, String... lines) {
        return ExtractFile.of(name, (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    static String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
