package org.heard.ui.say;

import java.util.List;

/**
 * The children somebody speaks for or about.
 *
 * @param kind {@code advocate}, {@code carer} or {@code parent}
 * @param writer who the page belongs to, as they see it
 */
public record HelperSheet(String kind, String writer, List<OneChild> children) {

    /**
     * One child.
     *
     * @param title the name they go by, with their age for an advocate
     * @param review when and where the review is, in a sentence
     * @param toGo how long until then; empty when no day is set
     * @param state how far the view is: {@code NOT_BEGUN}, {@code BEGUN}, {@code SENT}, {@code CHANGED}, {@code TAKEN_BACK}, or
     *     {@code NONE} when no review is open
     * @param says the same in words
     * @param shows whether the child lets them read what they sent
     * @param letter whether something the IRO wrote after a review was shared with them
     */
    public record OneChild(
            String id,
            String name,
            String title,
            String review,
            String toGo,
            String state,
            String says,
            boolean shows,
            boolean letter) {

        public String initial() {
            return name.substring(0, name.offsetByCodePoints(0, 1));
        }

        public boolean open() {
            return !state.equals("NONE");
        }

        public boolean sent() {
            return state.equals("SENT");
        }
    }
}
