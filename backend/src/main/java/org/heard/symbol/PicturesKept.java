package org.heard.symbol;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;

/** A child's own people, places and words with their pictures. */
@Singleton
final class PicturesKept implements KeepsRecords {
    private final OwnPictureRepository pictures;

    PicturesKept(OwnPictureRepository pictures) {
        this.pictures = pictures;
    }

    @Override
    public String kind() {
        return "pictures";
    }

    @Override
    public List<Kept> of(ChildId child) {
        return pictures.findByChildIdAndRemovedAtIsNullOrderById(child.value()).stream()
                .map(row -> Kept.of(String.valueOf(row.id()), null)
                        .with("words", row.word())
                        .with("file", row.mediaId()))
                .toList();
    }
}
