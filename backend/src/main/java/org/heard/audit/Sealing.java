package org.heard.audit;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives entries their numbers and hashes, some hundred in one transaction. Two nodes that try at once cannot both: the number
 * is the key, the second is rolled back.
 */
@Singleton
class Sealing {
    /** How far behind the newest sealed entry a late transaction's may lie. */
    private static final long FLOOR_BELOW = 20_000;

    private final AuditEntryRepository entries;
    private final AuditSealRepository seals;
    private final TransactionOperations<Connection> transactions;
    private final InstantSource time;

    Sealing(
            AuditEntryRepository entries,
            AuditSealRepository seals,
            TransactionOperations<Connection> transactions,
            InstantSource time) {
        this.entries = entries;
        this.transactions = transactions;
        this.seals = seals;
        this.time = time;
    }

    /** Until none is left. */
    void all() {
        int sealed;
        do {
            sealed = some();
        } while (sealed > 0);
    }

    /** How many it sealed; none are left when there were none. */
    int some() {
        return transactions.executeWrite(_ -> sealSome());
    }

    private int sealSome() {
        Optional<AuditSealRow> last = seals.findFirstOrderByNumberDesc().or(seals::lastCut);
        long number = last.map(AuditSealRow::number).orElse(0L);
        String before = last.map(AuditSealRow::hash).orElse(Link.BEGINNING);
        long floor = seals.newestEntry().orElse(0L) - FLOOR_BELOW;
        List<AuditEntryRow> open = entries.unsealed(floor);
        Instant now = time.instant();
        for (AuditEntryRow entry : open) {
            number++;
            before = Link.hash(before, number, entry);
            seals.add(number, Objects.requireNonNull(entry.id()), before, now);
        }
        return open.size();
    }

    /** Deletes what is older, from the beginning of the chain; the rest can still be verified. */
    @Transactional
    int cutBefore(Instant before) {
        Optional<AuditSealRow> last = seals.lastBefore(before).flatMap(seals::findByNumber);
        if (last.isEmpty()) {
            return 0;
        }
        long number = last.get().number();
        seals.cut(number, last.get().hash(), time.instant());
        int gone = seals.deleteEntriesUpTo(number);
        seals.deleteUpTo(number);
        return gone;
    }
}
