package org.heard.media;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;

/** What the IRO writes for those who cannot hear or see a medium: at the review, or in the minutes. Kept apart from it. */
@Singleton
public class MediaInWords {
    private final Media media;
    private final MediaWordsRepository rows;
    private final InstantSource time;

    MediaInWords(Media media, MediaWordsRepository rows, InstantSource time) {
        this.media = media;
        this.rows = rows;
        this.time = time;
    }

    /** What was written for it, by whoever did so last. */
    @Needs(Permission.READ_WORDS)
    public Optional<InWords> of(ChildId child, MediaId medium) {
        return media.isShown(child, medium)
                ? rows.findByMediaId(medium.value())
                        .map(row -> new InWords(new PersonId(row.writtenBy()), row.words(), row.writtenAt()))
                : Optional.empty();
    }

    /**
     * Writes it, in place of what was there; nothing takes it away. Throws {@code NOT_FOUND} when the medium is not shown to
     * the caller, {@code NOT_VALID} when it is too long.
     */
    @Needs(Permission.RECORD_A_REVIEW)
    @Transactional
    public void write(ChildId child, MediaId medium, String words) {
        if (words.length() > InWords.LONGEST) {
            throw new PortalException(ErrorCode.NOT_VALID, "longer than " + InWords.LONGEST);
        }
        if (!media.isShown(child, medium)) {
            throw new PortalException(ErrorCode.NOT_FOUND, "media " + medium);
        }
        rows.deleteByMediaId(medium.value());
        if (!words.isBlank()) {
            rows.save(new MediaWordsRow(
                    medium.value(), Caller.someone().person().value(), words.strip(), time.instant()));
        }
    }
}
