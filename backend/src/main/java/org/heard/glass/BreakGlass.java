package org.heard.glass;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Relationships;
import org.heard.base.Settings;

/**
 * Opening the record of a child who is not one's own. It needs a reason, ends by itself, and is told: to the other managers
 * at once, to the child in their list of who read what they said. Everything read meanwhile is audited as always.
 */
@Singleton
public class BreakGlass {
    private final OpenedRepository rows;
    private final Notices notices;
    private final Relationships relationships;
    private final Settings settings;
    private final AuditLog audit;
    private final InstantSource time;

    BreakGlass(
            OpenedRepository rows,
            Notices notices,
            Relationships relationships,
            Settings settings,
            AuditLog audit,
            InstantSource time) {
        this.rows = rows;
        this.notices = notices;
        this.relationships = relationships;
        this.settings = settings;
        this.audit = audit;
        this.time = time;
    }

    /**
     * Opens it for the time the council set. Throws {@code REASON_NEEDED} without a reason in a sentence, {@code NOT_FOUND}
     * for a child who is restricted, unless a manager asks.
     */
    @Needs(Permission.BREAK_GLASS)
    @Transactional
    public Opened open(ChildId child, Why why, String reason) {
        String said = reason.strip();
        if (said.length() < Opened.SHORTEST_REASON) {
            throw new PortalException(ErrorCode.REASON_NEEDED, "a reason in a sentence");
        }
        if (said.length() > Opened.LONGEST_REASON) {
            throw new PortalException(ErrorCode.NOT_VALID, "a reason of at most " + Opened.LONGEST_REASON);
        }
        Caller.Someone who = Caller.someone();
        Instant now = time.instant();
        Instant until = now.plus(Duration.ofMinutes(settings.get(GlassSettings.MINUTES)));
        Opened opened = rows.save(new OpenedRow(
                        null, child.value(), who.person().value(), who.role(), why, said, now, until, null, null))
                .opened();
        audit.record(AuditAction.RECORD_OPENED, child, "opened record " + opened.id());
        notices.send(opened);
        return opened;
    }

    /** Closes what the caller has open of this child, before its time is over. */
    @Needs(Permission.BREAK_GLASS)
    @Transactional
    public void close(ChildId child) {
        if (rows.close(Caller.someone().person().value(), child.value(), time.instant()) > 0) {
            audit.record(AuditAction.RECORD_CLOSED, child, null);
        }
    }

    /** What the caller has open of this child now. */
    @Needs(Permission.BREAK_GLASS)
    public Optional<Opened> now(ChildId child) {
        Caller.Someone me = Caller.someone();
        return rows.findFirstByOpenedByAndRoleAndChildIdAndUntilAtGreaterThanOrderByIdDesc(
                        me.person().value(), me.role(), child.value(), time.instant())
                .map(OpenedRow::opened);
    }

    /**
     * The child with exactly this id of the council's, for somebody whose child it is not. Empty, too, where they could not
     * open the record.
     */
    @Needs(Permission.BREAK_GLASS)
    public Optional<ChildId> find(String councilsId) {
        Caller.Someone me = Caller.someone();
        return rows.findChild(councilsId.strip())
                .map(ChildId::new)
                .filter(child -> relationships.reaches(me, Permission.BREAK_GLASS.scopeOf(me.role()), child));
    }

    /** Who opened which record, the newest first. */
    @Needs(Permission.WATCH_OPENED)
    public List<Opened> all() {
        Instant since = time.instant().minus(Duration.ofDays(settings.get(GlassSettings.LISTED_DAYS)));
        return rows.findByOpenedAtGreaterThanOrderByIdDesc(since).stream()
                .map(OpenedRow::opened)
                .toList();
    }

    /** The caller has looked into it. Throws {@code CHANGED_MEANWHILE} when somebody has, or it was their own. */
    @Needs(Permission.WATCH_OPENED)
    @Transactional
    public void seen(long opened) {
        PersonId me = Caller.someone().person();
        if (rows.seen(opened, me.value(), time.instant()) == 0) {
            throw new PortalException(ErrorCode.CHANGED_MEANWHILE, "opened record " + opened);
        }
    }

    /** For the child: who opened their record, and why in kinds; the newest first. */
    @Needs(Permission.OWN_RECORD)
    public List<Opened> of(ChildId child) {
        return rows.findByChildIdOrderByIdDesc(child.value()).stream()
                .map(OpenedRow::opened)
                .toList();
    }
}
