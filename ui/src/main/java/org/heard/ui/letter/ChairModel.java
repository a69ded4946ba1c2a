package org.heard.ui.letter;

import java.util.List;

/**
 * What a child needs to lead their review.
 *
 * @param wants how they want it to be, a line each: how they take part, breaks, where, who is there
 * @param topics in the child's order; empty when they picked none
 * @param script what they can say, in order
 */
public record ChairModel(String iro, List<String> wants, List<Topic> topics, List<String> script) {

    /** @param people who is in the room for it; empty when the child did not say */
    public record Topic(String words, String people) {}
}
