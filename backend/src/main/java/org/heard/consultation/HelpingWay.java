package org.heard.consultation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How somebody helped a child to answer. Kept by name. */
public enum HelpingWay {
    READ_ALOUD("read it aloud"),
    SHOWED("showed the pictures"),
    EXPLAINED("said what words mean"),
    TAPPED("tapped what the child chose"),
    WROTE("wrote what the child said"),
    WATCHED("watched what the child did, and said what it may mean"),
    SAT("only sat there");

    private final String wording;

    HelpingWay(String wording) {
        this.wording = wording;
    }

    /** How staff read it. */
    public String wording() {
        return wording;
    }

    /** Its name in pages and texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String written(Collection<HelpingWay> ways) {
        return ways.stream().distinct().sorted().map(HelpingWay::name).collect(Collectors.joining(","));
    }

    static List<HelpingWay> read(String written) {
        return Arrays.stream(written.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(HelpingWay::valueOf)
                .toList();
    }
}
