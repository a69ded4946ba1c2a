package org.heard.ui.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.invitation.Passwords;
import org.heard.invitation.SecondSteps;
import org.heard.passkey.Passkeys;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;

/** How staff and those who help a child sign in: what they may change themselves. */
@Singleton
@At("/account")
final class AccountPage extends Doorway {
    private final transient Passwords passwords;
    private final transient SecondSteps secondSteps;
    private final transient Passkeys passkeys;

    AccountPage(Passwords passwords, SecondSteps secondSteps, Passkeys passkeys) {
        this.passwords = passwords;
        this.secondSteps = secondSteps;
        this.passkeys = passkeys;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page(request, response, "", "");
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller.Someone me = me();
        switch (said(request, "what")) {
            case "password" -> password(request, response, me);
            case "codes" -> codes(request, response);
            case "passkeys" -> {
                passkeys.forgetMine();
                go(response, "/account");
            }
            default -> throw new PortalException(ErrorCode.NOT_VALID);
        }
    }

    private void password(HttpServletRequest request, HttpServletResponse response, Caller.Someone me)
            throws IOException {
        switch (passwords.change(said(request, "old"), said(request, "new"))) {
            case DONE -> {
                letIn(request, response, me.person(), me.role());
                page(request, response, text("signin.account.password.done"), "");
            }
            case NOT_YOURS -> page(request, response, "", text("signin.account.password.not-yours"));
            case TOO_EASY -> page(request, response, "", text("signin.password.too-easy"));
        }
    }

    private void codes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (secondSteps.confirms(said(request, "code"))) {
            show(
                    response,
                    "signin/kept-codes",
                    Map.of("frame", frame(request), "codes", secondSteps.newCodes(), "on", "/account"));
        } else {
            page(request, response, "", text("signin.account.codes.wrong"));
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response, String done, String wrong)
            throws IOException {
        AccountModel model = new AccountModel(
                done,
                wrong,
                passwords.isMine(),
                secondSteps.isMine(),
                secondSteps.codesLeft(),
                !me().role().isStaff(),
                passkeys.mine());
        show(response, "signin/account", Map.of("frame", frame(request), "model", model));
    }

    private Frame frame(HttpServletRequest request) {
        Role role = me().role();
        return frame(
                request,
                text("signin.account.title"),
                "12-17",
                Frame.Corner.SIGN_OUT,
                Homes.of(role),
                List.of("passkey.js"));
    }

    private static Caller.Someone me() {
        return only(
                Role.IRO, Role.SOCIAL_WORKER, Role.MANAGER, Role.ADMINISTRATOR, Role.ADVOCATE, Role.CARER, Role.PARENT);
    }

    private static String said(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
