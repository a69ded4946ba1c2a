package org.heard.speech;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.media.SoundUpload;
import org.heard.media.UploadChecks;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of the portal that a person has recorded. They are heard in place of any machine's voice, by everybody who
 * listens to that sentence in that language; no sentence of anybody's own is ever recorded here.
 */
@Singleton
public class Recordings {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final RecordedVoiceRepository recorded;
    private final UploadChecks checks;
    private final AuditLog audit;
    private final InstantSource time;

    private final Semaphore asking = new Semaphore(1);
    private volatile @Nullable Listed listed;

    /** Asked for by every page, so it is remembered for a while. */
    private record Listed(List<String> languages, Instant at) {}

    Recordings(RecordedVoiceRepository recorded, UploadChecks checks, AuditLog audit, InstantSource time) {
        this.recorded = recorded;
        this.checks = checks;
        this.audit = audit;
        this.time = time;
    }

    /** The sound of a sentence, where somebody recorded it. */
    public Optional<Sound> find(Locale language, String sentence) {
        return recorded.findByLanguageAndTextDigest(language.getLanguage(), digest(sentence))
                .map(row -> new Sound(row.mediaType(), row.sound()));
    }

    /** The languages in which something is recorded, as two letters each; of another node's within a minute. */
    public List<String> languages() {
        Listed now = listed;
        if (now == null) {
            return list().languages();
        }
        if (now.at().plus(A_MINUTE).isBefore(time.instant()) && asking.tryAcquire()) {
            // One asks; whoever comes meanwhile goes on with what is known, and so does whoever cannot ask.
            try {
                return list().languages();
            } catch (RuntimeException e) {
                return now.languages();
            } finally {
                asking.release();
            }
        }
        return now.languages();
    }

    private Listed list() {
        Listed now = new Listed(List.copyOf(recorded.languages()), time.instant());
        listed = now;
        return now;
    }

    /** What is recorded in a language. */
    @Needs(Permission.CHANGE_SETTINGS)
    public List<RecordedSentence> of(Locale language) {
        return recorded.listOf(language.getLanguage());
    }

    /**
     * Keeps a recording of a sentence in place of the one there was. Throws as {@link SoundUpload#read}; {@code NOT_VALID} for
     * more than {@link Voices#LONGEST}.
     */
    @Needs(Permission.CHANGE_SETTINGS)
    @Transactional
    public void keep(Locale language, String sentence, byte[] upload) {
        String plain = Aloud.plain(sentence);
        if (plain.isEmpty() || plain.length() > Voices.LONGEST) {
            throw new PortalException(ErrorCode.NOT_VALID, "a sentence");
        }
        checks.check(upload);
        SoundUpload sound = SoundUpload.read(upload);
        recorded.deleteByLanguageAndTextDigest(language.getLanguage(), digest(plain));
        recorded.save(new RecordedVoiceRow(
                null,
                language.getLanguage(),
                digest(plain),
                plain,
                sound.type(),
                sound.content(),
                Caller.someone().person().value(),
                time.instant()));
        audit.record(AuditAction.SETTING_CHANGED, null, "recorded voice " + language.getLanguage());
        listed = null;
    }

    /** A machine says it again. */
    @Needs(Permission.CHANGE_SETTINGS)
    @Transactional
    public void remove(Locale language, String sentence) {
        recorded.deleteByLanguageAndTextDigest(language.getLanguage(), digest(sentence));
        audit.record(AuditAction.SETTING_CHANGED, null, "recorded voice " + language.getLanguage());
        listed = null;
    }

    /** The same with a full stop and without: a word alone is read as a sentence where others follow it. */
    private static String digest(String sentence) {
        return Aloud.digest(Aloud.plain(sentence).replaceFirst("\\.$", ""));
    }
}
