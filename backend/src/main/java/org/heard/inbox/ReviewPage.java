package org.heard.inbox;

import java.util.List;

/**
 * Some lines of a long list.
 *
 * @param all how many lines the whole list has
 * @param from how many come before the first of these
 */
public record ReviewPage(Shown shown, int all, int from, List<ReviewComing> reviews) {

    public boolean hasMore() {
        return from + reviews.size() < all;
    }
}
