package org.heard.symbol;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.heard.accessibility.symbols.HairColour;
import org.heard.accessibility.symbols.SkinTone;
import org.heard.accessibility.symbols.SymbolSet;
import org.jspecify.annotations.Nullable;

@MappedEntity("symbol_choice")
record TasteRow(
        @Id Long childId,
        @Nullable SymbolSet symbolSet,
        @Nullable SkinTone skin,
        @Nullable HairColour hair) {}
