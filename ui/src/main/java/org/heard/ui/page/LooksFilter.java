package org.heard.ui.page;

import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heard.base.Caller;
import org.heard.language.Speaking;
import org.heard.preference.OwnPreferences;

/**
 * Finds how this person wants pages, and lets the rest of the request speak their language. What the account says counts
 * wherever they sign in; what somebody chose before they were in becomes the account's when it says nothing yet. What came
 * from one account never becomes another's: brothers and sisters share phones.
 */
@Singleton
public final class LooksFilter extends HttpFilter {
    private final OwnPreferences preferences;

    LooksFilter(OwnPreferences preferences) {
        this.preferences = preferences;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SignedInFilter.isStatic(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        Looks looks = looks(request, response);
        looks.holdFor(request);
        try {
            Speaking.in(looks.language(request), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** A page's script that tells something: the page before it brought the cookie into line, and is read in that language. */
    private static boolean isCallOfAPage(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST") && type != null && type.startsWith("application/json");
    }

    private Looks looks(HttpServletRequest request, HttpServletResponse response) {
        Looks inCookie = Looks.inCookie(request);
        if (!Caller.CURRENT.isBound() || isCallOfAPage(request)) {
            return inCookie;
        }
        Looks own = new Looks(preferences.own());
        boolean ofAnAccount = Looks.cameFromAnAccount(request);
        if (own.chosen().isEmpty() && !ofAnAccount) {
            if (!inCookie.chosen().isEmpty()) {
                preferences.keep(inCookie.chosen());
            }
            return inCookie;
        }
        if (!own.equals(inCookie) || !ofAnAccount) {
            own.keepAsTheirsIn(request, response);
        }
        return own;
    }
}
