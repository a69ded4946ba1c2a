package org.heard.accessibility.symbols;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which picture stands for what. The order: the child's own photo, the council's pack, the set the child prefers, the set
 * that fits best, the other set, two or three symbols together, the word alone. Read once; safe to share.
 */
public final class SymbolLibrary {
    private final Map<String, Concept> concepts = new LinkedHashMap<>();

    /** Reads the sets from the class path. */
    public SymbolLibrary() {
        Map<SymbolSet, Map<String, Table.Row>> indexes = new EnumMap<>(SymbolSet.class);
        for (SymbolSet set : SymbolSet.values()) {
            Map<String, Table.Row> byFile = new HashMap<>();
            Table.read("symbols/" + set.folder() + "/index.csv")
                    .forEach(row -> byFile.put(set.folder() + "/" + row.cell("file"), row));
            indexes.put(set, byFile);
        }
        for (Table.Row row : Table.read("symbols/concepts.csv")) {
            concepts.put(row.cell("concept"), concept(row, indexes));
        }
    }

    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** Every concept, group by group. */
    public Collection<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    /** The picture for a concept; the word alone for one that is not known. */
    public Picture find(@Nullable String id, Taste taste, OwnPictures photos, OwnPictures pack) {
        Concept concept = id == null ? null : concepts.get(id);
        if (concept == null) {
            return new Picture.WordAlone();
        }
        Optional<Picture> own = photos.of(concept.id()).map(Picture.Photo::new);
        return own.or(() -> pack.of(concept.id()).map(Picture.Pack::new))
                .or(() -> symbol(concept, taste.set()).map(symbol -> one(symbol, taste)))
                .or(() -> composed(concept, taste))
                .orElseGet(Picture.WordAlone::new);
    }

    /** The addresses of our own pictures for a concept as they are drawn; empty where the word stands alone. */
    public List<String> paths(String concept) {
        return find(concept, Taste.NONE, OwnPictures.NONE, OwnPictures.NONE).paths();
    }

    private static Optional<Symbol> symbol(Concept concept, @Nullable SymbolSet wanted) {
        return Stream.concat(
                        Stream.of(Optional.ofNullable(wanted), Optional.ofNullable(concept.preferred()))
                                .flatMap(Optional::stream),
                        Arrays.stream(SymbolSet.values()))
                .flatMap(set -> concept.in(set).stream())
                .findFirst();
    }

    private static Picture one(Symbol symbol, Taste taste) {
        return new Picture.One(path(symbol, taste), symbol);
    }

    private Optional<Picture> composed(Concept concept, Taste taste) {
        List<Symbol> symbols = concept.parts().stream()
                .flatMap(part -> concept(part).flatMap(one -> symbol(one, taste.set())).stream())
                .distinct()
                .toList();
        return symbols.size() < 2
                ? Optional.empty()
                : Optional.of(new Picture.Composed(
                        symbols.stream().map(symbol -> path(symbol, taste)).toList(), symbols));
    }

    private static String path(Symbol symbol, Taste taste) {
        return symbol.path() + (symbol.recolours() ? taste.query() : "");
    }

    private static Concept concept(Table.Row row, Map<SymbolSet, Map<String, Table.Row>> indexes) {
        Map<SymbolSet, Symbol> pictures = new EnumMap<>(SymbolSet.class);
        for (SymbolSet set : SymbolSet.values()) {
            Table.Row picture = indexes.getOrDefault(set, Map.of()).get(row.cell(set.folder() + "_file"));
            if (picture != null) {
                pictures.put(set, SymbolSets.symbol(set, row, picture));
            }
        }
        SymbolSet preferred = Arrays.stream(SymbolSet.values())
                .filter(set -> set.folder().equals(row.cell("preferred_set")) && pictures.containsKey(set))
                .findFirst()
                .orElse(null);
        String number = row.cell("bci_av");
        return new Concept(
                row.cell("concept"),
                row.cell("label_en"),
                row.cell("group"),
                Map.copyOf(pictures),
                preferred,
                parts(row.cell("compose")),
                row.cell("photo_first").equals("yes"),
                number.isEmpty() ? null : number);
    }

    /** {@code home+carer}; what stands in brackets is a remark for people. */
    private static List<String> parts(String compose) {
        return compose.isEmpty() || compose.startsWith("(") ? List.of() : List.of(compose.split("\\+", -1));
    }
}
