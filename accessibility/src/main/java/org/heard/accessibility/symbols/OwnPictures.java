package org.heard.accessibility.symbols;

import java.util.Optional;

/** Pictures that somebody brought along for a concept, by their addresses. */
public interface OwnPictures {
    OwnPictures NONE = _ -> Optional.empty();

    /** The address of the picture for this concept. */
    Optional<String> of(String concept);
}
