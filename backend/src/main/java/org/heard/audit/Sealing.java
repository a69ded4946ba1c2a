package org.heard.audit;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

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

    /**
     * Until none is left. What lies below the last one it sealed was looked at already; who comes late with a lower number is found
     * the next time.
     */
    void all() {
        OptionalLong reached = OptionalLong.of(seals.newestEntry().orElse(0L) - FLOOR_BELOW);
        while (reached.isPresent()) {
            long floor = reached.getAsLong();
            reached = transactions.executeWrite(_ -> sealAbove(floor));
        }
    }

    /** The last entry it sealed; nothing when none was left. */
    private OptionalLong sealAbove(long floor) {
        Optional<AuditSealRow> last = seals.findFirstOrderByNumberDesc().or(seals::lastCut);
        long number = last.map(AuditSealRow::number).orElse(0L);
        String before = last.map(AuditSealRow::hash).orElse(Link.BEGINNING);
        Instant now = time.instant();
        List<AuditSealRow> sealed = new ArrayList<>();
        for (AuditEntryRow entry : entries.unsealed(floor)) {
            number++;
            before = Link.hash(before, number, entry);
            sealed.add(new AuditSealRow(number, Objects.requireNonNull(entry.id()), before, now));
        }
        if (sealed.isEmpty()) {
            return OptionalLong.empty();
        }
        seals.saveAll(sealed);
        return OptionalLong.of(sealed.getLast().entryId());
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
