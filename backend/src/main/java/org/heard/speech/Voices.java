package org.heard.speech;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;

/**
 * The sound of a sentence: as a person recorded it, else as the machine says it. What the portal itself says is made once and
 * kept in memory by its digest; what is about somebody is made each time and kept nowhere.
 */
@Singleton
public class Voices {
    /** Of one sentence, in UTF-16 units. */
    public static final int LONGEST = 600;

    private static final int MOST_KEPT = 400;
    private static final int BIGGEST_RECORDING = 3_000_000;

    private final SpeechEngine engine;
    private final RecordedVoiceRepository recorded;
    private final InstantSource time;
    private final Map<String, Sound> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sound> eldest) {
            return size() > MOST_KEPT;
        }
    });

    Voices(SpeechEngine engine, RecordedVoiceRepository recorded, InstantSource time) {
        this.engine = engine;
        this.recorded = recorded;
        this.time = time;
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
        Optional<Sound> sound = recorded.findByLanguageAndTextDigest(language.getLanguage(), digest)
                .map(row -> new Sound(row.mediaType(), row.sound()))
                .or(() -> ofSomebody(language, sentence));
        sound.ifPresent(made -> kept.put(key, made));
        return sound;
    }

    /** A sentence with somebody's name in it, or about them: never kept. */
    public Optional<Sound> ofSomebody(Locale language, String sentence) {
        return sentence.length() > LONGEST
                ? Optional.empty()
                : engine.say(language, sentence).map(wav -> new Sound("audio/wav", wav));
    }

    /**
     * Keeps a person's voice for a sentence of the portal, in place of the machine's. Throws {@code NOT_VALID} for what is
     * no sound, {@code TOO_BIG} over 3 MB.
     */
    @Needs(Permission.CHANGE_SETTINGS)
    @Transactional
    public void record(Locale language, String sentence, String mediaType, byte[] sound) {
        if (!mediaType.matches("audio/(wav|mpeg|mp4|ogg|webm)") || sound.length < 100) {
            throw new PortalException(ErrorCode.NOT_VALID, "not a sound");
        }
        if (sound.length > BIGGEST_RECORDING) {
            throw new PortalException(ErrorCode.TOO_BIG, "a recording");
        }
        String digest = Aloud.digest(Aloud.plain(sentence));
        recorded.deleteByLanguageAndTextDigest(language.getLanguage(), digest);
        recorded.save(new RecordedVoiceRow(
                null,
                language.getLanguage(),
                digest,
                mediaType,
                sound,
                Caller.someone().person().value(),
                time.instant()));
        kept.remove(language.getLanguage() + digest);
    }
}
