package org.heard.safeguarding;

import java.util.List;

/**
 * What everybody on duty must see on every page.
 *
 * @param mine flags of children the reader works with that nobody has yet
 * @param climbed how many others nobody has, after everybody was alerted again or when nobody could be reached
 */
public record Watch(List<Flag> mine, int climbed) {}
