package org.heard.media;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.heard.seal.Sealed;

/** One row of {@code media_piece}; the id of the medium and the number together name it. */
@MappedEntity("media_piece")
record PieceRow(
        @Id String mediaId,
        int number,
        @Sealed({"mediaId", "number"}) byte[] content) {}
