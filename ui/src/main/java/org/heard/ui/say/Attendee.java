package org.heard.ui.say;

import org.heard.base.Role;

/**
 * Somebody who may be at the review, as the child's page names them.
 *
 * @param id the portal's number of them
 * @param what who they are, in the child's words
 */
public record Attendee(String id, String name, String what, Role role) {

    /** For the circle where a photo would be. */
    public String initial() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
