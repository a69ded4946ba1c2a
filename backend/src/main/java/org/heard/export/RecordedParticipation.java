package org.heard.export;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.heard.review.Attendance;
import org.heard.review.CarerRelay;
import org.heard.review.Channel;
import org.heard.review.Led;
import org.heard.review.OwnWords;
import org.heard.review.ParticipationCode;
import org.heard.review.Representative;
import org.jspecify.annotations.Nullable;

/** How a child took part in a review, as an IRO confirmed it. */
@Serdeable
@Schema(description = "How a child took part in a review, as an IRO confirmed it.")
public record RecordedParticipation(
        @Schema(description = "The portal's number of the review", example = "12")
        long review,

        @Schema(description = "The case system's id of the review, where an extract brought one") @Nullable
        String reviewRef,

        @Schema(description = "The council's id of the child, as CHILD in SSDA903", example = "C0042")
        String child,

        @Schema(description = "The day the review was held") LocalDate date,

        @Schema(description = "The final participation code")
        ParticipationCode code,

        @Schema(description = "The code that follows from what happened")
        ParticipationCode suggested,

        @Schema(description = "Why the code was suggested") String because,

        @Schema(description = "Whether the IRO chose another code than the suggested one")
        boolean overridden,

        @Schema(description = "The IRO's reason, where one was needed") @Nullable
        String reason,

        Modes modes,

        @Schema(description = "The name of the IRO who confirmed it", example = "Ivan Price")
        String confirmedBy,

        @Schema(description = "When, in UTC", example = "2026-03-09T10:00:00Z")
        Instant confirmedAt,

        @Schema(description = "Whether a view arrived, or was taken back, after this was confirmed")
        boolean viewsChangedSince) {

    /** By which ways the child took part. */
    @Serdeable
    @Schema(name = "Modes", description = "By which ways the child took part.")
    public record Modes(
            Attendance attendance,

            boolean spokeForSelf,

            boolean usedSymbolsOrSigns,

            @Schema(description = "Who spoke for the child in the meeting")
            Representative representedBy,

            @Schema(description = "How far the child led the review")
            Led led,

            @Schema(description = "What became of the child's own words, drawings or recordings")
            OwnWords ownWords,

            @Schema(description = "By which ways they came") Set<Channel> ownWordsBy,

            @Schema(description = "Whom the child asked to speak for them")
            Representative briefed,

            CarerRelay carerRelay,

            @Schema(description = "When the IRO spoke with the child before the review") @Nullable
            LocalDate spokenToOn,

            @Nullable Channel spokenToBy,

            boolean spokenToAlone,

            boolean advocateOffered,

            boolean advocateWanted,

            @Schema(description = "The child was asked and did not want to say")
            boolean declined) {}
}
