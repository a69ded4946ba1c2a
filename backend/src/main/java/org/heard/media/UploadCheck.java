package org.heard.media;

/** Looks at what came before it is kept: a virus scanner, for example. Every bean of this kind is asked, and each can refuse. */
public interface UploadCheck {

    /** Throws {@link org.heard.base.PortalException} {@code FILE_REFUSED} when this must not be kept. */
    void check(byte[] upload);
}
