package org.heard.ui.open;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.heard.base.Settings;
import org.heard.ui.page.At;

/** Whom somebody tells who found a security fault (RFC 9116); nothing there until the council says whom. */
@Singleton
@At("/.well-known/security.txt")
final class SecurityTextPage extends HttpServlet {
    /** The standard wants an end less than a year away, so that nobody believes an address that nobody reads any more. */
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private final transient Settings settings;
    private final transient InstantSource time;

    SecurityTextPage(Settings settings, InstantSource time) {
        this.settings = settings;
        this.time = time;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String contact = settings.get(CouncilSettings.SECURITY_CONTACT).replaceAll("\\s", "");
        if (contact.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String address = contact.matches("(?i)(mailto|https|tel):.+") ? contact : "mailto:" + contact;
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter()
                .write("Contact: " + address + "\nExpires: "
                        + time.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS) + "\nPreferred-Languages: en\n");
    }
}
