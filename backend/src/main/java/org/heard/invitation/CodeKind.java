package org.heard.invitation;

import java.util.List;
import org.heard.base.Role;

/** What somebody's own code is made of. Stored by name. */
public enum CodeKind {
    /** Four of {@link #PADS_PICTURES}, in order, with spaces between. */
    PICTURES,
    /** Four to eight digits for a child, six to twelve for a helper. */
    DIGITS,
    /** At least twelve characters, for staff. */
    PASSWORD;

    /** The pictures a code can be made of, by the names of {@code texts/signin}. */
    public static final List<String> PADS_PICTURES =
            List.of("dog", "bus", "star", "cake", "cat", "bike", "key", "music", "book", "ball", "shirt", "drink");

    /** How many pictures a code has. */
    public static final int PICTURES_LONG = 4;

    /** What a person in this role may choose from; the first is offered first. */
    public static List<CodeKind> offeredTo(Role role) {
        return switch (role) {
            case CHILD -> List.of(PICTURES, DIGITS);
            case ADVOCATE, CARER, PARENT -> List.of(DIGITS);
            case IRO, SOCIAL_WORKER, MANAGER, ADMINISTRATOR -> List.of(PASSWORD);
        };
    }
}
