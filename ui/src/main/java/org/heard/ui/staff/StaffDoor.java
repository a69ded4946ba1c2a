package org.heard.ui.staff;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.micronaut.core.util.StringUtils;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.heard.base.Caller;
import org.heard.ui.page.Homes;

/**
 * Stands before everything below {@code /staff}: lets only staff in, whatever they ask for, and sets the content security
 * policy of Vaadin's pages (docs/decisions/0003). A Vaadin session belongs to whoever began it; when somebody else signs in
 * in the same browser it ends.
 */
@Singleton
public final class StaffDoor extends HttpFilter {
    private static final String NONCE = StaffDoor.class.getName() + ".nonce";
    private static final String OWNER = StaffDoor.class.getName() + ".owner";

    /**
     * The style attributes that Vaadin itself writes: {@code display: none} and {@code display: block} of its line about
     * slow answers, and what its upload hides its field with.
     */
    private static final String HIDDEN = "'sha256-ZdHxw9eWtnxUb3mk6tBS+gIiVUPE3pGM470keHPDFlE='"
            + " 'sha256-vYd+FsML43MBXhP+pXOhW9h0Cdq43hkCe4Im/yyvhss='"
            + " 'sha256-3a64dNOQwcII785DP1PNJieaL3Lbu50dIaJGcJ6xwQ4='";

    private final transient RandomGenerator chance;

    StaffDoor(RandomGenerator chance) {
        this.chance = chance;
    }

    /** The word that lets this answer's own scripts and styles run. */
    static String nonce(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(NONCE));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        setPolicy(request, response);
        if (request.getRequestURI().startsWith("/staff/VAADIN/build/")) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        Optional<Caller.Someone> staff = staff();
        if (staff.isEmpty() && !isThere(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (staff.isEmpty() || isSomebodyElses(request.getSession(false), staff.get())) {
            turnAway(request, response, staff.isPresent());
            return;
        }
        request.getSession().setAttribute(OWNER, staff.get());
        chain.doFilter(request, response);
    }

    private void setPolicy(HttpServletRequest request, HttpServletResponse response) {
        byte[] random = new byte[18];
        chance.nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        request.setAttribute(NONCE, nonce);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'; style-src 'self' 'nonce-"
                        + nonce
                        + "' 'unsafe-hashes' " + HIDDEN
                        + "; img-src 'self' data:; media-src 'self'; font-src 'self' data:; connect-src 'self'; form-action 'self';"
                        + " frame-src 'self'; base-uri 'self'; frame-ancestors 'none'");
    }

    /** Where somebody who is not staff belongs. */
    private static String elsewhere() {
        return Caller.CURRENT.isBound() && Caller.current() instanceof Caller.Someone someone
                ? Homes.of(someone.role())
                : "/sign-in";
    }

    private static Optional<Caller.Someone> staff() {
        return Caller.CURRENT.isBound()
                        && Caller.current() instanceof Caller.Someone someone
                        && someone.role().isStaff()
                ? Optional.of(someone)
                : Optional.empty();
    }

    /** Whether there is a page at all: what is not there is not there for anybody, signed in or not. */
    private static boolean isThere(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                .getNavigationTarget(path.replaceAll("/+$", ""))
                .isPresent();
    }

    private static boolean isSomebodyElses(HttpSession session, Caller.Someone staff) {
        if (session == null || session.getAttribute(OWNER) == null || staff.equals(session.getAttribute(OWNER))) {
            return false;
        }
        session.invalidate();
        return true;
    }

    /** A page is sent to the way in, or begun anew; a page that is open already is told to load itself again. */
    private static void turnAway(HttpServletRequest request, HttpServletResponse response, boolean isStaff)
            throws IOException {
        if (StringUtils.isEmpty(request.getParameter("v-r"))) {
            response.sendRedirect(isStaff ? request.getRequestURI() : elsewhere());
        } else {
            response.setContentType("application/json;charset=utf-8");
            response.getWriter().write("for(;;);[" + VaadinService.createSessionExpiredJSON(false) + "]");
        }
    }
}
