package org.heard.safeguarding;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.base.OffersSettings;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Words after which a person looks at once. A plain list that a council edits: nothing is guessed, weighed or scored, and
 * what is not on it still reaches the IRO as always.
 */
@Singleton
public class WorryingWords implements OffersSettings {
    static final Setting<List<String>> WORDS = Setting.list(
            "safeguarding.words",
            "Words and phrases in a child's own text after which people are alerted at once. A signal to a person, never a"
                    + " score; capitals and punctuation do not matter. Our own starting list: agree it with your safeguarding"
                    + " partners, and add words that children here use.",
            "hurt me",
            "hurts me",
            "hurting me",
            "hits me",
            "hit me",
            "punched me",
            "kicked me",
            "scared of him",
            "scared of her",
            "not safe",
            "unsafe",
            "touched me",
            "touches me",
            "kill myself",
            "want to die",
            "wanna die",
            "end my life",
            "cut myself",
            "cutting myself",
            "hurt myself",
            "self harm",
            "suicide",
            "run away",
            "running away",
            "locked me in",
            "kms");

    private static final List<Setting<List<String>>> LISTS =
            Stream.concat(Stream.of(WORDS), WordsOfLanguages.ALL.stream()).toList();

    private final Settings settings;
    private volatile @Nullable Looked looked;

    WorryingWords(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String about() {
        return "Words that alert people";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.copyOf(LISTS);
    }

    /** Which words and phrases of the list stand in the text, as whole words. */
    Set<String> in(String text) {
        String plain = " " + plain(text) + " ";
        return phrases().stream()
                .filter(phrase -> plain.contains(phrase.between))
                .map(Phrase::plain)
                .collect(Collectors.toSet());
    }

    /** @param between as it stands in a text: with a space before and after */
    private record Phrase(String plain, String between) {}

    /** @param from the lists as the council set them, which is what tells whether they changed */
    private record Looked(List<List<String>> from, List<Phrase> phrases) {}

    /** Every answer is looked through as it is saved: the lists are made plain once, until somebody changes one. */
    private List<Phrase> phrases() {
        List<List<String>> lists = LISTS.stream().map(settings::get).toList();
        Looked known = looked;
        if (known == null || !known.from.equals(lists)) {
            known = new Looked(
                    lists,
                    lists.stream()
                            .flatMap(List::stream)
                            .map(WorryingWords::plain)
                            .filter(phrase -> !phrase.isEmpty())
                            .distinct()
                            .map(phrase -> new Phrase(phrase, " " + phrase + " "))
                            .toList());
            looked = known;
        }
        return known.phrases;
    }

    /**
     * Small letters and single spaces; apostrophes vanish, so that "don't" and "dont" are the same, and so do marks above and
     * below letters, which many leave out on a phone: "boję się" and "boje sie", "أهرب" and "اهرب".
     */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean[] gap = {false};
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(letter -> !vanishes(letter))
                .forEach(letter -> {
                    if (!Character.isLetter(letter) && !isNumber(letter)) {
                        gap[0] = !plain.isEmpty();
                        return;
                    }
                    if (gap[0]) {
                        plain.append(' ');
                        gap[0] = false;
                    }
                    plain.appendCodePoint(
                            switch (letter) {
                                case 'ł' -> 'l';
                                case 'ى' -> 'ي';
                                default -> letter;
                            });
                });
        return plain.toString();
    }

    private static boolean vanishes(int letter) {
        return "’'`ʼ\u0640".indexOf(letter) >= 0 || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean isNumber(int letter) {
        return switch (Character.getType(letter)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
