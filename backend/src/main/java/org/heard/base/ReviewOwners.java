package org.heard.base;

/** Whose review it is. Answered by the feature that owns reviews; asked by the guard of {@link Needs}. */
public interface ReviewOwners {

    /** The child of a review. Throws {@link PortalException} {@code NOT_FOUND} when there is no such review. */
    ChildId childOf(ReviewId review);
}
