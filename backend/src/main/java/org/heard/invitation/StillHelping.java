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
        return isNoHelper(person) || helps(person.id());
    }

    /** As above for whoever this is, and the same work for everybody and nobody: the clock tells a stranger nothing. */
    boolean mayComeIn(PersonId who) {
        boolean helps = helps(who);
        return people.find(who).filter(person -> isNoHelper(person) || helps).isPresent();
    }

    private static boolean isNoHelper(Person person) {
        return switch (person.role()) {
            case CHILD, IRO, SOCIAL_WORKER, MANAGER, ADMINISTRATOR -> true;
            case ADVOCATE, CARER, PARENT -> false;
        };
    }

    private boolean helps(PersonId person) {
        boolean children = new Caller.Portal().call(() -> people.helpsSomebody(person));
        long elsewhere = others.stream().filter(one -> one.knows(person)).count();
        return children || elsewhere > 0;
    }
}
