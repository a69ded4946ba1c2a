package org.heard.ui.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.language.InEnglish;
import org.heard.language.Language;
import org.heard.language.Languages;
import org.heard.language.Plural;

/**
 * What the light pages say, by language and key. One file per area and language: {@code texts/<language>/<area>.properties},
 * UTF-8, keys beginning with the area. {@code {0}}, {@code {1}} stand for what is put in, and {@code [0?day|days]} for the
 * form of a word that goes with the number put in first; nothing else is special.
 */
@Singleton
public final class Texts {
    /** The files of each language. */
    public static final List<String> AREAS = List.of(
            "common",
            "public",
            "signin",
            "home",
            "say",
            "talk",
            "feedback",
            "helper",
            "demo",
            "problem",
            "settings",
            "listen",
            "letter",
            "paper",
            "beside",
            "pictures",
            "rights");

    private static final Pattern FORMS = Pattern.compile("\\[(\\d)\\?([^\\]]*)\\]");

    private final Languages languages = new Languages();
    private final Set<String> offered =
            languages.offered().stream().map(Language::tag).collect(Collectors.toUnmodifiableSet());
    /** Read when somebody first reads that language. */
    private final Map<String, SortedMap<String, String>> byLanguage = new ConcurrentHashMap<>();

    /**
     * The text for a key with its gaps filled. In English, and marked so ({@link InEnglish}), where the language has none
     * yet. A key that is nowhere is a mistake of ours: throws.
     */
    public String get(Locale language, String key, Object... put) {
        String own = of(language.getLanguage()).get(key);
        if (own != null) {
            return filled(own, languages.of(language).plural(), put);
        }
        String english = of("en").get(key);
        if (english == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        String text = filled(english, languages.english().plural(), put);
        return language.getLanguage().equals("en") ? text : InEnglish.marked(text);
    }

    /** Whether there is a text for this key. */
    public boolean has(Locale language, String key) {
        return of(language.getLanguage()).containsKey(key) || of("en").containsKey(key);
    }

    /** Every text of a language, by key. */
    public SortedMap<String, String> of(String language) {
        SortedMap<String, String> read = byLanguage.get(language);
        if (read != null) {
            return read;
        }
        return offered.contains(language)
                ? byLanguage.computeIfAbsent(language, Texts::load)
                : Collections.emptySortedMap();
    }

    /** Every text of one area in a language, by key. */
    public SortedMap<String, String> of(String language, String area) {
        return of(language).subMap(area + ".", area + "/");
    }

    private static String filled(String text, Plural plural, Object... put) {
        String filled = text.indexOf('[') < 0 ? text : formed(text, plural, put);
        for (int i = 0; i < put.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(put[i]));
        }
        return filled;
    }

    private static String formed(String text, Plural plural, Object... put) {
        Matcher forms = FORMS.matcher(text);
        return forms.replaceAll(found -> {
            String[] words = found.group(2).split("\\|", -1);
            Object number = put[Integer.parseInt(found.group(1))];
            int form = number instanceof Number count ? plural.form(count.longValue()) : words.length - 1;
            return Matcher.quoteReplacement(words[Math.min(form, words.length - 1)]);
        });
    }

    private static SortedMap<String, String> load(String language) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String area : AREAS) {
            try (InputStream in = Texts.class.getResourceAsStream("/texts/" + language + "/" + area + ".properties")) {
                if (in != null) {
                    Properties properties = new Properties();
                    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    properties.forEach((key, text) -> texts.put((String) key, (String) text));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Collections.unmodifiableSortedMap(texts);
    }
}
