package org.heard.accessibility.symbols;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a symbol can stand for.
 *
 * @param id for example {@code foster-carer}
 * @param label the English word
 * @param group for example {@code people}
 * @param pictures its picture in each set that has one
 * @param preferred the set whose picture fits best; {@code null} where no set has one
 * @param parts concepts that say it together where no set has a picture of its own; empty where none do
 * @param photoFirst whether it is a person or a place of the child's own, so that a photo says more than any symbol
 * @param registryNumber its number in the W3C AAC Symbol Registry (BCI-AV), by which assistive tools swap in a child's own set
 */
public record Concept(
        String id,
        String label,
        String group,
        Map<SymbolSet, Symbol> pictures,
        @Nullable SymbolSet preferred,
        List<String> parts,
        boolean photoFirst,
        @Nullable String registryNumber) {

    /** Its picture in that set. */
    public Optional<Symbol> in(SymbolSet set) {
        return Optional.ofNullable(pictures.get(set));
    }
}
