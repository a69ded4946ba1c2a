package org.heard.review;

import java.time.LocalDate;

/** One year of the yearly return (SSDA903), both days included. */
public record CollectionYear(LocalDate from, LocalDate to) {
    /**
     * The years whose published rules were read: csc-validator-be-903 v0.1.14 of April 2026 has those of the Reviews file
     * unchanged from the return of 2023/24 to that of 2026/27.
     */
    private static final int FIRST_KNOWN = 2023;

    private static final int LAST_KNOWN = 2026;

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** As people write it: 2026/27. */
    public String name() {
        return name(from.getYear());
    }

    /** Whether the rules by which the portal checks the file are those published for this year. */
    public boolean areRulesKnown() {
        return from.getYear() >= FIRST_KNOWN && from.getYear() <= LAST_KNOWN;
    }

    /** The years whose rules are known: 2023/24 to 2026/27. */
    public static String known() {
        return name(FIRST_KNOWN) + " to " + name(LAST_KNOWN);
    }

    private static String name(int year) {
        return year + "/" + String.format("%02d", (year + 1) % 100);
    }
}
