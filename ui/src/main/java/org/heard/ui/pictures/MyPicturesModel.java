package org.heard.ui.pictures;

import java.util.List;
import java.util.Objects;
import org.heard.accessibility.symbols.HairColour;
import org.heard.accessibility.symbols.SkinTone;
import org.heard.accessibility.symbols.SymbolSet;
import org.heard.accessibility.symbols.Taste;
import org.heard.symbol.OwnPicture;
import org.jspecify.annotations.Nullable;

/** What the page about a child's pictures shows: what is chosen, and who and what is theirs. */
public record MyPicturesModel(String child, Taste taste, List<OwnPicture> pictures) {

    public List<OwnPicture> peopleAndPlaces() {
        return pictures.stream()
                .filter(one -> one.kind() != OwnPicture.Kind.WORD)
                .toList();
    }

    public List<OwnPicture> words() {
        return pictures.stream()
                .filter(one -> one.kind() == OwnPicture.Kind.WORD)
                .toList();
    }

    public boolean is(@Nullable SymbolSet set) {
        return Objects.equals(taste.set(), set);
    }

    public boolean is(@Nullable SkinTone skin) {
        return Objects.equals(taste.skin(), skin);
    }

    public boolean is(@Nullable HairColour hair) {
        return Objects.equals(taste.hair(), hair);
    }
}
