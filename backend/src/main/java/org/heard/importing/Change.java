package org.heard.importing;

/** One value that an import would change: of whom, what, from, to. An empty text is no value. */
public record Change(String whose, String what, String before, String after) {}
