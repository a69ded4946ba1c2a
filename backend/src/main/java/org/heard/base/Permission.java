package org.heard.base;

import static org.heard.base.Permission.Scope.ANY;
import static org.heard.base.Permission.Scope.NONE;
import static org.heard.base.Permission.Scope.OPENED;
import static org.heard.base.Permission.Scope.OWN;
import static org.heard.base.Permission.Scope.OWN_OR_OPENED;

/**
 * What may be done, by which role, with whom. {@code OWN} means: the child themselves; the child's named IRO; the
 * allocated social worker; an advocate, carer or parent whose link to the child is live. {@code OPENED} means: a child whose
 * record they opened with a reason, for as long as that lasts. A restricted child is seen only by the named IRO and managers,
 * whatever stands here. The whole table, with every method and page, is docs/architecture/permissions.md.
 */
public enum Permission {
    /** Answer, send, take back one's own say for a review, in one's own voice, and see who read it. */
    SAY("say something for a review", OWN, NONE, NONE, NONE, NONE, OWN),
    /** Write to one's own IRO, or as that IRO to the child; nobody else reads along. */
    TALK("write to each other", OWN, OWN, NONE, NONE, NONE, NONE),

    /** Change how one signs in oneself: password, app, passkeys; and sign out everywhere. */
    LOOK_AFTER_OWN_WAY_IN("look after one's own way in", OWN, ANY, ANY, ANY, ANY, ANY),

    /** Ask for somebody to help, and end it: the child alone. */
    CHOOSE_HELPERS("choose who helps", OWN, NONE, NONE, NONE, NONE, NONE),

    /** Lead an organisation of advocates; whether somebody does, the organisation says. */
    LEAD_ADVOCATES("lead advocates", NONE, NONE, NONE, NONE, NONE, ANY),

    /** Look at texts that came from a phone which is nobody's for certain. */
    FIND_WHO_TEXTED("look at texts that are nobody's for certain", NONE, NONE, NONE, ANY, NONE, NONE),

    /** Publish to everyone what came of feedback. */
    PUBLISH("publish what came of feedback", NONE, NONE, NONE, ANY, ANY, NONE),

