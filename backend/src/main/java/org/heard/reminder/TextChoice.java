package org.heard.reminder;

import org.heard.outbox.Channel;

/**
 * How a child wants to be reminded.
 *
 * @param off no reminders at all
 * @param hour of the day, 8 to 20, Europe/London
 * @param named whether texts may say that they are from the IRO, by name; otherwise they say nothing of anybody
 */
public record TextChoice(boolean off, Channel channel, int hour, boolean named) {
    /** After school, by text, without a name. */
    public static final TextChoice USUAL = new TextChoice(false, Channel.SMS, 16, false);
}
