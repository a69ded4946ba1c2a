package org.heard.audit;

/** What became of verifying the chain. */
public sealed interface Verdict {

    /**
     * Every link holds.
     *
     * @param sealed how many entries have a number
     * @param number of the newest
     * @param hash of the newest; whoever wrote it down elsewhere can tell later that nothing was cut off the end
     * @param late entries that have waited for their number longer than they should
     */
    record Whole(long sealed, long number, String hash, long late) implements Verdict {}

    /** The first link that does not hold. */
    record Broken(long number, long entry, String what) implements Verdict {}
}
