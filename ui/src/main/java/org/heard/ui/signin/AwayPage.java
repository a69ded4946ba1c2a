package org.heard.ui.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;

/** Where a page goes that was left open: signed out, with the way back. */
@Singleton
@At("/away")
final class AwayPage extends GoingOut {

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        end(request, response);
        Frame frame = frame(request, "Heard", "8-11", Frame.Corner.LEAVE, "/", List.of());
        show(response, "signin/away", Map.of("frame", frame));
    }
}
