package org.heard.ui.say;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.accessibility.symbols.Symbol;
import org.heard.accessibility.symbols.SymbolSets;
import org.heard.ui.page.Assets;
import org.jspecify.annotations.Nullable;

/**
 * Where a page finds the picture for a concept. The faces of the feeling scales come together in one file, so that the first
 * question costs one trip and the others none; every other picture is a file of its own.
 */
@Singleton
public final class Pictures {
    private static final String TOGETHER = "faces.svg";
    private static final Pattern VIEW = Pattern.compile("<view id=\"([a-z-]+)\"");

    private final SymbolSets sets = new SymbolSets();
    private final Assets assets;
    private final Set<String> together;

    Pictures(Assets assets) {
        this.assets = assets;
        this.together = VIEW.matcher(read()).results().map(Pictures::concept).collect(Collectors.toUnmodifiableSet());
    }

    /** The address of the picture; empty where the word stands alone. */
    public Optional<String> of(@Nullable String concept) {
        if (concept == null) {
            return Optional.empty();
        }
        return together.contains(concept)
                ? Optional.of(assets.path(TOGETHER) + "#" + concept)
                : sets.find(concept).map(Symbol::path);
    }

    /** The concepts whose pictures come together. */
    Set<String> together() {
        return together;
    }

    private static String concept(MatchResult view) {
        return view.group(1);
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Pictures.class.getResourceAsStream("/web/assets/" + TOGETHER))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
