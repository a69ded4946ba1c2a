package org.heard.figures;

import java.time.LocalDate;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.ReviewId;
import org.heard.review.ParticipationCode;
import org.jspecify.annotations.Nullable;

/**
 * The reviews behind a number.
 *
 * @param all how many there are, also those whose child whoever asks may not see
 */
public record Behind(int all, List<Line> lines) {

    public record Line(
            ReviewId review,
            ChildId child,
            String childName,
            LocalDate held,
            String iroName,
            @Nullable ParticipationCode code) {}
}
