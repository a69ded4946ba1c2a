package org.heard.ui.questions;

import com.vaadin.flow.component.HtmlContainer;
import java.util.function.Consumer;

/** What stands around the question at hand and follows it: the preview, the advice, its languages, its versions. */
final class Beside {
    private final Editing editing;
    private final PreviewCard preview;
    private final AdviceCard advice;
    private final LanguagesCard languages;
    private final VersionsCard versions;
    private Consumer<String> go = _ -> {};
    private Runnable reopen = () -> {};
    private String key = "";

    Beside(Editing editing, Workbench bench, PreviewCard preview) {
        this.editing = editing;
        this.preview = preview;
        advice = bench.advice(other -> go.accept(other));
        languages = bench.languages(this::translated);
        versions = bench.versions(() -> reopen.run());
    }

    /**
     * Says how to get about.
     *
     * @param other opens another question
     * @param again opens the same one, as it is now
     */
    void goBy(Consumer<String> other, Runnable again) {
        go = other;
        reopen = again;
    }

    /** Another question is at hand, or something in it was changed. */
    void show(String question) {
        key = question;
        preview.show(question);
        advice.show(editing, question);
        languages.show(editing, question);
        versions.show(editing);
    }

    private void translated() {
        preview.refresh();
        advice.show(editing, key);
    }

    HtmlContainer advice() {
        return advice;
    }

    HtmlContainer languages() {
        return languages;
    }

    HtmlContainer versions() {
        return versions;
    }
}
