package org.heard.glass;

/** Why a record was opened, in kinds that a child can be told in plain words. Stored by name. */
public enum Why {
    /** Somebody may be in danger. */
    SAFETY,
    /** The child's own IRO or social worker cannot be reached. */
    AWAY,
    /** Somebody complained, or asked for it to be looked into. */
    COMPLAINT,
    /** A check that the work is done as it should be. */
    CHECK,
    /** A court or the law asks for it. */
    LAW
}
