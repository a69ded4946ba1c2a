package org.heard.ui.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the demo page shows. */
public record DemoModel(
        List<Row> children, List<Row> others, @Nullable Phone phone, List<Alert> alerts) {

    /**
     * An alert that staff got.
     *
     * @param to each of them, and by which ways
     */
    public record Alert(List<String> to, String when, String words) {}

    /** Someone to be. */
    public record Row(String letter, String title, String about, String href) {}

    /**
     * The drawn phone of a child.
     *
     * @param next when the next text comes, in a sentence; empty when none waits
     */
    public record Phone(String number, String name, List<Text> texts, String next) {}

    /**
     * One text.
     *
     * @param mine whether it was typed on this phone
     * @param link empty when there is none in it
     */
    public record Text(boolean mine, String when, String words, String link) {}
}
