package org.heard.consultation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.heard.form.Voice;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code consultation}.
 *
 * @param paper the code of the booklet it came on; empty for what is said in the portal
 */
@MappedEntity("consultation")
record ConsultationRow(
        @Id @GeneratedValue @Nullable Long id,
        long reviewId,
        long childId,
        long authorId,
        Voice voice,
        long formId,
        Instant startedAt,
        String paper) {}
