package org.heard.health;

/**
 * What waits, in numbers.
 *
 * @param oldestSeconds for how long the oldest message that may leave has waited
 * @param alertsOpen flags of a child that nobody has closed yet; drills are not counted
 * @param alertsUnreached those of them that reached nobody
 * @param jobsFailing work for later whose last try failed
 * @param jobsLate work for later that should have begun a quarter of an hour ago
 */
record Counts(
        long waiting,
        long failed,
        long oldestSeconds,
        long alertsOpen,
        long alertsUnreached,
        long jobsFailing,
        long jobsLate) {}
