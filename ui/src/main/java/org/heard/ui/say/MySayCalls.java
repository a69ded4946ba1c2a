package org.heard.ui.say;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.ui.page.At;
import org.heard.ui.page.Looks;

/** What a child's page calls while it is filled in; see {@link SayCalls}. */
@Singleton
@At({"/my/answers", "/my/send", "/my/take-back", "/my/help-me", "/my/made/*"})
final class MySayCalls extends HttpServlet {
    private final transient SayCalls calls;
    private final transient MadeCalls made;

    MySayCalls(SayCalls calls, MadeCalls made) {
        this.calls = calls;
        this.made = made;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller.Someone someone;
        try {
            someone = Caller.someone();
        } catch (PortalException e) {
            calls.refuse(response, e.code());
            return;
        }
        if (someone.role() != Role.CHILD) {
            calls.refuse(response, ErrorCode.NOT_SIGNED_IN);
            return;
        }
        var madeCall = MadeCalls.CALL.matcher(request.getRequestURI().substring(MySayPage.BASE.length()));
        if (madeCall.matches()) {
            made.answer(someone.person().child(), madeCall, request, response);
            return;
        }
        String call = request.getServletPath().substring(MySayPage.BASE.length() + 1);
        SaySheets.Place place = new SaySheets.Place(MySayPage.BASE, MySayPage.BASE, Looks.of(request));
        calls.answer(someone.person().child(), call, place, request, response);
    }
}
