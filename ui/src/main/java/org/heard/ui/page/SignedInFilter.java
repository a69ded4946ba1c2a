package org.heard.ui.page;

import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.identity.SignedIn;

/** Reads the sign-in cookie and lets the rest of the request run as that person. Renews the cookie while it is used. */
@Singleton
public final class SignedInFilter extends HttpFilter {
    private final SignedIn signedIn;
    private final SignInCookie cookie;
    private final InstantSource time;

    SignedInFilter(SignedIn signedIn, SignInCookie cookie, InstantSource time) {
        this.signedIn = signedIn;
        this.cookie = cookie;
        this.time = time;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SignedIn.Pass> pass = isStatic(request.getRequestURI())
                ? Optional.empty()
                : cookie.read(request).flatMap(signedIn::read);
        if (pass.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Caller.Someone caller = pass.get().caller();
        if (!isByItself(request) && pass.get().wantsRenewal(time.instant())) {
            cookie.set(request, response, signedIn.renewed(pass.get()));
        }
        caller.call(() -> {
            chain.doFilter(request, response);
            return null;
        });
    }

    static boolean isStatic(String path) {
        return path.startsWith("/assets/") || path.startsWith("/pictures/") || path.contains("/VAADIN/build/");
    }

    /** A staff page that stays open says so, and asks what is urgent, by itself; that is not somebody being there. */
    private static boolean isByItself(HttpServletRequest request) {
        return "v-r=heartbeat".equals(request.getQueryString())
                || request.getRequestURI().equals("/staff-watch");
    }
}
