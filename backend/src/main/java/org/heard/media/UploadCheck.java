package org.heard.media;

/**
 * Looks at what came before it is kept: a virus scanner, for example. Every bean of this kind is asked, and each can refuse.
 * Pictures come here as they were sent, before they are drawn anew.
 */
public interface UploadCheck {

    /** Throws {@link org.heard.base.PortalException} {@code NOT_VALID} when this must not be kept. */
    void check(MediaKind kind, byte[] upload);
}
