package org.heard.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;

/**
 * Who steps in while an IRO is away. On those days the cover has the IRO's children as if they were their own; a restricted
 * child stays with the named IRO and managers.
 */
@Singleton
public class Cover {
    private static final int LONGEST_DAYS = 400;

    private final AbsenceRepository absences;
    private final PersonRepository people;
    private final AuditLog audit;
    private final InstantSource time;

    Cover(AbsenceRepository absences, PersonRepository people, AuditLog audit, InstantSource time) {
        this.absences = absences;
        this.people = people;
        this.audit = audit;
        this.time = time;
    }

    /** The caller is away on these days. Throws {@code NOT_VALID} for days in the past or a cover who is no other IRO. */
    @Needs(Permission.SHOW_MYSELF)
    @Transactional
    public void arrange(LocalDate from, LocalDate until, PersonId cover) {
        PersonId me = Caller.someone().person();
        boolean wrongDays = until.isBefore(from)
                || until.isBefore(London.today(time))
                || from.plusDays(LONGEST_DAYS).isBefore(until);
        boolean another = !cover.equals(me)
                && people.findById(cover.value())
                        .filter(row -> row.active() && row.role() == Role.IRO)
                        .isPresent();
        if (wrongDays || !another) {
            throw new PortalException(ErrorCode.NOT_VALID, "cover");
        }
        absences.save(new AbsenceRow(null, me.value(), from, until, cover.value()));
        audit.record(AuditAction.COVER_ARRANGED, null, "person " + cover);
    }

    /** The other IROs, any of whom may step in for the caller. */
    @Needs(Permission.SHOW_MYSELF)
    public List<Person> whoCouldStepIn() {
        long me = Caller.someone().person().value();
        return people.findByRoleInOrderByLastNameAndFirstName(List.of(Role.IRO)).stream()
                .filter(row -> row.active() && !Long.valueOf(me).equals(row.id()))
                .map(PersonRow::person)
                .toList();
    }

    /** The caller is not away after all. */
    @Needs(Permission.SHOW_MYSELF)
    @Transactional
    public void cancel(long absence) {
        absences.deleteByIdAndIroId(absence, Caller.someone().person().value());
    }

    /** An IRO's days away, today's and those to come. It is no secret: their children are told. */
    public List<Absence> of(PersonId iro) {
        return absences
                .findByIroIdAndUntilDateGreaterThanEqualsOrderByFromDate(iro.value(), London.today(time))
                .stream()
                .map(AbsenceRow::absence)
                .toList();
    }

    /** Whether this IRO is away today, until when, and who steps in. */
    public Optional<Absence> today(PersonId iro) {
        LocalDate today = London.today(time);
        return of(iro).stream().filter(absence -> absence.isOn(today)).findFirst();
    }

    /** The IROs for whom this person steps in today. */
    public List<PersonId> coveredBy(PersonId person) {
        LocalDate today = London.today(time);
        return absences.findByCoverIdAndUntilDateGreaterThanEqualsOrderByFromDate(person.value(), today).stream()
                .map(AbsenceRow::absence)
                .filter(absence -> absence.isOn(today))
                .map(Absence::iro)
                .distinct()
                .toList();
    }
}
