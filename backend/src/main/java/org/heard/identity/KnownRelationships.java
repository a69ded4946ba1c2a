package org.heard.identity;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.OpenedRecords;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.Relationships;
import org.heard.base.Role;

/** Answers from what the extracts and invitations say. */
@Singleton
final class KnownRelationships implements Relationships {
    private final ChildRepository children;
    private final SupportLinkRepository links;
    private final Cover cover;
    private final BeanProvider<OpenedRecords> opened;
    private final InstantSource time;

    KnownRelationships(
            ChildRepository children,
            SupportLinkRepository links,
            Cover cover,
            BeanProvider<OpenedRecords> opened,
            InstantSource time) {
        this.children = children;
        this.links = links;
        this.cover = cover;
        this.opened = opened;
        this.time = time;
    }

    @Override
    public boolean reaches(Caller.Someone caller, Permission.Scope scope, ChildId child) {
        if (caller.role() == Role.CHILD) {
            return scope != Permission.Scope.NONE && caller.person().value() == child.value();
        }
        Optional<ChildRow> row = children.findByPersonId(child.value());
        return switch (scope) {
            case NONE -> false;
            case OPENED -> row.isPresent() && hasOpened(caller, row.get());
            case OWN -> row.isPresent() && isTheirs(caller, row.get());
            case OWN_OR_OPENED -> row.isPresent() && (isTheirs(caller, row.get()) || hasOpened(caller, row.get()));
            case ANY -> row.isPresent() && (!row.get().restricted() || caller.role() == Role.MANAGER);
        };
    }

    private boolean isTheirs(Caller.Someone caller, ChildRow child) {
        long person = caller.person().value();
        return switch (caller.role()) {
            case CHILD -> child.personId() == person;
            case IRO -> child.iroId() != null && (child.iroId() == person || stepsInFor(child, child.iroId(), person));
            case SOCIAL_WORKER ->
                !child.restricted() && child.socialWorkerId() != null && child.socialWorkerId() == person;
            case ADVOCATE, CARER, PARENT -> !child.restricted() && isLinked(caller, child.personId());
            case MANAGER -> true;
            case ADMINISTRATOR -> !child.restricted();
        };
    }

    /** A child may have become restricted since. */
    private boolean hasOpened(Caller.Someone caller, ChildRow child) {
        return (!child.restricted() || caller.role() == Role.MANAGER)
                && opened.get().isOpen(caller, new ChildId(child.personId()));
    }

    /** Somebody who covers for the IRO today has the IRO's children, save those whom only their own IRO may see. */
    private boolean stepsInFor(ChildRow child, long iro, long person) {
        return !child.restricted()
                && cover.coveredBy(new PersonId(person)).stream().anyMatch(away -> away.value() == iro);
    }

    private boolean isLinked(Caller.Someone caller, long child) {
        LocalDate today = London.today(time);
        return links.findByChildIdAndSupporterId(child, caller.person().value()).stream()
                .anyMatch(link -> link.relation() == caller.role() && link.isLiveOn(today));
    }
}
