package org.heard.ui.signin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.heard.base.Caller;
import org.heard.identity.SignedIn;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.SignInCookie;

/** Ends a sign-in: on the server for every phone of that person, and in this browser. */
abstract class GoingOut extends LightPage {
    @Inject
    transient SignedIn signedIn;

    @Inject
    transient SignInCookie cookie;

    @Inject
    transient KnockCookie knock;

    protected final void end(HttpServletRequest request, HttpServletResponse response) {
        if (Caller.CURRENT.isBound() && Caller.CURRENT.get() instanceof Caller.Someone someone) {
            signedIn.signOutEverywhere(someone.person());
        }
        cookie.clear(request, response);
        knock.clear(request, response);
    }
}
