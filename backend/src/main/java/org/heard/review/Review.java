package org.heard.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * One review of a child's care plan.
 *
 * @param ref the case system's id of it, within its source
 * @param source where the portal knows it from; {@link #PLANNED_HERE} when the portal planned it by the statutory clocks
 * @param due the case system's due date
 * @param dueComputed the portal's own, by the statutory clocks
 * @param place free words, shown to the child; never an address
 * @param iro who chairs it when that is not the child's usual IRO
 * @param importedCode the participation code the case system brought
 */
public record Review(
        ReviewId id,
        ChildId child,
        @Nullable String ref,
        String source,
        ReviewStatus status,
        @Nullable LocalDate due,
        @Nullable LocalDate dueComputed,
        @Nullable LocalDate planned,
        @Nullable LocalTime time,
        @Nullable String place,
        @Nullable ReviewFormat format,
        @Nullable LocalDate held,
        @Nullable PersonId iro,
        @Nullable ParticipationCode importedCode) {

    /** The source of a review that no extract has brought yet. */
    public static final String PLANNED_HERE = "portal";

    /** The day it was held, else is planned, else is due (by the case system, else by the clocks). */
    public Optional<LocalDate> day() {
        return Stream.of(held, planned, due, dueComputed)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}
