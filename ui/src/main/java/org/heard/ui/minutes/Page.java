package org.heard.ui.minutes;

import org.heard.base.ReviewId;
import org.heard.identity.Child;
import org.heard.review.Review;

/** Which review a page is about, and whose. */
record Page(Review review, Child child) {

    ReviewId id() {
        return review.id();
    }

    String name() {
        return child.person().shortName();
    }
}
