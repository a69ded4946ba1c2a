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

    private final Settings settings;

    WorryingWords(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String about() {
        return "Words that alert people";
    }

    @Override
    public List<Setting<?>> settings() {
        return Stream.concat(Stream.of(WORDS), WordsOfLanguages.ALL.stream())
                .<Setting<?>>map(each -> each)
                .toList();
    }

    /** Which words and phrases of the list stand in the text, as whole words. */
    Set<String> in(String text) {
        String plain = " " + plain(text) + " ";
        return Stream.concat(Stream.of(WORDS), WordsOfLanguages.ALL.stream())
                .flatMap(each -> settings.get(each).stream())
                .map(WorryingWords::plain)
                .filter(phrase -> !phrase.isEmpty() && plain.contains(" " + phrase + " "))
                .collect(Collectors.toSet());
    }

    /**
     * Small letters and single spaces; apostrophes vanish, so that "don't" and "dont" are the same, and so do marks above and
     * below letters, which many leave out on a phone: "boję się" and "boje sie", "أهرب" and "اهرب".
     */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’'`ʼ\\p{Mn}\u0640]", "")
                .replace('ł', 'l')
                .replace('ى', 'ي')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
