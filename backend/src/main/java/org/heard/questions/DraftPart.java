package org.heard.questions;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One thing to answer, as far as it is written. What is not said is empty.
 *
 * @param label needed from the second part of a question on
 * @param placeholder what stands in an empty box
 * @param size faces of a scale, lines of a box, or wishes; nought for the others
 */
@Serdeable
public record DraftPart(String key, PartKind kind, String label, String placeholder, int size, List<DraftList> lists) {

    /** A new one with nothing written in it. */
    public static DraftPart empty(String key, PartKind kind) {
        int size = switch (kind) {
            case FACES, RANKED -> 3;
            case WORDS -> 4;
            case ONE, SEVERAL, PEOPLE, MAT, MY_WAY, DAY -> 0;
        };
        int options = kind == PartKind.FACES ? 4 : 3;
        return new DraftPart(
                key,
                kind,
                "",
                "",
                size,
                kind.lists().stream()
                        .map(name -> new DraftList(name, blank(options)))
                        .toList());
    }

    private static List<DraftOption> blank(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new DraftOption("o" + number, "", "", "", false, false))
                .toList();
    }

    public DraftPart withLabel(String other) {
        return new DraftPart(key, kind, other, placeholder, size, lists);
    }

    public DraftPart withPlaceholder(String other) {
        return new DraftPart(key, kind, label, other, size, lists);
    }

    public DraftPart withSize(int other) {
        return new DraftPart(key, kind, label, placeholder, other, lists);
    }

    /** With this list in the place of the one of its name. */
    public DraftPart with(DraftList other) {
        return new DraftPart(
                key,
                kind,
                label,
                placeholder,
                size,
                lists.stream()
                        .map(list -> list.name().equals(other.name()) ? other : list)
                        .toList());
    }

    /** Every option in it. */
    List<DraftOption> options() {
        return lists.stream().flatMap(list -> list.options().stream()).toList();
    }
}
