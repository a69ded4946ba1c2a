package org.heard.ui.child;

/**
 * What the home shows of the last review.
 *
 * @param letterOn the day of the review the IRO wrote about; empty when nothing was written
 * @param unread whether the child has not opened it yet
 * @param happened whether there is something to follow: decisions, or what the child sent
 * @param leads whether the child wants to lead the next review, or some of it
 * @param halfway whether it is time to ask whether what was decided has happened
 */
public record AfterReview(
        String iro, String letterOn, boolean unread, boolean happened, boolean leads, boolean halfway) {

    public boolean hasLetter() {
        return !letterOn.isEmpty();
    }
}
