package org.heard.seal;

import java.io.IOException;

/** An encrypted file that cannot be used, and why, for its operator. */
public final class UnreadableFileException extends IOException {
    public UnreadableFileException(String why) {
        super(why);
    }
}
