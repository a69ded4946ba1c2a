package org.heard.accessibility.symbols;

/**
 * A picture for a concept.
 *
 * @param file its file name in the set, for example {@code 1F642.svg}
 * @param label the word that always stands with it
 * @param licence an SPDX name
 * @param recolours whether skin (and in Mulberry hair) can be shown in the colour somebody chose
 */
public record Symbol(SymbolSet set, String file, String label, String licence, boolean recolours) {

    /** Where a page finds it, for example {@code /pictures/openmoji/1F642.svg}. */
    public String path() {
        return "/pictures/" + set.folder() + "/" + file;
    }

    /** Where it is among the resources. */
    public String resource() {
        return "symbols/" + set.folder() + "/svg/" + file;
    }
}
