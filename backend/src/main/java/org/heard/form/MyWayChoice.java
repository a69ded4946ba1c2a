package org.heard.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a child wants their review to be: the running order is made from it.
 *
 * @param how a value of the question's ways to take part, for example {@code part}
 * @param people when each person is there, by the portal's number of the person, {@code me}, or {@code asked} for whoever
 *     {@code ask} names
 * @param ask who else the child wants there, in their words
 * @param topics in the order they are to be talked about
 * @param extras values such as {@code break}, {@code first}, {@code camera-off}, {@code lead}
 */
public record MyWayChoice(
        @Nullable String how,
        Map<String, Presence> people,
        @Nullable String ask,
        List<Topic> topics,
        List<String> extras) {

    /** When somebody is there. */
    public enum Presence {
        ALL("All of it"),
        PART("Part of it"),
        NO("Not there");

        private final String wording;

        Presence(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    /** One thing to talk about, and who is in the room for it (as in {@link #people}). An empty list: not said. */
    public record Topic(String topic, List<String> who) {}

    public boolean isEmpty() {
        return how == null && people.isEmpty() && ask == null && topics.isEmpty() && extras.isEmpty();
    }

    /** Whether the child wants to lead the review, or some of it. */
    public boolean wantsToLead() {
        return extras.contains("lead");
    }
}
