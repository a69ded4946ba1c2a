package org.heard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rules of the house that are about text rather than about classes. */
class SourcesTest {
    private static final int LONGEST_FILE = 300;
    /** A list of cases is read by looking one up. */
    private static final int LONGEST_TEST = 400;

    private static final List<Path> SOURCES = Repository.files(".java");

    @Test
    void a_file_can_be_read_at_one_sitting() {
        assertThat(SOURCES)
                .allSatisfy(source -> assertThat(Repository.read(source).lines())
                        .as("%s", source)
                        .hasSizeLessThanOrEqualTo(
                                source.toString().endsWith("Test.java") ? LONGEST_TEST : LONGEST_FILE));
    }

    @Test
    void nothing_is_left_for_later() {
        assertThat(SOURCES.stream()
                        .filter(source -> !source.endsWith("SourcesTest.java"))
                        .filter(source -> Repository.read(source)
                                .matches("(?s).*(\\bTODO\\b|\\bFIXME\\b|\\bXXX\\b|@Disabled\\b).*")))
                .isEmpty();
    }

    @Test
    void every_package_says_in_a_sentence_what_it_is_for() {
        Set<Path> packages = SOURCES.stream()
                .filter(source -> source.toString().contains("/src/main/java/"))
                .map(Path::getParent)
                .collect(Collectors.toSet());
        assertThat(packages)
                .allSatisfy(one -> assertThat(Repository.read(one.resolve("package-info.java")))
                        .containsPattern("(?s)^/\\*\\*.*\\w+.*\\*/\\s*@NullMarked")
                        .contains("package "));
    }

    @Test
    void migrations_are_numbered_once_each() {
        List<String> numbers = Repository.files(".sql").stream()
                .map(file -> file.getFileName().toString().replaceFirst("__.*", ""))
                .filter(name -> name.startsWith("V"))
                .toList();
        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
    }
}
