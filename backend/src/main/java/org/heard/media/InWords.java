package org.heard.media;

import java.time.Instant;
import org.heard.base.PersonId;

/** What the IRO wrote for those who cannot hear or see a medium: theirs, never its maker's. */
public record InWords(PersonId writtenBy, String words, Instant writtenAt) {
    public static final int LONGEST = 4000;
}
