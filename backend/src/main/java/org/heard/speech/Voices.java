package org.heard.speech;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The sound of a sentence as the machine says it; {@link Recordings} come before it. What the portal itself says is made once
 * and kept in memory by its digest; what is about somebody is made each time and kept nowhere.
 */
@Singleton
public class Voices {
    /** Of one sentence, in UTF-16 units. */
    public static final int LONGEST = 600;

    private static final int MOST_KEPT = 400;

    private final SpeechEngine engine;
    private final Map<String, Sound> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sound> eldest) {
            return size() > MOST_KEPT;
        }
    });

    Voices(SpeechEngine engine) {
        this.engine = engine;
    }

    /** Whether a machine's voice speaks this language here. */
    public boolean speaks(Locale language) {
        return engine.speaks(language);
    }

    /** A sentence that the portal says to everybody. */
    public Optional<Sound> ofThePortal(Locale language, String sentence) {
        String digest = Aloud.digest(sentence);
        String key = language.getLanguage() + digest;
        Sound known = kept.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Sound> sound = ofSomebody(language, sentence);
        sound.ifPresent(made -> kept.put(key, made));
        return sound;
    }

    /** A sentence with somebody's name in it, or about them: never kept. */
    public Optional<Sound> ofSomebody(Locale language, String sentence) {
        return sentence.length() > LONGEST
                ? Optional.empty()
                : engine.say(language, sentence).map(wav -> new Sound("audio/wav", wav));
    }
}
