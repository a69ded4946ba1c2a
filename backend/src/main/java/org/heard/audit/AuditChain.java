package org.heard.audit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.base.Needs;
import org.heard.base.Permission;

/** Follows the chain from its beginning and says where it breaks. */
@Singleton
public class AuditChain {
    /** Sealing runs every ten seconds; whoever waits longer than this was forgotten. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private final AuditEntryRepository entries;
    private final AuditSealRepository seals;
    private final Sealing sealing;
    private final InstantSource time;

    AuditChain(AuditEntryRepository entries, AuditSealRepository seals, Sealing sealing, InstantSource time) {
        this.entries = entries;
        this.seals = seals;
        this.sealing = sealing;
        this.time = time;
    }

    /** Reads the whole trail. Finds what was changed, taken out of the middle or put in between; the first fault only. */
    @Needs(Permission.SEARCH_AUDIT)
    @Transactional
    public Verdict verify() {
        Optional<AuditSealRow> cut = seals.lastCut();
        long number = cut.map(AuditSealRow::number).orElse(0L);
        String before = cut.map(AuditSealRow::hash).orElse(Link.BEGINNING);
        long sealed = 0;
        for (List<AuditSealRow> some = seals.after(number); !some.isEmpty(); some = seals.after(number)) {
            Map<Long, AuditEntryRow> found = entriesOf(some);
            for (AuditSealRow seal : some) {
                Optional<Verdict> broken = check(seal, number + 1, before, found.get(seal.entryId()));
                if (broken.isPresent()) {
                    return broken.get();
                }
                number = seal.number();
                before = seal.hash();
                sealed++;
            }
        }
        return new Verdict.Whole(
                sealed, number, before, entries.unsealedBefore(time.instant().minus(LATE)));
    }

    /** The hash that a number had; empty where it is not there, or was deleted with its time over. */
    @Needs(Permission.SEARCH_AUDIT)
    public Optional<String> hash(long number) {
        return seals.findByNumber(number).map(AuditSealRow::hash);
    }

    /** Deletes what is older from the beginning, because its time is over. How many entries went. */
    @Needs(Permission.RETAIN)
    @Transactional
    public int cutBefore(Instant before) {
        return sealing.cutBefore(before);
    }

    private Map<Long, AuditEntryRow> entriesOf(List<AuditSealRow> some) {
        return entries.findByIdIn(some.stream().map(AuditSealRow::entryId).toList()).stream()
                .collect(Collectors.toMap(row -> row.id() == null ? 0L : row.id(), Function.identity()));
    }

    private static Optional<Verdict> check(
            AuditSealRow seal, long should, String before, @org.jspecify.annotations.Nullable AuditEntryRow entry) {
        if (seal.number() != should) {
            return Optional.of(new Verdict.Broken(should, 0, "this number is missing"));
        }
        if (entry == null) {
            return Optional.of(new Verdict.Broken(should, seal.entryId(), "the entry was deleted"));
        }
        if (!Link.hash(before, should, entry).equals(seal.hash())) {
            return Optional.of(new Verdict.Broken(should, seal.entryId(), "the entry or its hash was changed"));
        }
        return Optional.empty();
    }
}
