package org.heard.base;

import java.util.List;

/**
 * A feature that keeps something about a child. Every such bean has its part in the copy a child takes away and in what is
 * handed over to the case record.
 */
public interface KeepsRecords {

    /** What it is, in small letters, for example {@code answers}: a heading, and the name of a file. */
    String kind();

    /**
     * What is kept, oldest first: for the child themselves what is theirs to have, for the portal itself all of it. Asked
     * only after the caller's permission was checked; reads nothing as if somebody had read it.
     */
    List<Kept> of(ChildId child);

    /** Files that are kept beside pictures and recordings; mostly none. Asked as {@link #of} is. */
    default List<KeptFile> files(ChildId child) {
        return List.of();
    }
}
