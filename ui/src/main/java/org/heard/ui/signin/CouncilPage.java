package org.heard.ui.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.provider.CouncilSignIn;
import org.heard.provider.CouncilSignInResult;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;

/**
 * Staff with the council's own account: there ({@code /sign-in/council}), back again ({@code …/back}), and the provider's own word
 * that somebody signed out ({@code …/out}).
 */
@Singleton
@At({"/sign-in/council", "/sign-in/council/*"})
final class CouncilPage extends Doorway {
    private final transient CouncilSignIn council;
    private final transient TryCookie begun;
    private final transient ThereCookie there;

    CouncilPage(CouncilSignIn council, TryCookie begun, ThereCookie there) {
        this.council = council;
        this.begun = begun;
        this.there = there;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("/back".equals(request.getPathInfo())) {
            back(request, response);
            return;
        }
        Optional<CouncilSignIn.Begun> now = council.begin();
        if (now.isEmpty()) {
            refused(request, response, council.isOffered() ? "away" : "none");
            return;
        }
        begun.set(request, response, now.get().kept());
        go(response, now.get().there().toString());
    }

    /** From the provider itself, not from a browser. */
    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) {
        String token = Objects.requireNonNullElse(request.getParameter("logout_token"), "");
        boolean done = "/out".equals(request.getPathInfo()) && council.signedOutThere(token);
        response.setStatus(done ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
    }

    private void back(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        CouncilSignInResult came = council.back(URI.create("https://back.invalid/?" + query), begun.read(request));
        begun.clear(request, response);
        switch (came) {
            case CouncilSignInResult.In in -> {
                letIn(request, response, in.person(), in.role());
                there.set(request, response, in.idToken());
                go(response, Homes.of(in.role()));
            }
            case CouncilSignInResult.Refused(CouncilSignInResult.Why why) ->
                refused(request, response, why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case CouncilSignInResult.NotThisTime _ -> refused(request, response, "not-this-time");
        }
    }

    private void refused(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        Frame frame = frame(request, text("signin.staff.title"), "12-17", Frame.Corner.LEAVE, "/", List.of());
        show(response, "signin/council", Map.of("frame", frame, "why", why));
    }
}
