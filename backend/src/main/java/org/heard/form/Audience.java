package org.heard.form;

/**
 * Who may see one answer. The question set says where each question begins; whoever answers may change it. Stored by name,
 * narrowest first.
 */
public enum Audience {
    /** "Only my IRO": where a question set marks an answer as private. */
    IRO("Only my IRO"),
    IRO_AND_WORKER("My IRO and my social worker"),
    EVERYONE("Everyone at my review");

    private final String wording;

    Audience(String wording) {
        this.wording = wording;
    }

    /** How a child says it. A page that knows the IRO's name says that instead. */
    public String wording() {
        return wording;
    }
}
