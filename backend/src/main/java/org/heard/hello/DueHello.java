package org.heard.hello;

import java.time.LocalDate;
import org.heard.base.ChildId;
import org.heard.base.PersonId;

/** A child is to be told now that somebody else, or somebody at all, is there for them. */
record DueHello(ChildId child, PersonId iro, LocalDate since) {
    /** Each of them once, whoever asks and however often. */
    String onceKey() {
        return "hello-" + child + "-" + iro + "-" + since;
    }
}
