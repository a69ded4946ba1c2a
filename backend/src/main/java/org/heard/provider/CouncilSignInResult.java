package org.heard.provider;

import org.heard.base.PersonId;
import org.heard.base.Role;

/** What became of somebody who came back from the council's own sign-in. */
public sealed interface CouncilSignInResult {

    /**
     * Let in.
     *
     * @param idToken the provider's word, to be shown to it when they sign out
     */
    record In(PersonId person, Role role, String idToken) implements CouncilSignInResult {}

    /** The provider knows them, the portal does not let them in. */
    record Refused(Why why) implements CouncilSignInResult {}

    /** They did not come from a try that was begun here, changed their mind there, or the provider's word is not to be believed. */
    record NotThisTime() implements CouncilSignInResult {}

    /** Why somebody who signed in there is not let in here. */
    enum Why {
        /** Nobody here has their email address. */
        UNKNOWN,
        /** They are in none of the groups that have a role here. */
        NO_ROLE,
        /** The provider has not checked their email address, so it may be somebody else's. */
        EMAIL_NOT_CHECKED
    }
}
