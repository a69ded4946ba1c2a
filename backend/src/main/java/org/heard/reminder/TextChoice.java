package org.heard.reminder;

import org.heard.outbox.Channel;

/**
 * How a child wants to be reminded.
 *
 * @param off no reminders at all
 * @param hour of the day, 8 to 20, Europe/London
 */
public record TextChoice(boolean off, Channel channel, int hour) {
    /** After school, by text. */
    public static final TextChoice USUAL = new TextChoice(false, Channel.SMS, 16);
}
