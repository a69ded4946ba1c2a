package org.heard.ui.say;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.language.Speaking;
import org.heard.support.Organisation;
import org.heard.support.Organisations;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.LightPage;

/** For the lead of an organisation of advocates: their advocates, and the young people who wait for one. */
@Singleton
@At("/helper/organisation")
final class OrganisationPage extends LightPage {
    private final transient Organisations organisations;

    OrganisationPage(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page(request, response, "");
    }

    private void page(HttpServletRequest request, HttpServletResponse response, String wrong) throws IOException {
        only(Role.ADVOCATE);
        Organisation mine =
                organisations.mine().orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "leads none"));
        Frame frame = frame(
                request,
                texts.get(Speaking.now(), "helper.organisation.title"),
                "12-17",
                Frame.Corner.SIGN_OUT,
                "/helper",
                List.of());
        show(
                response,
                "helper/organisation",
                Map.of("frame", frame, "organisation", mine, "requests", organisations.requests(), "wrong", wrong));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        only(Role.ADVOCATE);
        try {
            done(request);
        } catch (PortalException refused) {
            page(request, response, texts.get(Speaking.now(), key(refused)));
            return;
        }
        response.sendRedirect("/helper/organisation", HttpServletResponse.SC_SEE_OTHER);
    }

    private void done(HttpServletRequest request) {
        switch (said(request, "do")) {
            case "bring-in" ->
                organisations.bringIn(said(request, "first"), said(request, "last"), said(request, "email"));
            case "take-off" -> organisations.takeOff(new PersonId(number(said(request, "advocate"))));
            case "find" ->
                organisations.find(number(said(request, "wish")), new PersonId(number(said(request, "advocate"))));
            default -> throw new PortalException(ErrorCode.NOT_FOUND, "do");
        }
    }

    /** What the lead can mend is said on the page; everything else is a problem as anywhere. */
    private static String key(PortalException refused) {
        if (refused.code() == ErrorCode.NOT_VALID) {
            return "helper.organisation.not-that-email";
        }
        if (refused.code() == ErrorCode.CHANGED_MEANWHILE) {
            return "helper.organisation.not-that-one";
        }
        throw refused;
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new PortalException(ErrorCode.NOT_FOUND, "number");
        }
        return Long.parseLong(text);
    }

    private static String said(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
