package org.heard.ui.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the demo page shows. */
public record DemoModel(
        List<Row> children, List<Row> others, @Nullable Phone phone, List<Alert> alerts) {

    /** An alert that staff got. */
    public record Alert(String to, String when, String words) {}

    /** Someone to be. */
    public record Row(String letter, String title, String about, String href) {}

    /** The drawn phone of a child. */
    public record Phone(String number, String name, List<Text> texts) {}

    /**
     * One text.
     *
     * @param mine whether it was typed on this phone
     * @param link empty when there is none in it
     */
    public record Text(boolean mine, String when, String words, String link) {}
}
