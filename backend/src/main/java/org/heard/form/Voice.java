package org.heard.form;

/** Who speaks in a question set. Nobody but the child speaks as {@link #CHILD}. Stored by name. */
public enum Voice {
    CHILD,
    ADVOCATE,
    CARER,
    PARENT
}
