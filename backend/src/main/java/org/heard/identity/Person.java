package org.heard.identity;

import org.heard.base.PersonId;
import org.heard.base.Role;
import org.jspecify.annotations.Nullable;

/** Someone the portal knows. */
public record Person(
        PersonId id,
        Role role,
        String firstName,
        String lastName,
        @Nullable String knownAs,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String organisation) {

    /** What they want to be called: shown to children, and to those who know them. */
    public String shortName() {
        return knownAs == null || knownAs.isBlank() ? firstName : knownAs;
    }

    Person called(String name) {
        return new Person(id, role, firstName, lastName, name, email, phone, organisation);
    }

    /** Called name and last name, as staff read it; an extract such as SSDA903 may bring a child without any. */
    public String fullName() {
        String name = (shortName() + " " + lastName).strip();
        return name.isEmpty() ? "Name not known yet" : name;
    }
}
