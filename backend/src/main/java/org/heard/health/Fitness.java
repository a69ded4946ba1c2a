package org.heard.health;

/**
 * How fit this node is for work.
 *
 * @param database whether the database answers
 * @param disk whether the data folder has room
 * @param outgoing whether what should have left the portal has left it; another node would not do it any better
 * @param stopping whether it is on its way out
 */
public record Fitness(boolean database, boolean disk, Outgoing outgoing, boolean stopping) {

    /** Whether messages leave as they should. */
    public enum Outgoing {
        FLOWS,
        /** Something has waited for longer than a quarter of an hour past its time. */
        STUCK,
        /** The database, which knows, does not answer. */
        UNKNOWN
    }

    /** Whether requests should be sent here. A stuck outbox is no reason: pages work, and what waits is kept. */
    public boolean isReady() {
        return database && disk && !stopping;
    }
}
