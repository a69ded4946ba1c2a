package org.heard.ui.child;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heard.base.Role;
import org.heard.identity.SignedIn;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.SignInCookie;

/** "Stay": the child, or who helps them, is still there, so the sign-in begins anew. Called by {@code stay.js}. */
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
        only(Role.CHILD, Role.ADVOCATE, Role.CARER, Role.PARENT);
        cookie.read(request)
                .flatMap(signedIn::read)
                .ifPresent(pass -> cookie.set(request, response, signedIn.renewed(pass)));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
