package org.heard.audit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;

/** Reading the trail: staff search and export it, which is itself in it; a child sees who looked at what is theirs. */
@Singleton
public class AuditTrail {
    /** More than anybody reads at once; the export has all. */
    public static final int A_PAGE = 100;

    private static final int AT_ONCE = 1000;
    private static final Set<AuditAction> LOOKING = Set.of(
            AuditAction.WORDS_READ,
            AuditAction.MESSAGES_READ,
            AuditAction.MINUTES_READ,
            AuditAction.RECORD_OPENED,
            AuditAction.RECORD_HANDED_OVER,
            AuditAction.RECORD_GIVEN_OUT);

    private final AuditRows rows;
    private final AuditEntryRepository entries;
    private final AuditLog log;

    AuditTrail(AuditRows rows, AuditEntryRepository entries, AuditLog log) {
        this.rows = rows;
        this.entries = entries;
        this.log = log;
    }

    /** The newest first, at most {@link #A_PAGE}; that somebody searched is kept too. */
    @Needs(Permission.SEARCH_AUDIT)
    @Transactional
    public List<AuditLine> find(AuditSearch search, int from) {
        List<AuditLine> found = rows.find(search, from, A_PAGE);
        log.record(AuditAction.AUDIT_SEARCHED, null, found.size() + " entries from " + from);
        return found;
    }

    /** Everything found, as CSV, the newest first; that somebody took it away is kept too. */
    @Needs(Permission.SEARCH_AUDIT)
    @Transactional
    public void export(AuditSearch search, Appendable out) {
        try {
            out.append("number,at,who,role,action,child,council_number,subject\r\n");
            int taken = 0;
            for (List<AuditLine> some = rows.find(search, 0, AT_ONCE);
                    !some.isEmpty();
                    some = rows.find(search, taken, AT_ONCE)) {
                for (AuditLine line : some) {
                    out.append(AuditCsv.line(line));
                }
                taken += some.size();
            }
            log.record(AuditAction.AUDIT_EXPORTED, null, taken + " entries");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the child: who looked at what is kept of them, by day; the newest first. */
    @Needs(Permission.OWN_RECORD)
    public List<Looked> lookedAt(ChildId child) {
        record Day(long who, AuditAction what, LocalDate day) {}
        Map<Day, Looked> days = new LinkedHashMap<>();
        for (AuditEntryRow row : entries.findByChildIdOrderByIdDesc(child.value())) {
            AuditAction action = AuditAction.valueOf(row.action());
            Long who = row.actorId();
            if (who == null || who == child.value() || !LOOKING.contains(action)) {
                continue;
            }
            Instant at = row.at();
            days.merge(
                    new Day(who, action, London.at(at).toLocalDate()),
                    new Looked(new PersonId(who), action, at, 1),
                    (later, _) -> new Looked(later.who(), later.what(), later.last(), later.times() + 1));
        }
        return List.copyOf(days.values());
    }
}
