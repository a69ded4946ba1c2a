package org.heard.ui.child;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heard.base.Caller;
import org.heard.base.Role;
import org.heard.identity.SignedIn;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.SignInCookie;

/** "Stay": the child is still there, so the sign-in begins anew. Called by {@code stay.js}. */
@Singleton
@At("/my/stay")
final class StayPage extends LightPage {
    private final transient SignedIn signedIn;
    private final transient SignInCookie cookie;

    StayPage(SignedIn signedIn, SignInCookie cookie) {
        this.signedIn = signedIn;
        this.cookie = cookie;
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller.Someone child = only(Role.CHILD);
        cookie.set(request, response, signedIn.token(child.person(), child.role()));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
