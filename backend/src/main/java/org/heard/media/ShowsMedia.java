package org.heard.media;

import org.heard.base.Caller;
import org.heard.base.ChildId;

/**
 * A feature in which pictures and recordings are shown to others than those who made them: an answer that was sent, a
 * message, somebody's photo. A bean of each such feature says so; where none does, only the maker sees a medium.
 */
public interface ShowsMedia {

    /** Whether this person may see or hear it now. Their belonging to the child was checked before. */
    boolean shows(ChildId child, MediaId medium, Caller.Someone to);

    /** Whether it must stay although its maker does not want it any more, because others are shown it. */
    boolean needs(ChildId child, MediaId medium);
}
