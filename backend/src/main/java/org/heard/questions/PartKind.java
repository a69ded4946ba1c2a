package org.heard.questions;

import java.util.List;

/** How something can be answered. Stored by name. */
public enum PartKind {
    FACES("How do you feel: faces", List.of("options")),
    ONE("Choose one", List.of("options")),
    SEVERAL("Choose any", List.of("options")),
    WORDS("In their own words", List.of()),
    PEOPLE("People", List.of("offered")),
    RANKED("Wishes in order", List.of()),
    MAT("Sort pictures: a mat", List.of("3", "options")),
    MY_WAY("How my review goes", List.of("how", "topics", "extras")),
    DAY("A day", List.of());

    private final String wording;
    private final List<String> lists;

    PartKind(String wording, List<String> lists) {
        this.wording = wording;
        this.lists = lists;
    }

    public String wording() {
        return wording;
    }

    /** The lists a new one begins with. */
    List<String> lists() {
        return lists;
    }
}
