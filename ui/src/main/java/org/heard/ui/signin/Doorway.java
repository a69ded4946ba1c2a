package org.heard.ui.signin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.heard.base.London;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.SignedIn;
import org.heard.invitation.SignIn;
import org.heard.invitation.SignInResult;
import org.heard.language.Speaking;
import org.heard.ui.page.Dates;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.SignInCookie;

/** What the pages at the door have in common: letting in, and saying kindly that it is shut. */
abstract class Doorway extends LightPage {
    @Inject
    transient SignIn signIn;

    @Inject
    transient SignedIn signedIn;

    @Inject
    transient SignInCookie cookie;

    @Inject
    transient KnockCookie knock;

    @Inject
    transient HalfCookie half;

    @Inject
    transient InstantSource time;

    /** Nobody is named before they are in: the frame is the same for everyone. */
    protected final Frame door(HttpServletRequest request, List<String> scripts) {
        return frame(request, text("signin.title"), "8-11", Frame.Corner.LEAVE, "/", scripts);
    }

    protected final String text(String key, Object... put) {
        return texts.get(Speaking.now(), key, put);
    }

    protected final void letIn(HttpServletRequest request, HttpServletResponse response, SignInResult.In in)
            throws IOException {
        letIn(request, response, in.person(), in.role());
        go(response, Homes.of(in.role()));
    }

    /** The sign-in itself, without going anywhere. */
    protected final void letIn(HttpServletRequest request, HttpServletResponse response, PersonId person, Role role) {
        knock.clear(request, response);
        half.clear(request, response);
        cookie.set(request, response, signedIn.token(person, role));
    }

    /** Staff go on to the code of their app. */
    protected final void halfWay(HttpServletRequest request, HttpServletResponse response, SignInResult.FirstStep step)
            throws IOException {
        knock.clear(request, response);
        half.set(request, response, step.half());
        go(response, "/second-step");
    }

    /** On to the code, with the link or card in a cookie. */
    protected final void onward(HttpServletRequest request, HttpServletResponse response, String knocked)
            throws IOException {
        knock.set(request, response, knocked);
        go(response, "/code");
    }

    protected final void shut(HttpServletRequest request, HttpServletResponse response, Instant until)
            throws IOException {
        response.setStatus(429);
        Dates dates = new Dates(texts, Speaking.now(), London.today(time));
        show(
                response,
                "signin/locked",
                Map.of("frame", door(request, List.of()), "minutes", dates.minutesUntil(time.instant(), until)));
    }

    /** One page for whatever does not open: unknown, used up, too old, withdrawn, guessed. */
    protected final void nothingHere(HttpServletRequest request, HttpServletResponse response, String askAgain)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        show(response, "signin/nothing", Map.of("frame", door(request, List.of()), "askAgain", askAgain));
    }

    protected final void asked(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(response, "signin/asked", Map.of("frame", door(request, List.of())));
    }

    protected static void go(HttpServletResponse response, String to) throws IOException {
        response.sendRedirect(to, HttpServletResponse.SC_SEE_OTHER);
    }
}
