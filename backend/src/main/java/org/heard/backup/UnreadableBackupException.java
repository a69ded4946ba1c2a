package org.heard.backup;

import java.io.IOException;

/** A backup that cannot be used, and why, for its operator. */
final class UnreadableBackupException extends IOException {
    UnreadableBackupException(String why) {
        super(why);
    }
}
