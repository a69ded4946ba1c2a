package org.heard.accessibility.symbols;

import java.util.List;

/** What stands above a word. The word is always there, whatever this is. */
public sealed interface Picture {
    /** Where a page finds what is to be shown, side by side; none where the word stands alone. */
    default List<String> paths() {
        return switch (this) {
            case Photo photo -> List.of(photo.path());
            case Pack pack -> List.of(pack.path());
            case One one -> List.of(one.path());
            case Composed composed -> composed.paths();
            case WordAlone ignored -> List.of();
        };
    }

    /** The child's own photo. */
    record Photo(String path) implements Picture {}

    /** From a set that the council has a licence for. */
    record Pack(String path) implements Picture {}

    /** From one of the portal's sets. */
    record One(String path, Symbol symbol) implements Picture {}

    /** Two or three of the portal's symbols that say it together. */
    record Composed(List<String> paths, List<Symbol> symbols) implements Picture {}

    record WordAlone() implements Picture {}
}
