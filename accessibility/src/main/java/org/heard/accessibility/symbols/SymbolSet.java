package org.heard.accessibility.symbols;

/** A set of pictures, with the line its makers ask for wherever one of them is shown. */
public enum SymbolSet {
    MULBERRY(
            "mulberry",
            "Mulberry Symbols by Steve Lee are licenced under the Creative Commons Attribution-ShareAlike 4.0 License. "
                    + "See https://mulberrysymbols.org for details",
            "https://mulberrysymbols.org"),
    OPENMOJI(
            "openmoji",
            "All emojis designed by OpenMoji – the open-source emoji and icon project (https://openmoji.org/). "
                    + "License: CC BY-SA 4.0",
            "https://openmoji.org");

    private final String folder;
    private final String attribution;
    private final String source;

    SymbolSet(String folder, String attribution, String source) {
        this.folder = folder;
        this.attribution = attribution;
        this.source = source;
    }

    /** Its name in addresses and among the resources, below {@code symbols/}. */
    public String folder() {
        return folder;
    }

    /** Where it comes from. */
    public String source() {
        return source;
    }

    /** To be shown word for word. */
    public String attribution() {
        return attribution;
    }
}
