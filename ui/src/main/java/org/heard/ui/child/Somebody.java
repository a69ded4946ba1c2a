package org.heard.ui.child;

/** A row about a person: the letter that stands for their photo, who they are, and a line about them. */
public record Somebody(String letter, String name, String line) {}
