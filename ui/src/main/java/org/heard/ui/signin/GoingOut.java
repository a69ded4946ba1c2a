package org.heard.ui.signin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.heard.base.Caller;
import org.heard.identity.OwnSignIns;
import org.heard.identity.SignedIn;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.SignInCookie;

/** Ends a sign-in on the server, so that a copied cookie is worthless too, and in this browser. */
abstract class GoingOut extends LightPage {
    @Inject
    transient SignedIn signedIn;

    @Inject
    transient SignInCookie cookie;

    @Inject
    transient KnockCookie knock;

    @Inject
    transient HalfCookie half;

    @Inject
    transient OwnSignIns own;

    /** Here only: other phones and computers of the same person stay signed in. */
    protected final void end(HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(signedIn::signOut);
        forget(request, response);
    }

    /** On every phone and computer of whoever is signed in here. */
    protected final void endEverywhere(HttpServletRequest request, HttpServletResponse response) {
        if (Caller.CURRENT.isBound() && Caller.CURRENT.get() instanceof Caller.Someone) {
            own.signOutEverywhere();
        }
        forget(request, response);
    }

    private void forget(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        cookie.clear(request, response);
        knock.clear(request, response);
        half.clear(request, response);
    }
}
