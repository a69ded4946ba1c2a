package org.heard.ui.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heard.invitation.NewLinks;
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

/** The link in a text. Opening it changes nothing, so that whatever looks at links beforehand does no harm. */
@Singleton
@At("/l/*")
final class LinkPage extends Doorway {
    private final transient NewLinks newLinks;

    LinkPage(NewLinks newLinks) {
        this.newLinks = newLinks;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (signIn.link(secret(request), request.getRemoteAddr())) {
            case ChooseCode choose -> onward(request, response, choose.knock());
            case NeedsCode needs -> onward(request, response, needs.knock());
            case OwnPhone own -> onward(request, response, own.knock());
            case Locked locked -> shut(request, response, locked.until());
            case NothingHere _, In _, FirstStep _, WrongCode _, TooEasy _ ->
                nothingHere(request, response, request.getRequestURI());
        }
    }

    /** "Text me a new link." */
    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        newLinks.forUsedUpLink(secret(request));
        asked(request, response);
    }

    private static String secret(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
