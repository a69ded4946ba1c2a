package org.heard.accessibility.symbols;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every picture that comes with the portal. Read once; safe to share. */
public final class SymbolSets {
    private final Map<String, Symbol> byConcept = new HashMap<>();

    /** Reads the sets from the class path. */
    public SymbolSets() {
        Map<SymbolSet, Map<String, Table.Row>> indexes = new EnumMap<>(SymbolSet.class);
        for (SymbolSet set : SymbolSet.values()) {
            Map<String, Table.Row> byFile = new HashMap<>();
            for (Table.Row row : Table.read("symbols/" + set.folder() + "/index.csv")) {
                byFile.put(set.folder() + "/" + row.cell("file"), row);
            }
            indexes.put(set, byFile);
        }
        for (Table.Row concept : Table.read("symbols/concepts.csv")) {
            String file = concept.cell("preferred_file");
            indexes.forEach((set, byFile) -> {
                Table.Row picture = byFile.get(file);
                if (picture != null) {
                    byConcept.put(concept.cell("concept"), symbol(set, concept, picture));
                }
            });
        }
    }

    /** The picture to use first; empty for a concept that neither set has, where the word stands alone. */
    public Optional<Symbol> find(String concept) {
        return Optional.ofNullable(byConcept.get(concept));
    }

    /** Every concept that has a picture. */
    public Set<String> concepts() {
        return Set.copyOf(byConcept.keySet());
    }

    /** What must stand, word for word, on the page about the pictures and on every sheet that has some. */
    public static List<String> attributions() {
        return Arrays.stream(SymbolSet.values()).map(SymbolSet::attribution).toList();
    }

    static Symbol symbol(SymbolSet set, Table.Row concept, Table.Row picture) {
        String file = picture.cell("file");
        boolean recolours = switch (set) {
            case MULBERRY -> picture.cell("skin_css").equals("yes");
            case OPENMOJI -> !picture.cell("skin_tone_files").isEmpty();
        };
        return new Symbol(
                set,
                file.substring(file.lastIndexOf('/') + 1),
                concept.cell("label_en"),
                picture.cell("licence"),
                recolours);
    }
}
