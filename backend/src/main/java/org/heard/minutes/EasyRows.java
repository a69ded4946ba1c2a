package org.heard.minutes;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heard.accessibility.reading.PlainWords;
import org.heard.accessibility.reading.Sentence;
import org.heard.accessibility.symbols.SymbolSets;

/** Makes a first set of rows with pictures from a draft, for its writer to change: short sentences only, a picture by its word. */
@Singleton
public class EasyRows {
    private static final int MOST = 16;

    /** What people write, and the concept whose picture says it. */
    private static final Map<String, String> ALSO = Map.of(
            "brother", "brother", "sister", "sister", "mum", "mum", "dad", "dad", "house", "home", "review", "meeting");

    private final SymbolSets symbols = new SymbolSets();
    private final Map<String, String> byWord = new LinkedHashMap<>();

    EasyRows() {
        Map<String, String> labels = new TreeMap<>(ALSO);
        symbols.concepts()
                .forEach(concept -> symbols.find(concept)
                        .ifPresent(symbol -> labels.putIfAbsent(symbol.label().toLowerCase(Locale.UK), concept)));
        labels.entrySet().stream()
                .filter(label -> symbols.find(label.getValue()).isPresent())
                .sorted(Comparator.comparing((Map.Entry<String, String> label) ->
                                label.getKey().length())
                        .reversed())
                .forEach(label -> byWord.put(label.getKey(), label.getValue()));
    }

    /** Every picture by its concept, in the order of their words. */
    public Map<String, String> pictures() {
        Map<String, String> pictures = new LinkedHashMap<>();
        symbols.concepts().stream()
                .sorted(Comparator.comparing(this::label))
                .forEach(concept -> pictures.put(concept, label(concept)));
        return pictures;
    }

    /** The draft and its decisions in rows. */
    public List<Draft.EasyLine> suggest(Draft draft, List<Decision> decisions) {
        List<Draft.EasyLine> rows = new ArrayList<>();
        for (Section section : List.of(Section.TOOK_PART, Section.GOING_WELL, Section.HARD)) {
            Sentence.in(draft.words(section)).stream()
                    .filter(EasyRows::isEasy)
                    .limit(3)
                    .forEach(sentence -> rows.add(row(sentence.text())));
        }
        decisions.forEach(decision -> rows.add(row(decision)));
        Sentence.in(draft.words(Section.NEXT)).stream()
                .filter(EasyRows::isEasy)
                .limit(2)
                .forEach(sentence -> rows.add(row(sentence.text())));
        return rows.stream().limit(MOST).toList();
    }

    private Draft.EasyLine row(Decision decision) {
        String words = decision.what();
        return decision.answer() == Answered.NO
                ? new Draft.EasyLine(picture(decision.title() + " " + words).orElse("no"), "We said no. " + words)
                : new Draft.EasyLine(picture(decision.title() + " " + words).orElse("yes"), words);
    }

    private Draft.EasyLine row(String words) {
        return new Draft.EasyLine(picture(words).orElse(""), words);
    }

    /** The longest word that has a picture. */
    private Optional<String> picture(String words) {
        String spaced = " " + words.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return byWord.entrySet().stream()
                .filter(label -> label.getKey().length() > 2 && spaced.contains(" " + label.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isEasy(Sentence sentence) {
        return sentence.words().size() > 2 && sentence.words().size() <= PlainWords.LONGEST_SENTENCE;
    }

    private String label(String concept) {
        return symbols.find(concept).orElseThrow().label();
    }
}
