package org.heard.invitation;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.identity.People;
import org.heard.identity.Person;

/** Whether somebody may come in: an advocate, a carer or a parent only while they help a child. */
@Singleton
public final class StillHelping {
    private final People people;
    private final List<HelpsWithoutAChild> others;

    StillHelping(People people, List<HelpsWithoutAChild> others) {
        this.people = people;
        this.others = List.copyOf(others);
    }

    /** True for staff and children, who have reasons of their own to be here. */
    public boolean mayComeIn(Person person) {
        return switch (person.role()) {
            case CHILD, IRO, SOCIAL_WORKER, MANAGER, ADMINISTRATOR -> true;
            case ADVOCATE, CARER, PARENT -> helps(person.id());
        };
    }

    private boolean helps(PersonId person) {
        return new Caller.Portal().call(() -> people.helpsSomebody(person))
                || others.stream().anyMatch(one -> one.knows(person));
    }
}
