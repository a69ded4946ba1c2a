package org.heard.minutes;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Minutes as they are written: the words of each part, a line for each thing that is said in it.
 *
 * @param easy the same in rows of a picture and a sentence or two
 * @param together parts that the child had better not read alone
 * @param with whom to read those with; empty where there are none
 */
@Serdeable
public record Draft(List<Part> parts, List<EasyLine> easy, List<Section> together, String with) {
    /** Letters in one part, in UTF-16 units. */
    public static final int LONGEST = 8000;

    public static final int MOST_ROWS = 40;

    /** The words of one part. */
    @Serdeable
    public record Part(Section section, String words) {}

    /** @param picture the concept of a symbol; empty for words alone */
    @Serdeable
    public record EasyLine(String picture, String words) {}

    public static Draft empty() {
        return new Draft(List.of(), List.of(), List.of(), "");
    }

    /** Empty where nothing was written. */
    public String words(Section section) {
        return parts.stream()
                .filter(part -> part.section() == section)
                .map(Part::words)
                .findFirst()
                .orElse("");
    }

    /** The same with other words in one part. */
    public Draft with(Section section, String words) {
        List<Part> changed = Arrays.stream(Section.values())
                .map(each -> new Part(each, each == section ? words : words(each)))
                .filter(part -> !part.words().isBlank())
                .toList();
        return new Draft(changed, easy, together, with);
    }

    public Draft withEasy(List<EasyLine> rows) {
        return new Draft(parts, List.copyOf(rows), together, with);
    }

    /** @param whom to read this part with; ignored where it may be read alone */
    public Draft together(Section section, boolean notAlone, String whom) {
        List<Section> sections = new ArrayList<>(together);
        sections.remove(section);
        if (notAlone) {
            sections.add(section);
        }
        return new Draft(parts, easy, List.copyOf(sections), sections.isEmpty() ? "" : whom.strip());
    }

    /** All of it as one text, part after part. */
    public String text() {
        return parts.stream().map(Part::words).collect(Collectors.joining("\n"));
    }

    boolean fits() {
        return easy.size() <= MOST_ROWS
                && with.length() <= 200
                && parts.stream().allMatch(part -> part.words().length() <= LONGEST)
                && easy.stream()
                        .allMatch(row ->
                                row.words().length() <= 500 && row.picture().length() <= 60);
    }
}
