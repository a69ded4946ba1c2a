package org.heard.media;

/** What somebody made. Stored by name. */
public enum MediaKind {
    PHOTO,
    DRAWING,
    RECORDING;

    public boolean isPicture() {
        return this != RECORDING;
    }
}
