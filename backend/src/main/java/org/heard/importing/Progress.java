package org.heard.importing;

/** Hears how far an import is. Called often, from the thread that imports. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (_, _) -> {};

    /** @param done from 0 to 1 */
    void at(double done, String sentence);
}
