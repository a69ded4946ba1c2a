package org.heard.symbol;

import java.util.List;
import org.heard.accessibility.symbols.Taste;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.form.Look;
import org.jspecify.annotations.Nullable;

/**
 * How one child sees the questions.
 *
 * @param look nothing chosen: as the question set and the case system say
 * @param tiles how many pictures on one screen
 */
public record SymbolChoice(@Nullable Look look, int tiles, Taste taste, Switches switches) {
    public static final List<Integer> TILES = List.of(1, 2, 4, 6);
    public static final SymbolChoice NONE = new SymbolChoice(null, 4, Taste.NONE, Switches.NONE);

    public SymbolChoice {
        if (!TILES.contains(tiles)) {
            throw new PortalException(ErrorCode.NOT_VALID, "1, 2, 4 or 6 pictures");
        }
    }

    public SymbolChoice in(Look chosen) {
        return new SymbolChoice(chosen, tiles, taste, switches);
    }
}
