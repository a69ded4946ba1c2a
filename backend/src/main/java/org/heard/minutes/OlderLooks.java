package org.heard.minutes;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.identity.People;

/** The second look at minutes from before the portal: a manager's, where the council wants one. */
@Singleton
public class OlderLooks {
    private final OlderHeadRepository heads;
    private final OlderRepository rows;
    private final Publishing publishing;
    private final People people;
    private final AuditLog audit;
    private final InstantSource time;

    OlderLooks(
            OlderHeadRepository heads,
            OlderRepository rows,
            Publishing publishing,
            People people,
            AuditLog audit,
            InstantSource time) {
        this.heads = heads;
        this.rows = rows;
        this.publishing = publishing;
        this.people = people;
        this.audit = audit;
        this.time = time;
    }

    /** A file that waits. */
    public record Waiting(long id, ChildId child, String name, LocalDate held, String fileName) {}

    /** What waits for whoever is asking; nothing for anybody but a manager. */
    @Needs(Permission.LOOK_OVER_MINUTES)
    public List<Waiting> mine() {
        Caller.Someone me = Caller.someone();
        if (me.role() != Role.MANAGER || !publishing.wantsSecondLook()) {
            return List.of();
        }
        return heads.findNotLookedAt(me.person().value()).stream()
                .map(row -> new Waiting(
                        row.id(),
                        new ChildId(row.childId()),
                        people.person(new PersonId(row.childId())).fullName(),
                        row.heldDate(),
                        row.fileName()))
                .toList();
    }

    /** The file itself, as long as it waits. */
    @Needs(Permission.LOOK_OVER_MINUTES)
    @Transactional
    public OlderMinutes.Content open(ChildId child, long id) {
        waiting(child, id);
        OlderRow row = rows.findById(id).orElseThrow();
        audit.record(AuditAction.MINUTES_READ, child, "second look, older minutes " + id);
        return new OlderMinutes.Content(row.fileName(), OlderMinutes.Kind.valueOf(row.kind()), row.content());
    }

    /** It may go to the child. */
    @Needs(Permission.LOOK_OVER_MINUTES)
    @Transactional
    public void look(ChildId child, long id) {
        waiting(child, id);
        rows.look(id, time.instant(), Caller.someone().person().value());
        audit.record(AuditAction.MINUTES_LOOKED_OVER, child, "older minutes " + id);
    }

    private void waiting(ChildId child, long id) {
        boolean waits =
                mine().stream().anyMatch(one -> one.id() == id && one.child().equals(child));
        if (!waits) {
            throw new PortalException(ErrorCode.NOT_FOUND, "nothing to look over");
        }
    }
}