    /** See that a child exists, their name and the facts of their reviews; no words. */
    SEE_A_CHILD("see a child", OWN, OWN_OR_OPENED, OWN_OR_OPENED, ANY, ANY, OWN),
    /** Bring in a child's own pictures, for example from their communication book. */
    BRING_PICTURES("bring in a child's pictures", OWN, OWN, OWN, NONE, NONE, OWN),
    /** See a child's own people, places and words in pictures; who is in their life stands there. */
    SEE_PICTURES("see a child's own pictures", OWN, OWN_OR_OPENED, OWN_OR_OPENED, OPENED, NONE, OWN),
    /** Read a child's words, as far as the child chose who sees each answer. */
    READ_WORDS("read a child's words", NONE, OWN_OR_OPENED, OWN_OR_OPENED, OPENED, NONE, NONE),
    /** Say what happened at a review, confirm or override its participation code. */
    RECORD_A_REVIEW("record a review", NONE, OWN, NONE, NONE, NONE, NONE),
    /** Write the minutes of a review and its decisions, publish them, say who else may read them. */
    WRITE_MINUTES("write minutes", NONE, OWN, NONE, NONE, NONE, NONE),
    /** Look over minutes before they are published, when asked to. */
    LOOK_OVER_MINUTES("look over minutes", NONE, ANY, NONE, ANY, NONE, NONE),
    /** Read published minutes and what became of the decisions; helpers only what the IRO shared with them. */
    READ_MINUTES("read minutes", OWN, OWN_OR_OPENED, OWN_OR_OPENED, OPENED, NONE, OWN),
    /** Say how far a decision is. */
    UPDATE_DECISIONS("say how far a decision is", NONE, OWN, OWN, NONE, NONE, NONE),
    /** Answer a flag: say what was done for a child who may be in danger. */
    ANSWER_A_FLAG("answer a flag", NONE, OWN_OR_OPENED, OWN_OR_OPENED, ANY, NONE, NONE),
    /** Make, send and withdraw a child's or a helper's way in. */
    INVITE("invite", NONE, OWN, NONE, ANY, ANY, NONE),
    /** Say on a card who one is, to the children one reviews. */
    SHOW_MYSELF("make a card of oneself", NONE, OWN, NONE, NONE, NONE, NONE),
    /** Open the record of a child who is not one's own, with a reason, for a while; managers and the child are told. */
    BREAK_GLASS("open a record with a reason", NONE, ANY, ANY, ANY, NONE, NONE),
    /** See who opened records with a reason, and say that one has looked into it. */
    WATCH_OPENED("see which records were opened", NONE, NONE, NONE, ANY, NONE, NONE),
    /** See who did what with one's own record, and take a copy of it away. */
    OWN_RECORD("see what is kept about oneself", OWN, NONE, NONE, NONE, NONE, NONE),
    /** Search the audit trail, verify it, take it away; who did what, no words. */
    SEARCH_AUDIT("search the audit trail", NONE, NONE, NONE, ANY, ANY, NONE),
    /** See what is kept how long, hold a child's record, hand over and delete what is due. */
    RETAIN("look after how long things are kept", NONE, NONE, NONE, NONE, ANY, NONE),
    /** Answer what a child asked for as their right: a copy, a correction, a complaint. */
    ANSWER_RIGHTS("answer what a child asks for as their right", NONE, OWN, NONE, ANY, NONE, NONE),
    /** Add staff and parents, see all staff, see which children nobody reviews. */
    KEEP_STAFF("look after the list of people", NONE, NONE, NONE, NONE, ANY, NONE),
    /** See lists and figures across children; no words. */
    SEE_FIGURES("see figures", NONE, ANY, NONE, ANY, ANY, NONE),
    /** Put the council's extracts in. */
    IMPORT("import", NONE, NONE, NONE, NONE, ANY, NONE),
    /** Take the record out: the Reviews file, the participation record. */
    EXPORT("export", NONE, NONE, NONE, ANY, ANY, NONE),
    /** Print a question set for a child, and put in what came back on paper. */
    PAPER("put in what came on paper", NONE, OWN, OWN, ANY, ANY, NONE),
    /** Make and change question sets and their translations; managers where a setting says so. */
    EDIT_QUESTIONS("make and change question sets", NONE, NONE, NONE, ANY, ANY, NONE),
    /** Change settings. */
    CHANGE_SETTINGS("change settings", NONE, NONE, NONE, NONE, ANY, NONE);

    /** Whose children a role may do it with. */
    public enum Scope {
        NONE,
        /** Only while they have opened the child's record with a reason. */
        OPENED,
        OWN,
        /** Their own, and any other while they have opened the record with a reason. */
        OWN_OR_OPENED,
        ANY
    }

    private final String wording;
    private final Scope child;
    private final Scope iro;
    private final Scope socialWorker;
    private final Scope manager;
    private final Scope administrator;
    private final Scope supporter;

    Permission(
            String wording,
            Scope child,
            Scope iro,
            Scope socialWorker,
            Scope manager,
            Scope administrator,
            Scope supporter) {
        this.wording = wording;
        this.child = child;
        this.iro = iro;
        this.socialWorker = socialWorker;
        this.manager = manager;
        this.administrator = administrator;
        this.supporter = supporter;
    }

    /** How people say it. */
    public String wording() {
        return wording;
    }

    /** Whose children a person in this role may do it with. */
    public Scope scopeOf(Role role) {
        return switch (role) {
            case CHILD -> child;
            case IRO -> iro;
            case SOCIAL_WORKER -> socialWorker;
            case MANAGER -> manager;
            case ADMINISTRATOR -> administrator;
            case ADVOCATE, CARER, PARENT -> supporter;
        };
    }
}
