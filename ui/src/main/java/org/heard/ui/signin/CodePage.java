package org.heard.ui.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.base.Role;
import org.heard.invitation.CodeKind;
import org.heard.invitation.SignInResult;
import org.heard.invitation.SignInResult.ChooseCode;
import org.heard.invitation.SignInResult.FirstStep;
import org.heard.invitation.SignInResult.In;
import org.heard.invitation.SignInResult.Locked;
import org.heard.invitation.SignInResult.NeedsCode;
import org.heard.invitation.SignInResult.NothingHere;
import org.heard.invitation.SignInResult.OwnPhone;
import org.heard.invitation.SignInResult.TooEasy;
import org.heard.invitation.SignInResult.WrongCode;
import org.heard.ui.page.At;

/**
 * Somebody's own code, given or chosen. A child taps a pad: every tap is a button of a plain form, so it works by keyboard
 * and without scripts; {@code code.js} only saves the trips. What was tapped is never shown, only how much.
 */
@Singleton
@At("/code")
final class CodePage extends Doorway {
    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, signIn.knocked(knock.read(request)), "");
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignInResult standing = signIn.knocked(knock.read(request));
        switch (standing) {
            case OwnPhone _ -> answer(request, response, signIn.enter(knock.read(request)), "");
            case NeedsCode needs -> {
                CodeEntry entry = CodeEntry.of(request, form(needs.kind(), needs.role()));
                if (entry.complete()) {
                    give(request, response, needs, entry);
                } else {
                    page(request, response, entry.model(false, "", false));
                }
            }
            case ChooseCode choose -> choose(request, response, choose);
            case In _, FirstStep _, WrongCode _, TooEasy _, Locked _, NothingHere _ ->
                answer(request, response, standing, "");
        }
    }

    private void give(HttpServletRequest request, HttpServletResponse response, NeedsCode needs, CodeEntry entry)
            throws IOException {
        SignInResult result = signIn.code(knock.read(request), entry.code(), request.getRemoteAddr());
        if (result instanceof WrongCode(CodeKind kind, int left)) {
            String key = left == 1 ? "signin.wrong.one-left" : "signin.wrong";
            page(request, response, empty(form(kind, needs.role()), false, text(key, left), false));
        } else {
            answer(request, response, result, "");
        }
    }

    private void choose(HttpServletRequest request, HttpServletResponse response, ChooseCode choose)
            throws IOException {
        CodeKind kind = kind(request, choose.role());
        CodeModel.Form form = form(kind, choose.role());
        boolean maySwitch = CodeKind.offeredTo(choose.role()).size() > 1;
        CodeEntry entry = CodeEntry.of(request, form);
        String first = parameter(request, "first");
        if (!entry.complete()) {
            page(request, response, entry.model(true, first, maySwitch));
        } else if (!signIn.mayBeChosen(choose.person(), kind, entry.code())) {
            page(request, response, empty(form, true, text("signin." + form.key() + ".too-easy"), maySwitch));
        } else if (first.isEmpty() && form.isPad()) {
            page(request, response, new CodeModel(form, true, List.of(), entry.code(), "", false));
        } else if (!first.equals(entry.code())) {
            page(request, response, empty(form, true, text("signin.different"), maySwitch));
        } else {
            answer(request, response, signIn.choose(knock.read(request), kind, entry.code()), "");
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, SignInResult result, String wrong)
            throws IOException {
        switch (result) {
            case In in -> letIn(request, response, in);
            case FirstStep step -> halfWay(request, response, step);
            case Locked locked -> shut(request, response, locked.until());
            case NeedsCode needs ->
                page(request, response, empty(form(needs.kind(), needs.role()), false, wrong, false));
            case ChooseCode choose -> {
                CodeModel.Form form = form(kind(request, choose.role()), choose.role());
                page(
                        request,
                        response,
                        empty(
                                form,
                                true,
                                wrong,
                                CodeKind.offeredTo(choose.role()).size() > 1));
            }
            case OwnPhone _ -> show(response, "signin/own-phone", Map.of("frame", door(request, List.of())));
            case NothingHere _, WrongCode _, TooEasy _ -> nothingHere(request, response, "");
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response, CodeModel model) throws IOException {
        show(response, "signin/code", Map.of("frame", door(request, List.of("code.js")), "model", model));
    }

    private static CodeModel empty(CodeModel.Form form, boolean choosing, String wrong, boolean canSwitch) {
        return new CodeModel(form, choosing, List.of(), "", wrong, canSwitch);
    }

    private static CodeKind kind(HttpServletRequest request, Role role) {
        List<CodeKind> offered = CodeKind.offeredTo(role);
        return offered.stream()
                .filter(kind -> kind.name().equalsIgnoreCase(request.getParameter("with")))
                .findFirst()
                .orElse(offered.getFirst());
    }

    private static CodeModel.Form form(CodeKind kind, Role role) {
        return switch (kind) {
            case PICTURES -> CodeModel.Form.PICTURE_PAD;
            case DIGITS -> role == Role.CHILD ? CodeModel.Form.DIGIT_PAD : CodeModel.Form.DIGITS_FIELD;
            case PASSWORD -> CodeModel.Form.PASSWORD_FIELD;
        };
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
