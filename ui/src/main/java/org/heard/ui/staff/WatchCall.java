package org.heard.ui.staff;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heard.base.Caller;
import org.heard.identity.SignedIn;
import org.heard.safeguarding.Flags;
import org.heard.ui.page.At;
import org.heard.ui.page.SignInCookie;

/**
 * What {@code watch.js} asks: which urgent calls nobody has, as numbers that change when the banner must. A POST of {@code stay.js}
 * says that somebody is still there, so the sign-in begins anew.
 */
@Singleton
@At("/staff-watch")
final class WatchCall extends HttpServlet {
    private final transient Flags flags;
    private final transient SignedIn signedIn;
    private final transient SignInCookie cookie;

    WatchCall(Flags flags, SignedIn signedIn, SignInCookie cookie) {
        this.flags = flags;
        this.signedIn = signedIn;
        this.cookie = cookie;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (isStaff(response)) {
            cookie.read(request)
                    .flatMap(signedIn::read)
                    .ifPresent(pass -> cookie.set(request, response, signedIn.renewed(pass)));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!isStaff(response)) {
            return;
        }
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().write(UrgentBanner.sign(UrgentBanner.watch(flags)));
    }

    private static boolean isStaff(HttpServletResponse response) {
        boolean isStaff = Caller.CURRENT.isBound()
                && Caller.current() instanceof Caller.Someone someone
                && someone.role().isStaff();
        if (!isStaff) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
        return isStaff;
    }
}
