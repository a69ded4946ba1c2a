package org.heard.ui.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.invitation.SignInResult;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;

/** Those who help a child ask for a code by email and give it. The same page comes for every address. */
@Singleton
@At("/sign-in/code")
final class EmailCodePage extends Doorway {
    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        go(response, "/sign-in");
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String email = said(request, "email");
        if (request.getParameter("code") == null) {
            Optional<Instant> closed = signIn.askForEmailCode(email, request.getRemoteAddr());
            if (closed.isPresent()) {
                shut(request, response, closed.get());
            } else {
                page(request, response, email, false);
            }
            return;
        }
        SignInResult came = signIn.emailCode(email, said(request, "code"), request.getRemoteAddr());
        if (came instanceof SignInResult.In in) {
            letIn(request, response, in);
        } else if (came instanceof SignInResult.Locked locked) {
            shut(request, response, locked.until());
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            page(request, response, email, true);
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response, String email, boolean wrong)
            throws IOException {
        Frame frame = frame(request, text("signin.staff.title"), "12-17", Frame.Corner.LEAVE, "/", List.of());
        show(response, "signin/email-code", Map.of("frame", frame, "email", email, "wrong", wrong));
    }

    private static String said(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
