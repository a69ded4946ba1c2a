package org.heard.identity;

import java.time.LocalDate;
import java.time.Period;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/** What the case system knows of a child, as far as a review needs it. Never changed by the child or by staff here. */
public record Child(
        Person person,
        String childRef,
        LocalDate dateOfBirth,
        @Nullable LocalDate careStart,
        @Nullable LocalDate careEnd,
        @Nullable String legalStatus,
        boolean shortBreaksOnly,
        @Nullable PersonId iro,
        @Nullable PersonId socialWorker,
        @Nullable String homeType,
        @Nullable String contactBy,
        @Nullable String language,
        boolean interpreter,
        @Nullable String communicationNeeds,
        @Nullable String formVersion,
        @Nullable String familyGroup,
        boolean restricted) {

    public ChildId id() {
        return person.id().child();
    }

    /** Age in whole years on that day. */
    public int ageOn(LocalDate day) {
        return Period.between(dateOfBirth, day).getYears();
    }
}
