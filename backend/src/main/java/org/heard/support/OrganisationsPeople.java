package org.heard.support;

import jakarta.inject.Singleton;
import org.heard.base.PersonId;
import org.heard.invitation.HelpsWithoutAChild;

/** The advocates of organisations, their leads among them, come in before they help anybody. */
@Singleton
final class OrganisationsPeople implements HelpsWithoutAChild {
    private final OrganisationRepository rows;

    OrganisationsPeople(OrganisationRepository rows) {
        this.rows = rows;
    }

    @Override
    public boolean knows(PersonId person) {
        return rows.countAdvocates(person.value()) > 0;
    }
}
