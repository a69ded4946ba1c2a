package org.heard.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.jspecify.annotations.Nullable;

/** The first way in for staff, printed on the command line by whoever runs the portal. There is no default password. */
@Singleton
public class StaffLinks {
    private final People people;
    private final Invitations invitations;

    StaffLinks(People people, Invitations invitations) {
        this.people = people;
        this.invitations = invitations;
    }

    /**
     * A one-time link with which a member of staff sets a password, the first time or again.
     *
     * @param role who they are if the portal does not know them yet; {@code null}: they must be known
     * @param name first name and last name, for somebody new
     * @throws PortalException {@code NOT_FOUND} when nobody has this email and no role was given; {@code NOT_VALID} for
     *     somebody who is not staff, and for a role other than the one they have
     */
    @Needs(Permission.KEEP_STAFF)
    @Transactional
    public String link(String email, @Nullable Role role, @Nullable String name) {
        return new Caller.Portal().call(() -> {
            Person person = people.findByEmail(email).orElseGet(() -> added(email, role, name));
            if (!person.role().isStaff() || (role != null && role != person.role())) {
                throw new PortalException(ErrorCode.NOT_VALID, email + " is known as " + person.role());
            }
            return invitations.linkFor(person);
        });
    }

    /** A one-time link for a member of staff whom the portal knows, made by an administrator. */
    @Needs(Permission.KEEP_STAFF)
    public String newLink(String email) {
        return link(email, null, null);
    }

    private Person added(String email, @Nullable Role role, @Nullable String name) {
        if (role == null) {
            throw new PortalException(ErrorCode.NOT_FOUND, "nobody has this email; say the role too");
        }
        if (!role.isStaff() || !email.contains("@")) {
            throw new PortalException(ErrorCode.NOT_VALID, "a member of staff has an email address and a staff role");
        }
        String[] names =
                (name == null || name.isBlank() ? email.substring(0, email.indexOf('@')) : name.strip()).split(" ", 2);
        return people.add(role, names[0], names.length > 1 ? names[1] : "", email);
    }
}
