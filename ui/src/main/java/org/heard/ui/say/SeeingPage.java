package org.heard.ui.say;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.form.Look;
import org.heard.symbol.SymbolChoices;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;

/** Shows the questions in words, in simple words or in pictures from now on, and goes back to them. */
@Singleton
@At("/my/seeing")
final class SeeingPage extends LightPage {
    private final transient SymbolChoices choices;

    SeeingPage(SymbolChoices choices) {
        this.choices = choices;
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChildId child = only(Role.CHILD).person().child();
        Look look = Look.of(request.getParameter("look"))
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_VALID, "no such look"));
        choices.choose(child, choices.of(child).in(look));
        response.sendRedirect("/my/say", HttpServletResponse.SC_SEE_OTHER);
    }
}
