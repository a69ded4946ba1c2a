package org.heard.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.form.FormTexts;
import org.heard.language.Language;
import org.heard.language.Languages;
import org.heard.testing.PortalContext;
import org.heard.ui.page.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is missing in a language is also written to {@code target/missing/<language>}, ready to be translated line by line
 * and added to the files.
 */
class TranslationsTest {
    private static final Pattern GAP = Pattern.compile("\\{[a-z0-9]+}");
    private static final Texts TEXTS = new Texts();

    static Stream<Language> languages() {
        return new Languages().examined().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_text_of_a_page_is_there(Language language) throws IOException {
        SortedSet<String> missing = new TreeSet<>(TEXTS.of("en").keySet());
        missing.removeAll(TEXTS.of(language.tag()).keySet());
        listed(
                language.tag() + ".properties",
                missing.stream().map(key -> key + "=" + TEXTS.of("en").get(key)).toList());
        assertThat(missing).as("not in " + language.englishName()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_text_is_left_of_what_the_english_no_longer_says(Language language) {
        SortedSet<String> unknown = new TreeSet<>(TEXTS.of(language.tag()).keySet());
        unknown.removeAll(TEXTS.of("en").keySet());
        assertThat(unknown).as("only in " + language.englishName()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_text_has_the_gaps_of_the_english_one(Language language) {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> text : TEXTS.of(language.tag()).entrySet()) {
            String english = TEXTS.of("en").getOrDefault(text.getKey(), "");
            boolean counts = english.contains("[")
                    || text.getValue().contains("[")
                    || text.getKey().contains(".time.");
            if (!counts && !gaps(english).equals(gaps(text.getValue()))) {
                wrong.add(text.getKey() + ": " + gaps(english) + " but " + gaps(text.getValue()));
            }
        }
        assertThat(wrong).as("in " + language.englishName()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_question_is_there(Language language) throws IOException {
        try (var portal = new PortalContext().start()) {
            SortedSet<String> asked = Questions.asked(portal);
            SortedSet<String> missing = new TreeSet<>(asked);
            Map<String, String> texts = portal.getBean(FormTexts.class).texts(language.tag());
            missing.removeAll(texts.keySet());
            listed(
                    language.tag() + ".json",
                    missing.stream().map(text -> "\"" + text + "\": ").toList());
            assertThat(missing).as("not in " + language.englishName()).isEmpty();
            SortedSet<String> unused = new TreeSet<>(texts.keySet());
            unused.removeAll(asked);
            assertThat(unused).as("asked nowhere").isEmpty();
        }
    }

    @Test
    void every_text_is_used_by_a_page() throws IOException {
        SortedSet<String> unused = new TreeSet<>(TEXTS.of("en").keySet());
        unused.removeIf(new SourceTexts()::uses);
        assertThat(unused).as("no template and no class names them").isEmpty();
    }

    private static SortedSet<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void listed(String name, List<String> lines) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/missing"));
        Files.write(folder.resolve(name), lines);
    }
}
