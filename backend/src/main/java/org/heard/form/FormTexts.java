package org.heard.form;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What question sets ask, in other languages: {@code forms/texts/<language>.json} holds the translation of each English
 * text, once for all sets. A set is never written twice, so that every language asks the same; and a text that was changed
 * is untranslated until somebody translates the new one.
 */
@Singleton
public class FormTexts {
    /** The fields that people read. */
    private static final Set<String> READ =
            Set.of("title", "intro", "hint", "listen", "word", "small", "label", "placeholder", "text");

    /** Sets in one language, those that somebody looked at while writing them too. */
    private static final int MOST_KEPT = 300;

    private final FormReader reader;
    private final Map<String, SortedMap<String, String>> byLanguage = new ConcurrentHashMap<>();
    private final Map<Translated, FormDefinition> translated = new ConcurrentHashMap<>();

    private final CouncilSets council;

    /** By what the council had translated, so that one more text is seen at once. */
    private record Translated(FormDefinition form, String language, Map<String, String> more) {}

    FormTexts(FormReader reader, CouncilSets council) {
        this.reader = reader;
        this.council = council;
    }

    /** The set in this language. A text nobody has translated stays as it is, and passes through {@code untranslated}. */
    public FormDefinition in(Locale locale, FormDefinition form, Untranslated untranslated) {
        String language = locale.getLanguage();
        if (form.language().equals(language)) {
            return form;
        }
        Map<String, String> more = council.texts(language);
        if (translated.size() > MOST_KEPT) {
            translated.clear();
        }
        return translated.computeIfAbsent(
                new Translated(form, language, more),
                _ -> translate(form, language, all(language, more), untranslated));
    }

    /** One question in this language. */
    public Question in(Locale locale, Question question, Untranslated untranslated) {
        return in(locale, alone(question), untranslated).questions().getFirst();
    }

    /** What becomes of a text that nobody has translated. */
    @FunctionalInterface
    public interface Untranslated {
        String shown(String text);
    }

    /** The translation of each text of a set that has one: the council's own, else the shipped one. */
    public SortedMap<String, String> of(FormDefinition form, String language) {
        SortedMap<String, String> all = all(language, council.texts(language));
        all.keySet().retainAll(read(form));
        return all;
    }

    private SortedMap<String, String> all(String language, Map<String, String> more) {
        SortedMap<String, String> all = new TreeMap<>(texts(language));
        all.putAll(more);
        return all;
    }

    /** Every shipped translation in a language, by the English text. */
    public SortedMap<String, String> texts(String language) {
        return byLanguage.computeIfAbsent(language, FormTexts::load);
    }

    /** Every text of a set that people read. */
    public SortedSet<String> read(FormDefinition form) {
        SortedSet<String> read = new TreeSet<>();
        collect(Json.read(reader.write(form)), read);
        return read;
    }

    /** Every text of a question that people read, in the order in which they stand. */
    public List<String> read(Question question) {
        Set<String> read = new LinkedHashSet<>();
        collect(Objects.requireNonNull(Json.read(reader.write(alone(question))).get("questions")), read);
        return List.copyOf(read);
    }

    private static FormDefinition alone(Question question) {
        return new FormDefinition("alone", 1, "en", Voice.CHILD, "Alone", "Alone", List.of(question), 1, null);
    }

    private FormDefinition translate(
            FormDefinition form, String language, Map<String, String> texts, Untranslated untranslated) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        translated(Json.read(reader.write(form)), texts, untranslated)
                .entries()
                .forEach(field -> fields.put(field.getKey(), field.getValue()));
        fields.put("language", JsonNode.createStringNode(language));
        return reader.read(Json.write(JsonNode.createObjectNode(fields)));
    }

    private static JsonNode translated(JsonNode node, Map<String, String> texts, Untranslated untranslated) {
        if (node.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            node.values().forEach(item -> items.add(translated(item, texts, untranslated)));
            return JsonNode.createArrayNode(items);
        }
        if (!node.isObject()) {
            return node;
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.entries()) {
            JsonNode value = field.getValue();
            if (value.isString() && READ.contains(field.getKey())) {
                String english = value.getStringValue();
                String text = texts.get(english);
                value = JsonNode.createStringNode(text == null ? untranslated.shown(english) : text);
            } else {
                value = translated(value, texts, untranslated);
            }
            fields.put(field.getKey(), value);
        }
        return JsonNode.createObjectNode(fields);
    }

    private static void collect(JsonNode node, Set<String> read) {
        if (node.isArray()) {
            node.values().forEach(item -> collect(item, read));
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.entries()) {
                if (field.getValue().isString() && READ.contains(field.getKey())) {
                    read.add(field.getValue().getStringValue());
                } else {
                    collect(field.getValue(), read);
                }
            }
        }
    }

    private static SortedMap<String, String> load(String language) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (InputStream file = FormTexts.class.getResourceAsStream("/forms/texts/" + language + ".json")) {
            if (file != null) {
                for (Map.Entry<String, JsonNode> text : Json.read(
                                new String(file.readAllBytes(), StandardCharsets.UTF_8))
                        .entries()) {
                    texts.put(text.getKey(), text.getValue().getStringValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableSortedMap(texts);
    }
}
