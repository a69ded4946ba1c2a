package org.heard.ui.page;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.heard.form.FormTexts;
import org.heard.language.InEnglish;
import org.heard.language.Languages;
import org.heard.speech.Aloud;
import org.heard.speech.Recordings;
import org.heard.speech.Voices;
import org.jspecify.annotations.Nullable;

/**
 * What the server reads aloud: what the portal says to everybody, and what it showed to somebody, which then carries a key
 * that only we can make. Anything else stays silent: this is no voice for hire.
 */
@Singleton
public class AloudWords {
    private final Texts texts;
    private final FormTexts forms;
    private final Languages languages;
    private final Voices voices;
    private final Recordings recordings;
    private final SecretKeySpec secret;
    private final Map<String, Set<String>> portal = new ConcurrentHashMap<>();

    AloudWords(
            Texts texts,
            FormTexts forms,
            Languages languages,
            Voices voices,
            Recordings recordings,
            @Value("${heard.secret}") String secret) {
        this.texts = texts;
        this.forms = forms;
        this.languages = languages;
        this.voices = voices;
        this.recordings = recordings;
        this.secret = new SecretKeySpec(("aloud " + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The languages of the portal that the server has a voice for, with a space between. */
    public String spoken() {
        return languages.offered().stream()
                .map(language -> language.locale())
                .filter(voices::speaks)
                .map(Locale::getLanguage)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The languages in which people have recorded something, with a space between. */
    public String recorded() {
        return String.join(" ", recordings.languages());
    }

    /** The key of a text that we show to somebody; nothing for what the portal says to everybody. */
    public @Nullable String key(Locale language, String text) {
        return isThePortals(language, text) ? null : mac(language, text);
    }

    /** Whether the portal says exactly this to everybody, in this language. */
    public boolean isThePortals(Locale language, String text) {
        return portal.computeIfAbsent(language.getLanguage(), this::portalTexts)
                .contains(Aloud.plain(InEnglish.plain(text)));
    }

    /** Whether this text was shown by us, with this key. */
    public boolean wasShown(Locale language, String text, String key) {
        return MessageDigest.isEqual(
                mac(language, text).getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    private Set<String> portalTexts(String language) {
        Set<String> said = new HashSet<>(texts.of(language).values());
        if (language.equals("en")) {
            languages
                    .examined()
                    .forEach(other -> said.addAll(forms.texts(other.tag()).keySet()));
        } else {
            said.addAll(forms.texts(language).values());
        }
        Set<String> plain = new HashSet<>();
        said.forEach(text -> plain.add(Aloud.plain(text)));
        return plain;
    }

    private String mac(Locale language, String text) {
        try {
            Mac mac = Mac.getInstance(secret.getAlgorithm());
            mac.init(secret);
            String said = language.getLanguage() + " " + Aloud.plain(InEnglish.plain(text));
            return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)), 0, 10);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
