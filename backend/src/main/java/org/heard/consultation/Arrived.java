package org.heard.consultation;

import java.time.Instant;
import org.heard.form.Voice;
import org.heard.identity.Person;
import org.jspecify.annotations.Nullable;

/** That somebody has begun or sent something for a review; no words. */
public record Arrived(
        Voice voice,
        Person author,
        int answered,
        int asked,
        @Nullable Instant sentAt,
        @Nullable Instant firstReadAt) {}
