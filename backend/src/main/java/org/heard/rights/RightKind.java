package org.heard.rights;

/** Which right a child uses. Stored by name. */
public enum RightKind {
    /** To see what is written about them, or to ask about it. */
    SEE,
    /** Something is written wrongly: their own words stand beside it from now on. */
    CORRECT,
    /** Something is not all right, the IRO perhaps: it goes to managers, never to the IRO alone. */
    COMPLAIN;

    /** Part of the keys of its texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
