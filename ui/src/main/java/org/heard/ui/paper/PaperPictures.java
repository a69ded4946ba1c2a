package org.heard.ui.paper;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.accessibility.symbols.Symbol;
import org.heard.accessibility.symbols.SymbolFile;
import org.heard.accessibility.symbols.SymbolSets;
import org.jspecify.annotations.Nullable;

/** Pictures as they stand inside of a printed page: a {@code data:} address with the whole drawing. */
@Singleton
public final class PaperPictures {
    private final SymbolSets sets = new SymbolSets();
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    /** Empty where the word stands alone. */
    public Optional<String> of(@Nullable String concept) {
        return concept == null
                ? Optional.empty()
                : known.computeIfAbsent(concept, one -> sets.find(one).map(PaperPictures::drawing));
    }

    /** Where a page finds it; empty where the word stands alone. */
    Optional<String> address(@Nullable String concept) {
        return concept == null ? Optional.empty() : sets.find(concept).map(Symbol::path);
    }

    static String svg(byte[] drawing) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(drawing);
    }

    private static String drawing(Symbol symbol) {
        return svg(SymbolFile.read(symbol).getBytes(StandardCharsets.UTF_8));
    }
}
