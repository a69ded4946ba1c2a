package org.heard.schedule;

import java.time.Duration;

/** Work that comes again and again, on one node at a time. It runs as the portal itself, outside of any transaction. */
public interface RegularJob {
    /** Its name in the database; never changes. */
    String name();

    /** How long after it has ended it begins again. */
    Duration every();

    void run();
}
