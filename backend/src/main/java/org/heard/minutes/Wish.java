package org.heard.minutes;

/**
 * Something the child wants, in their words.
 *
 * @param key the question and which of its wishes, for example {@code wishes:0}
 */
public record Wish(String key, String words) {}
