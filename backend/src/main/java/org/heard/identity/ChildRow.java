package org.heard.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/** One row of {@code child}. */
@MappedEntity("child")
record ChildRow(
        @Id Long personId,
        String childRef,
        LocalDate dateOfBirth,
        @Nullable LocalDate careStart,
        @Nullable LocalDate careEnd,
        @Nullable String legalStatus,
        boolean shortBreaksOnly,
        @Nullable Long iroId,
        @Nullable Long socialWorkerId,
        @Nullable String homeType,
        @Nullable String contactBy,
        @Nullable String language,
        boolean interpreter,
        @Nullable String communicationNeeds,
        @Nullable String formVersion,
        @Nullable String familyGroup,
        boolean restricted) {

    Child child(Person person) {
        return new Child(
                person,
                childRef,
                dateOfBirth,
                careStart,
                careEnd,
                legalStatus,
                shortBreaksOnly,
                id(iroId),
                id(socialWorkerId),
                homeType,
                contactBy,
                language,
                interpreter,
                communicationNeeds,
                formVersion,
                familyGroup,
                restricted);
    }

    /** The numbers of the child, their IRO and their social worker, as far as there are any. */
    List<Long> named() {
        return Stream.of(personId, iroId, socialWorkerId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable PersonId id(@Nullable Long id) {
        return id == null ? null : new PersonId(id);
    }
}
