package org.heard.base;

/** Who belongs to which child. Answered by the feature that owns people; asked by the guard of {@link Needs}. */
public interface Relationships {

    /** Whether this person may, in this scope, touch this child; false too when there is no such child. */
    boolean reaches(Caller.Someone caller, Permission.Scope scope, ChildId child);
}
