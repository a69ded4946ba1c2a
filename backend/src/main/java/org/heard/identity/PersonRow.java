package org.heard.identity;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.jspecify.annotations.Nullable;

/** One row of {@code person}. */
@MappedEntity("person")
record PersonRow(
        @Id @GeneratedValue @Nullable Long id,
        Role role,
        String firstName,
        String lastName,
        @Nullable String knownAs,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String organisation,
        @Nullable String staffRef,
        boolean active,
        int tokenVersion,
        Instant createdAt) {

    Person person() {
        return new Person(
                new PersonId(java.util.Objects.requireNonNull(id)),
                role,
                firstName,
                lastName,
                knownAs,
                email,
                phone,
                organisation);
    }
}
