package org.heard.symbol;

/**
 * What came of a communication book.
 *
 * @param added words that are the child's now
 * @param withoutPicture how many of them have no picture, because it was none we may keep or could read
 * @param knownBefore words the child has already, left as they are
 */
public record BroughtIn(int added, int withoutPicture, int knownBefore) {}
