package org.heard.ui.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.ui.page.At;

/**
 * Leave: ends the sign-in on the server and in the browser and goes to a neutral page. Answers that were not sent yet stay on
 * the phone, locked; that is why the browser is not told to forget what is stored.
 */
@Singleton
@At("/leave")
final class LeavePage extends GoingOut {
    static final Setting<String> LEAVE_TO =
            Setting.text("leave.to", "Where Leave goes: a page nobody asks about.", "https://www.bbc.co.uk/weather");

    private final transient Settings settings;

    LeavePage(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        end(request, response);
        response.sendRedirect(URI.create(settings.get(LEAVE_TO)).toString(), HttpServletResponse.SC_SEE_OTHER);
    }

    /** From the page that is already covered up: nobody waits for this answer, so the browser may clean up here. */
    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
