package org.heard.figures;

import org.heard.review.ParticipationCode;
import org.jspecify.annotations.Nullable;

/** A number whose reviews somebody wants to see. */
public sealed interface Asked {

    /**
     * A number of a table.
     *
     * @param by {@code null} for the number over all groups
     * @param group as the table calls it; {@code null} with {@code by}
     * @param counted those that are counted, or those that are not
     */
    record Counted(
            Measure measure,
            @Nullable Breakdown by,
            @Nullable String group,
            boolean counted) implements Asked {}

    /** Reviews with one code. */
    record Coded(ParticipationCode code) implements Asked {}

    /** Reviews that have no code yet. */
    record NotCoded() implements Asked {}

    /** Reviews of which only the case system's code is known. */
    record NotRecorded() implements Asked {}

    /** One review for each child: the first late one, or, when all were on time, the newest. */
    record ChildrenOnTime(boolean onTime) implements Asked {}

    /** Reviews with something decided that happened, or did not, by its day. */
    record Promises(boolean kept) implements Asked {}

    /** What the list is of, as its heading says it. */
    default String words() {
        return switch (this) {
            case Counted one ->
                one.measure().words()
                        + (one.group() == null ? "" : ", " + one.group())
                        + (one.counted() ? "" : ": the others");
            case Coded(var code) -> code + " " + code.inShort();
            case NotCoded _ -> "No code yet";
            case NotRecorded _ -> "Only the case system’s code is known";
            case ChildrenOnTime(var onTime) ->
                onTime ? "Children with all reviews on time" : "Children with a late review";
            case Promises(var kept) -> kept ? "Promises kept" : "Promises not kept";
        };
    }
}
