package org.heard.invitation;

import org.heard.base.PersonId;

/** Knows some of those who may come in though they help no child today: an organisation's advocates, say, before their first. */
public interface HelpsWithoutAChild {
    boolean knows(PersonId person);
}
