package org.heard.ui.child;

import java.util.List;

/** How a child is texted now, and what they can choose. */
public record TextsModel(boolean off, boolean whatsapp, List<Hour> hours, boolean phone, boolean kept) {
    /** An hour of the day. */
    public record Hour(int value, String words, boolean chosen) {}
}
