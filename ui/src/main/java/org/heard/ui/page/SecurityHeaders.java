package org.heard.ui.page;

import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What every answer of the portal says to the browser. Light pages run without any inline script, and without any inline style
 * but the {@linkplain StyleSheet rules} of its own that it brings; below
 * {@code /staff} Vaadin's own bootstrap sets its looser policy itself (docs/decisions/0003).
 */
@Singleton
public final class SecurityHeaders extends HttpFilter {
    /** Pages that stand inside a staff page, which shows a draft as a child would see it. */
    private static final String PREVIEW = "/preview";

    private static final String POLICY = "Content-Security-Policy";
    private static final String OWN_STYLES = "style-src 'self'";

    private static final String LIGHT_PAGES =
            "default-src 'none'; script-src 'self'; " + OWN_STYLES + "; img-src 'self' data: blob:; font-src 'self';"
                    + " media-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final Map<String, String> EVERY_PAGE = Map.of(
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "geolocation=(), camera=(self), microphone=(self), browsing-topics=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    private static final String STRICT_TRANSPORT = "max-age=31536000; includeSubDomains";

    /** A picture, a style or a script: shown inside a page, or by itself without being able to do anything. */
    private static final String PARTS = "default-src 'none'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        String path = request.getRequestURI();
        if (path.startsWith("/assets/") || path.startsWith("/pictures/")) {
            // Forty pictures belong to a question set: what only a page needs to be told would be a tenth of its bytes.
            response.setHeader(POLICY, PARTS);
        } else {
            page(request, response, path);
        }
        chain.doFilter(request, response);
    }

    /** What answers to programs say, which Micronaut makes; some people open them in a browser. */
    public static Map<String, String> ofPrograms(boolean secure) {
        Map<String, String> headers = new TreeMap<>(Map.of(
                "X-Content-Type-Options", "nosniff",
                "Cross-Origin-Resource-Policy", "same-origin",
                "Referrer-Policy", "no-referrer",
                "X-Frame-Options", "DENY"));
        if (secure) {
            headers.put("Strict-Transport-Security", STRICT_TRANSPORT);
        }
        return headers;
    }

    /** What pages say that Jetty itself answers with, before any filter: of an address that is none, for one. */
    static Map<String, String> ofRefusals(boolean secure) {
        Map<String, String> headers = new TreeMap<>(ofPrograms(secure));
        headers.putAll(EVERY_PAGE);
        headers.put(POLICY, LIGHT_PAGES);
        return headers;
    }

    /** The answer may have this style within it. */
    static void allowStyle(HttpServletResponse response, String source) {
        String policy = response.getHeader(POLICY);
        if (policy != null) {
            response.setHeader(POLICY, policy.replace(OWN_STYLES, OWN_STYLES + " " + source));
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response, String path) {
        boolean preview = path.startsWith(PREVIEW);
        response.setHeader("X-Frame-Options", preview ? "SAMEORIGIN" : "DENY");
        EVERY_PAGE.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", STRICT_TRANSPORT);
        }
        if (!path.equals("/staff") && !path.startsWith("/staff/") && !path.startsWith("/VAADIN")) {
            response.setHeader(
                    POLICY,
                    preview ? LIGHT_PAGES.replace("frame-ancestors 'none'", "frame-ancestors 'self'") : LIGHT_PAGES);
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
