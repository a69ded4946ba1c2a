package org.heard.ui.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the demo page shows. */
public record DemoModel(
        List<Row> children, List<Row> others, @Nullable Phone phone) {

    /** Someone to be. */
    public record Row(String letter, String title, String about, String href) {}

    /** The drawn phone of a child. */
    public record Phone(String number, String name, List<Text> texts) {}

    /** One text; the link in it is empty when there is none. */
    public record Text(String when, String words, String link) {}
}
