package org.heard.ui.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.heard.invitation.SignInResult.ChooseCode;
import org.heard.invitation.SignInResult.FirstStep;
import org.heard.invitation.SignInResult.In;
import org.heard.invitation.SignInResult.Locked;
import org.heard.invitation.SignInResult.NeedsCode;
import org.heard.invitation.SignInResult.NothingHere;
import org.heard.invitation.SignInResult.OwnPhone;
import org.heard.invitation.SignInResult.TooEasy;
import org.heard.invitation.SignInResult.WrongCode;
import org.heard.ui.page.At;

/** The card from a letter: its code typed at {@code /card}, or its square scanned, which opens {@code /c/<code>}. */
@Singleton
@At({"/card", "/c/*"})
final class CardPage extends Doorway {

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String scanned = request.getPathInfo();
        if (scanned == null) {
            ask(request, response, false);
        } else {
            present(request, response, scanned);
        }
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("code");
        present(request, response, typed == null ? "" : typed);
    }

    private void present(HttpServletRequest request, HttpServletResponse response, String code) throws IOException {
        switch (signIn.card(code, request.getRemoteAddr())) {
            case ChooseCode choose -> onward(request, response, choose.knock());
            case NeedsCode needs -> onward(request, response, needs.knock());
            case OwnPhone own -> onward(request, response, own.knock());
            case Locked locked -> shut(request, response, locked.until());
            case NothingHere _, In _, FirstStep _, WrongCode _, TooEasy _ -> {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                ask(request, response, true);
            }
        }
    }

    private void ask(HttpServletRequest request, HttpServletResponse response, boolean wrong) throws IOException {
        show(response, "signin/card", Map.of("frame", door(request, List.of()), "wrong", wrong));
    }
}
