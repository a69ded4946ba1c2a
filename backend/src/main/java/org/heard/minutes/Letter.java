package org.heard.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.ReviewId;
import org.heard.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * Published minutes, as far as the reader may see them.
 *
 * @param held the day of the review
 * @param decisions only where the reader sees that part
 * @param heldBack the days by which somebody tells the child what is not in it
 * @param with whom to read the parts with that are not to be read alone; empty where there are none
 * @param replies the child's, where the reader is the child or staff
 * @param thanked whether the child said thank you
 */
public record Letter(
        ReviewId review,
        ChildId child,
        @Nullable LocalDate held,
        Person writer,
        Instant publishedAt,
        List<Part> parts,
        List<Draft.EasyLine> easy,
        List<Decision> decisions,
        List<LocalDate> heldBack,
        String with,
        List<Reply> replies,
        boolean thanked) {

    /** @param together not to be read alone */
    public record Part(Section section, List<Line> lines, boolean together) {}

    /**
     * @param key which line it is, for example {@code TOLD:2}
     * @param quote the child's own words
     */
    public record Line(String key, String words, boolean quote) {}

    public List<Reply> repliesTo(String line) {
        return replies.stream().filter(reply -> line.equals(reply.line())).toList();
    }

    /** Words in it, for how long it takes to read. */
    public int length() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .mapToInt(line -> line.words().split("\\s+").length)
                .sum();
    }
}
