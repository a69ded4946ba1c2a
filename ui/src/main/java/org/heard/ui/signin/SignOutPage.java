package org.heard.ui.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.Role;
import org.heard.provider.CouncilSignIn;
import org.heard.ui.page.At;

/**
 * Sign out here, or everywhere. A child on a shared phone makes room for a brother or a sister: nothing of theirs is left to be
 * read, and the start is there for the next.
 */
@Singleton
@At("/sign-out")
final class SignOutPage extends GoingOut {
    private final transient CouncilSignIn council;
    private final transient ThereCookie there;

    SignOutPage(CouncilSignIn council, ThereCookie there) {
        this.council = council;
        this.there = there;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<URI> atTheCouncil = Optional.of(there.read(request))
                .filter(token -> !token.isEmpty())
                .flatMap(council::signOutThere);
        end(request, response);
        there.clear(request, response);
        String start = isAChild() ? "/" : "/sign-in";
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect(atTheCouncil.map(URI::toString).orElse(start), HttpServletResponse.SC_SEE_OTHER);
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("everywhere") == null) {
            get(request, response);
            return;
        }
        String start = isAChild() ? "/" : "/sign-in";
        endEverywhere(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect(start, HttpServletResponse.SC_SEE_OTHER);
    }

    private static boolean isAChild() {
        return Caller.CURRENT.isBound()
                && Caller.CURRENT.get() instanceof Caller.Someone someone
                && someone.role() == Role.CHILD;
    }
}
