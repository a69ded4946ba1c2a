package org.heard.minutes;

import java.util.List;
import java.util.Map;
import org.heard.form.MyWayChoice;
import org.jspecify.annotations.Nullable;

/**
 * The review in the child's own order, as the IRO follows it.
 *
 * @param how the child takes part, in words
 * @param extras what else they want, for example a break, in words
 * @param place where and when, in their words
 * @param people when each is there, as in {@link MyWayChoice#people()}
 * @param ask who else the child wants there, in their words
 * @param leads whether the child wants to lead it, or some of it
 */
public record Agenda(
        List<Topic> topics,
        @Nullable String how,
        List<String> extras,
        @Nullable String place,
        Map<String, MyWayChoice.Presence> people,
        @Nullable String ask,
        boolean leads) {

    /**
     * One thing to talk about.
     *
     * @param key as the notes know it
     * @param people the portal's numbers of those who are in the room for it, {@code me} or {@code asked}; empty: not said
     * @param notes the IRO's, for themselves
     */
    public record Topic(String key, String words, List<String> people, String notes, boolean done) {}
}
