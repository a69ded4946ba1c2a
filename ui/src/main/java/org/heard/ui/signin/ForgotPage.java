package org.heard.ui.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.heard.invitation.NewLinks;
import org.heard.ui.page.At;

/** For whoever forgot their code, lost their card or has no link. */
@Singleton
@At("/forgot")
final class ForgotPage extends Doorway {
    private final transient NewLinks newLinks;

    ForgotPage(NewLinks newLinks) {
        this.newLinks = newLinks;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean knocked = !knock.read(request).isEmpty();
        show(response, "signin/forgot", Map.of("frame", door(request, List.of()), "knocked", knocked));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        newLinks.forForgottenCode(knock.read(request));
        asked(request, response);
    }
}
