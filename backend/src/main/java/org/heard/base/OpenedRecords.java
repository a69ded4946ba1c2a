package org.heard.base;

/** Whose records are open with a reason. Answered by the feature that keeps them; asked by {@link Relationships}. */
public interface OpenedRecords {

    /** Whether this person, in this role, has opened the child's record and the time is not over. */
    boolean isOpen(Caller.Someone caller, ChildId child);
}
