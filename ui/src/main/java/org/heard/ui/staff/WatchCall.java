package org.heard.ui.staff;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heard.base.Caller;
import org.heard.safeguarding.Flags;
import org.heard.ui.page.At;

/** What {@code watch.js} asks: which urgent calls nobody has, as numbers that change when the banner must. */
@Singleton
@At("/staff-watch")
final class WatchCall extends HttpServlet {
    private final transient Flags flags;

    WatchCall(Flags flags) {
        this.flags = flags;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        boolean isStaff = Caller.CURRENT.isBound()
                && Caller.current() instanceof Caller.Someone someone
                && someone.role().isStaff();
        if (!isStaff) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().write(UrgentBanner.sign(UrgentBanner.watch(flags)));
    }
}
