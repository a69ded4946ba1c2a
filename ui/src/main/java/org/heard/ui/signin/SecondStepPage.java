package org.heard.ui.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.invitation.SecondStep;
import org.heard.invitation.SecondSteps;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;
import org.heard.ui.page.SquareCode;

/** After their password staff give the code of their app; the first time they set the app up. */
@Singleton
@At("/second-step")
final class SecondStepPage extends Doorway {
    private final transient SecondSteps secondSteps;

    SecondStepPage(SecondSteps secondSteps) {
        this.secondSteps = secondSteps;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, secondSteps.standing(half.read(request)), "");
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = Objects.requireNonNullElse(request.getParameter("code"), "");
        SecondStep came = secondSteps.give(half.read(request), code, request.getRemoteAddr());
        if (came instanceof SecondStep.Wrong(int left)) {
            answer(request, response, secondSteps.standing(half.read(request)), text("signin.second.wrong", left));
        } else {
            answer(request, response, came, "");
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, SecondStep step, String wrong)
            throws IOException {
        Frame frame = frame(request, text("signin.staff.title"), "12-17", Frame.Corner.LEAVE, "/", List.of());
        switch (step) {
            case SecondStep.SetUp setUp ->
                show(
                        response,
                        "signin/second-step",
                        Map.of(
                                "frame",
                                frame,
                                "square",
                                SquareCode.of(setUp.address()),
                                "secret",
                                setUp.secret(),
                                "wrong",
                                wrong));
            case SecondStep.GiveCode _, SecondStep.Wrong _ ->
                show(response, "signin/second-step", Map.of("frame", frame, "wrong", wrong));
            case SecondStep.SetUpDone done -> {
                letIn(request, response, done.person(), done.role());
                show(
                        response,
                        "signin/kept-codes",
                        Map.of("frame", frame, "codes", done.codes(), "on", Homes.of(done.role())));
            }
            case SecondStep.In in -> {
                letIn(request, response, in.person(), in.role());
                go(response, Homes.of(in.role()));
            }
            case SecondStep.Locked locked -> shut(request, response, locked.until());
            case SecondStep.NobodyHere _ -> go(response, "/sign-in");
        }
    }
}
