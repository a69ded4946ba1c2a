package org.heard.ui.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the light pages say, by language and key. One file per area and language: {@code texts/<language>/<area>.properties},
 * UTF-8, keys beginning with the area. {@code {0}}, {@code {1}} stand for what is put in; nothing else is special.
 */
@Singleton
public final class Texts {
    private static final List<String> AREAS =
            List.of("common", "public", "signin", "home", "say", "helper", "demo", "problem");

    private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();

    Texts() {
        byLanguage.put("en", load("en"));
    }

    /** The text for a key with its gaps filled. A key that is nowhere is a mistake of ours: throws. */
    public String get(Locale language, String key, Object... put) {
        Map<String, String> texts = byLanguage.getOrDefault(language.getLanguage(), byLanguage.get("en"));
        String text = texts == null ? null : texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        for (int i = 0; i < put.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(put[i]));
        }
        return text;
    }

    /** Whether there is a text for this key. */
    public boolean has(Locale language, String key) {
        return byLanguage.getOrDefault(language.getLanguage(), Map.of()).containsKey(key)
                || byLanguage.getOrDefault("en", Map.of()).containsKey(key);
    }

    private static Map<String, String> load(String language) {
        Map<String, String> texts = new TreeMap<>();
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
        return texts;
    }
}
