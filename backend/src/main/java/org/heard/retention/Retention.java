package org.heard.retention;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditChain;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.Settings;
import org.heard.consultation.OldDrafts;
import org.jspecify.annotations.Nullable;

/** Lists what is kept longer than the council set; hands it over and deletes it, child by child. */
@Singleton
public class Retention {
    private static final int REPORTED = 200;

    private final RetentionRows rows;
    private final OldDrafts drafts;
    private final HandOver handOver;
    private final AuditChain chain;
    private final AuditLog audit;
    private final Settings settings;
    private final TransactionOperations<Connection> transactions;
    private final InstantSource time;

    Retention(
            RetentionRows rows,
            OldDrafts drafts,
            HandOver handOver,
            AuditChain chain,
            AuditLog audit,
            Settings settings,
            TransactionOperations<Connection> transactions,
            InstantSource time) {
        this.rows = rows;
        this.drafts = drafts;
        this.handOver = handOver;
        this.chain = chain;
        this.audit = audit;
        this.settings = settings;
        this.transactions = transactions;
        this.time = time;
    }

    /** The dry run: what is due today, held or not. Nothing is changed. */
    @Needs(Permission.RETAIN)
    @Transactional
    public List<Due> due() {
        Set<ChildId> held = rows.held().stream().map(Held::child).collect(Collectors.toSet());
        List<Due> all = new ArrayList<>();
        LocalDate draftsUntil = last(Kind.DRAFTS);
        drafts.endedBy(draftsUntil)
                .forEach((child, count) ->
                        all.add(new Due(Kind.DRAFTS, child, draftsUntil, count, held.contains(child))));
        for (RetentionRows.Ended ended : rows.endedBy(last(Kind.WORDS))) {
            long count = rows.count(ended.child(), RetentionSql.WORDS);
            if (count > 0) {
                all.add(due(Kind.WORDS, ended, count, held));
            }
        }
        for (RetentionRows.Ended ended : rows.endedBy(last(Kind.NAMES))) {
            if (rows.hasName(ended.child())) {
                all.add(due(Kind.NAMES, ended, 1, held));
            }
        }
        add(all, Kind.TEXTS, rows.textsBefore(before(Kind.TEXTS)));
        add(all, Kind.AUDIT, rows.auditBefore(before(Kind.AUDIT)));
        return List.copyOf(all);
    }

    /** Hands over and deletes what is due and not held. Each child is one transaction: one that fails stops no other. */
    @Needs(Permission.RETAIN)
    public List<Done> run() {
        boolean may = mayHandOver();
        return due().stream()
                .filter(due -> !due.held())
                .filter(due -> may || !(due.kind() == Kind.WORDS || due.kind() == Kind.NAMES))
                .map(this::done)
                .toList();
    }

    /** Whether words can go: what is handed over is encrypted with the key of backups. Without one they, and names, stay. */
    @Needs(Permission.RETAIN)
    public boolean mayHandOver() {
        return handOver.hasKey();
    }

    /** The ZIP in a package for the case record. Throws {@link IOException} with the reason when it does not open. */
    @Needs(Permission.RETAIN)
    public void open(Path handedOver, OutputStream into) throws IOException {
        handOver.open(handedOver, into);
    }

    /** This child's record stays, whatever is due. Throws {@code REASON_NEEDED} without a reason. */
    @Needs(Permission.RETAIN)
    @Transactional
    public void hold(ChildId child, String reason) {
        if (reason.isBlank() || reason.length() > 1000) {
            throw new PortalException(ErrorCode.REASON_NEEDED, "why it is held");
        }
        rows.hold(child, reason.strip(), Caller.someone().person().value(), time.instant());
        audit.record(AuditAction.RECORD_HELD, child, "held");
    }

    /** It is no longer held. */
    @Needs(Permission.RETAIN)
    @Transactional
    public void release(ChildId child) {
        rows.hold(child, null, null, null);
        audit.record(AuditAction.RECORD_HELD, child, "released");
    }

    /** The child moved to another council on that day, and its time is counted from then; {@code null}: they did not. */
    @Needs(Permission.RETAIN)
    @Transactional
    public void moved(ChildId child, @Nullable LocalDate on) {
        rows.moved(child, on);
        audit.record(AuditAction.RECORD_HELD, child, on == null ? "did not move" : "moved " + on);
    }

    /** The child with exactly this number of the council's. */
    @Needs(Permission.RETAIN)
    public Optional<ChildId> find(String councilsId) {
        return rows.find(councilsId.strip());
    }

    /** The council's number, for a list without names. */
    @Needs(Permission.RETAIN)
    public String councilsId(ChildId child) {
        return rows.ref(child);
    }

    @Needs(Permission.RETAIN)
    public List<Held> held() {
        return rows.held();
    }

    /** What was deleted, the newest first: kinds, numbers and counts. */
    @Needs(Permission.RETAIN)
    public List<Done> report() {
        return rows.reported(REPORTED);
    }

    private Done done(Due due) {
        return new Caller.Portal().call(() -> transactions.executeWrite(_ -> delete(due)));
    }

    private Done delete(Due due) {
        ChildId child = due.child();
        Long handedOver = due.kind() == Kind.WORDS && child != null ? handOver.of(child) : null;
        long count = switch (due.kind()) {
            case DRAFTS -> child == null ? 0 : drafts.delete(child, due.since());
            case WORDS -> child == null ? 0 : rows.delete(child, RetentionSql.WORDS);
            case NAMES -> child == null ? 0 : rows.forgetName(child);
            case TEXTS -> rows.deleteTextsBefore(before(Kind.TEXTS));
            case AUDIT -> chain.cutBefore(before(Kind.AUDIT));
        };
        Done done = new Done(due.kind(), child, time.instant(), count, handedOver);
        rows.report(done);
        audit.record(AuditAction.RECORD_DELETED, child, due.kind() + ", " + count + " rows");
        return done;
    }

    private static Due due(Kind kind, RetentionRows.Ended ended, long count, Set<ChildId> held) {
        return new Due(kind, ended.child(), ended.on(), count, held.contains(ended.child()));
    }

    private void add(List<Due> all, Kind kind, long count) {
        if (count > 0) {
            all.add(new Due(kind, null, last(kind), count, false));
        }
    }

    private LocalDate last(Kind kind) {
        return London.today(time).minusDays(settings.get(kind.days()));
    }

    private Instant before(Kind kind) {
        return time.instant().minus(Duration.ofDays(settings.get(kind.days())));
    }
}
