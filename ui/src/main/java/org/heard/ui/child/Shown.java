package org.heard.ui.child;

/**
 * Somebody a child may show their words to.
 *
 * @param line who they are to the child
 * @param reads whether they may read
 */
public record Shown(String id, String letter, String name, String line, boolean reads) {}
