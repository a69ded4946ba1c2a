package org.heard.ui.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heard.ui.page.At;

/** Sign out, for helpers and staff. */
@Singleton
@At("/sign-out")
final class SignOutPage extends GoingOut {

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        end(request, response);
        response.sendRedirect("/sign-in", HttpServletResponse.SC_SEE_OTHER);
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        get(request, response);
    }
}
