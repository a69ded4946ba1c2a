package org.heard.ui.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.invitation.SignInResult.ChooseCode;
import org.heard.invitation.SignInResult.FirstStep;
import org.heard.invitation.SignInResult.In;
import org.heard.invitation.SignInResult.Locked;
import org.heard.invitation.SignInResult.NeedsCode;
import org.heard.invitation.SignInResult.NothingHere;
import org.heard.invitation.SignInResult.OwnPhone;
import org.heard.invitation.SignInResult.TooEasy;
import org.heard.invitation.SignInResult.WrongCode;
import org.heard.provider.CouncilSignIn;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;

/** Staff with their password, advocates, carers and parents with their code, by email address. */
@Singleton
@At("/sign-in")
final class SignInPage extends Doorway {
    private final transient CouncilSignIn council;

    SignInPage(CouncilSignIn council) {
        this.council = council;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ask(request, response, "");
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String email = Objects.requireNonNullElse(request.getParameter("email"), "");
        String code = Objects.requireNonNullElse(request.getParameter("code"), "");
        switch (signIn.email(email, code, request.getRemoteAddr())) {
            case In in -> letIn(request, response, in);
            case FirstStep step -> halfWay(request, response, step);
            case Locked locked -> shut(request, response, locked.until());
            case NothingHere _, WrongCode _, TooEasy _, ChooseCode _, NeedsCode _, OwnPhone _ -> {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                ask(request, response, email);
            }
        }
    }

    private void ask(HttpServletRequest request, HttpServletResponse response, String email) throws IOException {
        Frame frame =
                frame(request, text("signin.staff.title"), "12-17", Frame.Corner.LEAVE, "/", List.of("passkey.js"));
        show(response, "signin/sign-in", Map.of("frame", frame, "email", email, "council", council.isOffered()));
    }
}
