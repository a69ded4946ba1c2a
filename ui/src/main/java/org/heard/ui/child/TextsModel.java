package org.heard.ui.child;

import java.util.List;

/**
 * How a child is texted now, and what they can choose.
 *
 * @param named whether texts say that they are from the IRO
 * @param iro their name; empty where there is none
 */
public record TextsModel(
        boolean off, boolean whatsapp, List<Hour> hours, boolean phone, boolean named, String iro, boolean kept) {
    /** An hour of the day. */
    public record Hour(int value, String words, boolean chosen) {}
}
