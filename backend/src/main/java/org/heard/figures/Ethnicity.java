package org.heard.figures;

import java.util.Map;

/** The ethnic groups of the SSDA903 (ETHNIC), gathered into those in which small councils can still publish. */
final class Ethnicity {
    private static final String ASIAN = "Asian or Asian British";
    private static final String BLACK = "Black or Black British";
    private static final String MIXED = "Mixed";
    private static final String WHITE = "White";

    static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("WBRI", WHITE),
            Map.entry("WIRI", WHITE),
            Map.entry("WOTH", WHITE),
            Map.entry("WIRT", WHITE),
            Map.entry("WROM", WHITE),
            Map.entry("MWBC", MIXED),
            Map.entry("MWBA", MIXED),
            Map.entry("MWAS", MIXED),
            Map.entry("MOTH", MIXED),
            Map.entry("AIND", ASIAN),
            Map.entry("APKN", ASIAN),
            Map.entry("ABAN", ASIAN),
            Map.entry("AOTH", ASIAN),
            Map.entry("CHNE", ASIAN),
            Map.entry("BCRB", BLACK),
            Map.entry("BAFR", BLACK),
            Map.entry("BOTH", BLACK),
            Map.entry("OOTH", "Other"));

    private Ethnicity() {}
}
