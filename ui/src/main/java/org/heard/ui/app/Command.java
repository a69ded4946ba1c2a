package org.heard.ui.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the program can be asked to do. {@code ./heard} asks with the first word. */
enum Command {
    /** Starts the portal and serves until it is stopped. */
    RUN,
    /** Puts a council's extracts in. */
    IMPORT,
    /** Takes the record out. */
    EXPORT,
    /** Says what is kept too long; hands it over and deletes it when told to. */
    RETENTION,
    /** Verifies the audit trail. */
    AUDIT,
    /** Puts all rows into an encrypted file. */
    BACKUP,
    /** Brings a backup back, into an empty database. */
    RESTORE,
    /** Starts once on data that are thrown away, so that the Java machine can learn; see {@link Rehearsal}. */
    REHEARSE,
    /** Makes a way in for a member of staff; how the first administrator comes in. */
    STAFF_LINK,
    /** Says which key seals what children say, and makes a new one. */
    KEYS;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Command> of(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(word))
                .findFirst();
    }
}
