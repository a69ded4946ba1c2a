package org.heard.ui.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.accessibility.symbols.SymbolSheet;
import org.heard.accessibility.symbols.Taste;

/**
 * The symbols that a page shows first, which come in one file: one trip on a slow line instead of one for each.
 *
 * @param addresses where each of them is in that file, by where it would be alone
 */
record Together(Map<String, String> addresses) {
    /** Nothing together: each picture by itself. */
    static final Together NOTHING = new Together(Map.of());

    Together {
        addresses = Map.copyOf(addresses);
    }

    /** All of these in one file, as far as they are symbols of ours; one alone, or too many, stay as they are. */
    static Together of(Stream<String> paths, Taste taste) {
        Map<String, String> names = new LinkedHashMap<>();
        paths.forEach(path -> SymbolSheet.name(path).ifPresent(name -> names.put(path, name)));
        if (names.size() < 2 || names.size() > SymbolSheet.MOST) {
            return NOTHING;
        }
        String file = SymbolSheet.path(List.copyOf(names.values()), taste);
        names.replaceAll((_, name) -> file + "#" + name);
        return new Together(names);
    }

    /** Where a page finds the picture that would be here if it were alone. */
    String of(String path) {
        return addresses.getOrDefault(path, path);
    }
}
