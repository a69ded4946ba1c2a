package org.heard.ui.rights;

import java.util.List;

/** Everything that is kept about a child, as they read it. */
public record CopyModel(String day, List<Part> parts, List<String> files) {

    public record Part(String title, List<Item> items) {}

    /** @param when empty where no day stands with it */
    public record Item(String when, List<Line> lines) {}

    public record Line(String what, String said) {}
}
