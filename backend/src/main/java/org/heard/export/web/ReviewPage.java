package org.heard.export.web;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.heard.export.ParticipationFeed;
import org.heard.export.RecordedParticipation;
import org.jspecify.annotations.Nullable;

/** A page of the list of records. */
@Serdeable
@Schema(description = "Some of the records, in the order of the reviews' numbers.")
record ReviewPage(
        List<RecordedParticipation> reviews,

        @Schema(description = "Ask again with after= this number; not there on the last page") @Nullable
        Long next) {
    static ReviewPage of(ParticipationFeed.Page page) {
        return new ReviewPage(page.reviews(), page.next());
    }
}
