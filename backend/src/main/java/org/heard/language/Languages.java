package org.heard.language;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Every language there are files for: {@code languages/<tag>.properties} says what it is called, {@code texts/<tag>/} what
 * the pages say in it and {@code forms/texts/<tag>.json} what the question sets ask. To add a language is to add these.
 */
@Singleton
public class Languages {
    private final List<Language> offered;

    public Languages() {
        offered = Stream.of(Locale.getISOLanguages())
                .flatMap(tag -> read(tag).stream())
                .sorted(Comparator.comparing((Language language) -> !language.isEnglish())
                        .thenComparing(Language::tag))
                .toList();
    }

    /** English first. */
    public List<Language> offered() {
        return offered;
    }

    /** Those that came from a machine. */
    public List<Language> examined() {
        return offered.stream().filter(Language::examined).toList();
    }

    public Language english() {
        return offered.getFirst();
    }

    public Optional<Language> find(String tag) {
        return offered.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** The language of a locale; English where there is no other. */
    public Language of(Locale locale) {
        return find(locale.getLanguage()).orElse(english());
    }

    /** The first of those wished for that is offered, as a browser says it; English for none. */
    public Language firstOf(List<Locale> wished) {
        List<Language> known = new ArrayList<>();
        wished.forEach(locale -> find(locale.getLanguage()).ifPresent(known::add));
        return known.isEmpty() ? english() : known.getFirst();
    }

    private static Optional<Language> read(String tag) {
        try (InputStream file = Languages.class.getResourceAsStream("/languages/" + tag + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            Properties about = new Properties();
            about.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return Optional.of(new Language(
                    Locale.forLanguageTag(about.getProperty("locale", tag)),
                    about.getProperty("name"),
                    about.getProperty("english-name"),
                    about.getProperty("direction", "ltr").equals("rtl"),
                    about.getProperty("made-by", "people").equals("machine"),
                    Plural.read(about.getProperty("plural", "1"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
