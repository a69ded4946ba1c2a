package org.heard.symbol;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

@MappedEntity("own_picture")
record OwnPictureRow(
        @Id @GeneratedValue @Nullable Long id,
        long childId,
        OwnPicture.Kind kind,
        @Sealed("childId") String word,
        @Nullable String concept,
        @Nullable String mediaId,
        @Sealed("childId") @Nullable String drawing,
        @Nullable String licence,
        long addedBy,
        Instant addedAt,
        @Nullable Instant removedAt) {}
