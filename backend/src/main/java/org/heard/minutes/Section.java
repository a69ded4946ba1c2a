package org.heard.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of minutes, in their order. Stored by name. */
public enum Section {
    TOOK_PART("Hello, and how you took part"),
    TOLD("What you told me"),
    GOING_WELL("What is going well"),
    HARD("What is hard"),
    DECIDED("What we decided"),
    NOT_DONE("What we did not do as you asked, and why"),
    /** For babies and children who do not speak: what they did, looked at, laughed at. */
    HOW_YOU_WERE("How you were"),
    NEXT("Your next review, and how to reach me");

    private final String heading;

    Section(String heading) {
        this.heading = heading;
    }

    /** As its writer reads it. */
    public String heading() {
        return heading;
    }

    static List<Section> list(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(",", -1)).map(Section::valueOf).toList();
    }

    static String names(List<Section> sections) {
        return sections.stream().map(Section::name).collect(Collectors.joining(","));
    }
}
